"""Credentials into headers, and the exchange of credentials for a token: what to send, and what to make of the answer.

Nothing here sends anything. Secrets are never in a repr or in an error's text.
"""

from __future__ import annotations

import base64
import datetime as dt
import re
from collections.abc import Mapping
from typing import cast

from . import layouts
from .conventions import ApiKey, Basic, TokenExchange
from .encoding import header_value
from .errors import LoginError

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
# A token is not used in its last moments: the call takes time, and clocks differ. One of a short life still serves.
_MARGIN, _PART = dt.timedelta(seconds=30), 10


class Secrets:
    """Credentials by name. Shows their names, never their values. Raises ValueError for one that is None or empty."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, object]) -> None:
        for name, value in values.items():
            if value is None or value == "":
                raise ValueError(f"{name} is empty")
        self._values = dict(values)

    def header(self, credential: str, name: str) -> str:
        """Return a credential as the value of header ``name``."""
        return header_value(name, self._values[credential])

    def __repr__(self) -> str:
        return f"Secrets({', '.join(self._values)})"


class Token:
    """A token with the server it is for and the moment it ends (UTC), where those are known.

    It counts as fresh until a tenth of the life that it had when it was ``got`` is left, or half a minute if that is
    less.
    """

    __slots__ = ("_margin", "server", "valid_until", "value")

    def __init__(
        self,
        value: str,
        server: str | None = None,
        valid_until: dt.datetime | None = None,
        got: dt.datetime | None = None,
    ) -> None:
        self.value = value
        self.server = server
        self.valid_until = valid_until
        life = valid_until - got if valid_until and got else _MARGIN * _PART
        self._margin = max(dt.timedelta(), min(_MARGIN, life / _PART))

    def is_fresh(self, now: dt.datetime) -> bool:
        """Whether the token still serves at ``now``."""
        return self.valid_until is None or now < self.valid_until - self._margin

    def __repr__(self) -> str:
        return f"Token(server={self.server!r}, valid_until={self.valid_until!r})"


def call_headers(
    auth: ApiKey | Basic | TokenExchange, secrets: Secrets, token: Token | None
) -> dict[str, str]:
    """Return the headers by which ``auth`` proves who calls."""
    match auth:
        case ApiKey(location="header"):
            return {auth.name: auth.prefix + secrets.header(auth.credential, auth.name)}
        case ApiKey(location="cookie"):
            return {
                "Cookie": f"{auth.name}={auth.prefix}{secrets.header(auth.credential, 'Cookie')}"
            }
        case ApiKey():
            return {}
        case Basic():
            password = (
                secrets.header(auth.password, "Authorization") if auth.password else ""
            )
            pair = f"{secrets.header(auth.username, 'Authorization')}:{password}"
            return {
                "Authorization": "Basic "
                + base64.b64encode(pair.encode("ascii")).decode("ascii")
            }
        case TokenExchange():
            return _filled(auth.call_headers, secrets, token)


def call_query(
    auth: ApiKey | Basic | TokenExchange, secrets: Secrets
) -> list[tuple[str, str]]:
    """Return the query parameters by which ``auth`` proves who calls."""
    if isinstance(auth, ApiKey) and auth.location == "query":
        return [(auth.name, auth.prefix + secrets.header(auth.credential, auth.name))]
    return []


def login_headers(auth: TokenExchange, secrets: Secrets) -> dict[str, str]:
    """Return the headers of the call that asks for a token."""
    return _filled(auth.request_headers, secrets, None)


def read_token(auth: TokenExchange, data: object, *, follow: bool = True) -> Token:
    """Return the token in a login's answer; the server it names only when calls are to ``follow`` it.

    Raises LoginError when there is no token, or the server to follow is not one of the API's.
    """
    found = cast("dict[str, object]", data) if isinstance(data, dict) else {}
    value = found.get(auth.token)
    if not isinstance(value, str) or not value:
        raise LoginError(f"the login's answer has no {auth.token}")
    named = found.get(auth.server) if auth.server else None
    server = (
        allowed_host(named, auth.hosts) if follow and named not in (None, "") else None
    )
    return Token(value, server, _valid_until(auth, found), dt.datetime.now(dt.UTC))


def allowed_host(server: object, hosts: tuple[str, ...]) -> str:
    """``server`` when it is a plain host name that fits one of ``hosts``. Raises LoginError otherwise."""
    if (
        isinstance(server, str)
        and _HOST.fullmatch(server)
        and any(_fits(server.lower(), host) for host in hosts)
    ):
        return server
    raise LoginError(
        f"the login names the server {server!r:.100}, which is not one of {', '.join(hosts) or 'any'}"
    )


def _fits(server: str, pattern: str) -> bool:
    """``*.example.com`` is any name below example.com, another pattern is that name alone."""
    pattern = pattern.lower()
    return (
        server.endswith(pattern[1:]) if pattern.startswith("*.") else server == pattern
    )


def _valid_until(auth: TokenExchange, found: dict[str, object]) -> dt.datetime | None:
    text = found.get(auth.valid_until) if auth.valid_until else None
    if not isinstance(text, str) or not text:
        return None
    try:
        moment = layouts.read_datetime(text, auth.layout)
    except ValueError:
        raise LoginError(
            f"the login's {auth.valid_until} is not spelled {auth.layout}"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _filled(
    headers: Mapping[str, str], secrets: Secrets, token: Token | None
) -> dict[str, str]:
    def value(name: str, source: str) -> str:
        if source == "token" and token is not None:
            return header_value(name, token.value)
        return secrets.header(source, name)

    return {name: value(name, source) for name, source in headers.items()}
