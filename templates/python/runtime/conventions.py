"""What holds for a whole API, as data: a generated client states it once and passes it on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from .errors import ErrorFormat, Reason, StatusError

if TYPE_CHECKING:
    from .checking import CallRules


class ApiKey(msgspec.Struct, frozen=True, kw_only=True):
    """A secret that each call carries, in the header, query parameter or cookie ``name``, after its ``prefix``."""

    id: str = ""
    credential: str
    name: str
    location: str = "header"
    prefix: str = ""


class Basic(msgspec.Struct, frozen=True, kw_only=True):
    """HTTP Basic; ``username`` and ``password`` name the credentials that go in."""

    id: str = ""
    username: str
    password: str | None = None


class TokenExchange(msgspec.Struct, frozen=True, kw_only=True):
    """Credentials are exchanged at ``url`` for a token that expires; the answer may name the server to call.

    The headers map a header to what fills it: a credential's name, or ``token``. ``hosts`` are the patterns to which
    the answer may lead; a server that fits none is refused.
    """

    id: str = ""
    url: str
    method: str
    request_headers: Mapping[str, str]
    call_headers: Mapping[str, str]
    token: str
    server: str | None = None
    valid_until: str | None = None
    layout: str | None = None
    hosts: tuple[str, ...] = ()


class OAuth2(msgspec.Struct, frozen=True, kw_only=True):
    """An access token of OAuth 2: the user's, or one that ``client_id`` and ``client_secret`` get at ``url``.

    All three name credentials. Without a ``url``, only the user has a token.
    """

    id: str = ""
    credential: str
    url: str | None = None
    client_id: str = ""
    client_secret: str = ""


Auth = ApiKey | Basic | TokenExchange | OAuth2
Login = TokenExchange | OAuth2
Needs = tuple[tuple[str, ...], ...]  # alternatives, each the ids of what a call needs at once


class Server(msgspec.Struct, frozen=True, kw_only=True):
    """Where calls go. ``{braces}`` in the ``url`` are filled from ``variables``, or from the token's answer where the
    name is ``found``.
    """

    url: str
    variables: Mapping[str, str] = {}
    found: str | None = None


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """An object around records: the keys of the records, of the cursor to the next page, and of the range."""

    records: str
    next: str | None = None
    range: str | None = None


class Pagination(msgspec.Struct, frozen=True, kw_only=True):
    """One way through a list: by ``cursor``, ``offset`` or ``page`` number, in the query parameter ``parameter``.

    By ``link``, the answer has the address of the next page: in its ``header``, or under the key ``next``.
    """

    kind: str
    parameter: str | None = None
    size_parameter: str | None = None
    header: str | None = None
    next: str | None = None
    total: str | None = None
    first: int = 0
    default_size: int | None = None
    maximum_size: int | None = None
    minimum_size: int | None = None


class Assignments(msgspec.Struct, frozen=True, kw_only=True):
    """Writes as ``name='text',nr=5`` in one query parameter. ``quoted``: the kinds of value that are quoted.

    ``datetime``: how the API spells date-times, also in fields that are not documented.
    """

    parameter: str
    separator: str
    quote: str
    quote_escape: str | None
    quoted: frozenset[str]
    true: str
    false: str
    null: str | None = None
    datetime: str | None = None


class Operator(msgspec.Struct, frozen=True, kw_only=True):
    """One operator of filter expressions; ``types`` is None when it fits every type."""

    meaning: str
    types: frozenset[str] | None = None
    nullable_types: frozenset[str] | None = None


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """How lists are filtered: an ``expression`` in one parameter, or by ``equality`` of properties.

    ``negation`` turns the operator before it that means ``contains``; ``bare_minimum``: the fewest characters of a
    value that is sought in every field.
    """

    kind: str
    parameter: str | None = None
    operators: Mapping[str, Operator] = {}
    conjunctions: tuple[str, ...] = ()
    null: str | None = None
    quote: str | None = None
    quote_escape: str | None = None
    brackets: bool = False
    bare_values: bool = False
    bare_minimum: int | None = None
    negation: str | None = None


class Sort(msgspec.Struct, frozen=True, kw_only=True):
    """How lists are sorted: names joined by ``separator``, descending by a prefix or suffix."""

    parameter: str
    separator: str | None = None
    descending_prefix: str | None = None
    descending_suffix: str | None = None


class RateLimit(msgspec.Struct, frozen=True, kw_only=True):
    """At most ``requests`` in ``seconds``."""

    requests: int
    seconds: int


class RowResults(msgspec.Struct, frozen=True, kw_only=True):
    """Where a batch answers each row's result, its status, and the words for success and ``failure``."""

    results: str
    status: str
    success: tuple[str, ...] = ()
    failure: str | None = None
    messages: str | None = None
    error_count: str | None = None


class Api(msgspec.Struct, frozen=True, kw_only=True):
    """One API. ``server`` is its base URL; ``{braces}`` in it are filled from ``variables``, or from the token's answer
    where the name is ``found``. ``agent``: what the client calls itself. ``needs``: which of ``auth`` calls need that
    say nothing of it themselves; None for all at once. ``rules`` loads what calls can be checked by, by operation.
    """

    name: str
    server: str
    agent: str = ""
    variables: Mapping[str, str] = {}
    found: str | None = None
    auth: tuple[Auth, ...] = ()
    needs: Needs | None = None
    pagination: tuple[Pagination, ...] = ()
    assignments: Assignments | None = None
    filter: Filter | None = None
    sort: Sort | None = None
    columns: str | None = None
    errors: ErrorFormat = ErrorFormat()
    reasons: tuple[Reason, ...] = ()
    error_types: Mapping[int, type[StatusError]] = {}
    rate_limit: RateLimit | None = None
    rows: RowResults | None = None
    rules: Callable[[], Mapping[str, CallRules]] | None = None
