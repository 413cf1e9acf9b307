"""Authentication: the ways to show who calls. ``Spec.default_auth`` and ``Operation.auth`` say which are needed."""

from __future__ import annotations

from typing import Literal, TypeAlias

from codegen.spec.record import Record
from codegen.spec.types import FieldType, Layout
from codegen.text import Text


class ApiKey(Record, frozen=True, kw_only=True, tag="api_key", tag_field="kind"):
    """A secret sent with each call as the header, query parameter or cookie ``name``.

    ``credential`` is the snake_case word users give it by. ``prefix`` precedes the secret, its blank included
    (``Token ``). ``id`` is what calls name this entry by (null: see ``auth_by_id``).
    """

    id: str | None = None
    credential: str
    name: str
    location: Literal["header", "query", "cookie"] = "header"
    prefix: str = ""
    description: Text | None = None


class Bearer(Record, frozen=True, kw_only=True, tag="bearer", tag_field="kind"):
    """A token sent as ``Authorization: Bearer <token>``. ``format`` is the token's documented kind (``JWT``)."""

    id: str | None = None
    credential: str
    format: str | None = None
    description: Text | None = None


class OAuth2Flow(Record, frozen=True, kw_only=True):
    """One way to an access token. ``scopes``: each documented scope with its description.

    ``authorization_url``: where a person agrees. ``token_url``: where the token is given out. Null: not documented.
    """

    kind: Literal["authorization_code", "client_credentials", "password", "implicit"]
    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    scopes: dict[str, Text] = {}


class OAuth2(Record, frozen=True, kw_only=True, tag="oauth2", tag_field="kind"):
    """An access token of OAuth 2, sent as a bearer token; ``credential`` names that token.

    ``client_id`` and ``client_secret`` name the credentials for flows that a program completes alone. No ``flows``:
    the documentation names none.
    """

    id: str | None = None
    credential: str
    client_id: str = "client_id"
    client_secret: str = "client_secret"  # noqa: S105 - the name of a credential, no secret
    flows: list[OAuth2Flow] = []
    description: Text | None = None


class Basic(Record, frozen=True, kw_only=True, tag="basic", tag_field="kind"):
    """HTTP Basic; ``username`` names the credential that is the user name, ``password`` likewise or null (empty)."""

    id: str | None = None
    username: str
    password: str | None = None
    description: Text | None = None


class AnswerKeys(Record, frozen=True, kw_only=True):
    """Under which keys the token answer holds its parts; null where it has none."""

    token: str
    server: str | None = None
    valid_until: str | None = None


class TokenExchange(Record, frozen=True, kw_only=True, tag="token_exchange", tag_field="kind"):
    """Long-lived credentials are exchanged for a token that expires, at a server of its own.

    ``request_headers`` and ``call_headers`` map a header to what fills it: a credential's name, or ``token``.
    ``hosts`` are the patterns (``*.example.com``) to which the server name of the answer may lead. ``examples``: what
    a credential may look like, none of them a secret.
    ``valid_until`` is the layout of the expiry, in UTC.
    """

    id: str | None = None
    url: str
    method: str = "GET"
    request_headers: dict[str, str] = {}
    call_headers: dict[str, str] = {}
    credentials: dict[str, FieldType] = {}
    examples: dict[str, str] = {}
    answer: AnswerKeys
    answer_model: str | None = None
    valid_until: Layout | None = None
    hosts: list[str] = []
    description: Text | None = None


Auth: TypeAlias = ApiKey | Basic | Bearer | OAuth2 | TokenExchange
Secret: TypeAlias = ApiKey | Bearer | OAuth2  # one credential, sent as it is


def as_key(auth: Secret) -> ApiKey:
    """Return what ``auth`` sends as a key in its place: a bearer token is a key of the header Authorization."""
    if isinstance(auth, ApiKey):
        return auth
    return ApiKey(id=auth.id, credential=auth.credential, name="Authorization", prefix="Bearer ")
