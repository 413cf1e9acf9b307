"""Credentials into headers, and logins that give a token: what to send, and what to make of the answer.

Nothing here sends anything. Secrets are never in a repr or in an error's text.
"""

from __future__ import annotations

import base64
import datetime as dt
import logging
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import cast
from urllib.parse import quote_plus, urlsplit

from . import spellings
from .conventions import ApiKey, Auth, Basic, Login, Needs, OAuth2, TokenExchange
from .encoding import header_value, query_string
from .errors import LoginError

_LOG = logging.getLogger(__name__.partition(".")[0])  # the package's own name
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
# A token is not used in its last moments: the call takes time, and clocks differ. One of a short life still serves.
_LONGEST_LIFE = Decimal(10**9)  # seconds; what lives longer is as good as for ever
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

    def __contains__(self, credential: str) -> bool:
        return credential in self._values

    def text(self, credential: str) -> str:
        """Return a credential as a text."""
        return str(self._values[credential])

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


def chosen(
    entries: Sequence[Auth], needs: Needs | None, secrets: Secrets, call: str
) -> list[Auth]:
    """Return the first alternative of ``needs`` for which there are credentials; all ``entries`` where it is None.

    Raises TypeError, naming the credentials, when no alternative can be met.
    """
    if not needs:
        return list(entries) if needs is None else []
    by_id = {entry.id: entry for entry in entries}
    ways = [
        [by_id[name] for name in alternative if name in by_id] for alternative in needs
    ]
    way = next(
        (way for way in ways if all(_missing(entry, secrets) == () for entry in way)),
        None,
    )
    if way is None:
        words = (
            " and ".join(name for entry in way for name in _missing(entry, secrets))
            for way in ways
        )
        raise TypeError(f"{call}: the client was made without {', or '.join(words)}")
    return way


def _missing(entry: Auth, secrets: Secrets) -> tuple[str, ...]:
    """Return the credentials that ``entry`` lacks."""
    match entry:
        case ApiKey():
            needed = [entry.credential]
        case Basic():
            needed = [entry.username, *([entry.password] if entry.password else [])]
        case OAuth2():
            needed = [] if logs_in(entry, secrets) else [entry.credential]
        case TokenExchange():
            sources = (*entry.request_headers.values(), *entry.call_headers.values())
            needed = [name for name in sources if name != "token"]
    return tuple(name for name in needed if name not in secrets)


def logs_in(entry: Auth, secrets: Secrets) -> bool:
    """Whether ``entry`` needs a token that is asked for, and is not the user's own."""
    if isinstance(entry, OAuth2):
        able = (
            entry.url is not None
            and entry.client_id in secrets
            and entry.client_secret in secrets
        )
        return able and entry.credential not in secrets
    return isinstance(entry, TokenExchange)


def call_headers(auth: Auth, secrets: Secrets, token: Token | None) -> dict[str, str]:
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
            return {
                "Authorization": _basic(
                    secrets.header(auth.username, "Authorization"), password
                )
            }
        case OAuth2():
            return {"Authorization": f"Bearer {_access_token(auth, secrets, token)}"}
        case TokenExchange():
            return _filled(auth.call_headers, secrets, token)


def _access_token(auth: OAuth2, secrets: Secrets, token: Token | None) -> str:
    """Return the user's own token, or the one that a login gave."""
    if auth.credential in secrets:
        return secrets.header(auth.credential, "Authorization")
    return "" if token is None else header_value("Authorization", token.value)


def _basic(username: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{username}:{password}".encode("ascii")).decode(
        "ascii"
    )


def call_query(auth: Auth, secrets: Secrets) -> list[tuple[str, str]]:
    """Return the query parameters by which ``auth`` proves who calls."""
    if isinstance(auth, ApiKey) and auth.location == "query":
        return [(auth.name, auth.prefix + secrets.header(auth.credential, auth.name))]
    return []


def login_headers(
    auth: Login, secrets: Secrets, *, in_body: bool = False
) -> dict[str, str]:
    """Return the headers of the call that asks for a token; ``in_body``: it carries the secrets in its body."""
    if isinstance(auth, TokenExchange):
        return _filled(auth.request_headers, secrets, None)
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    if in_body:
        return form
    client, secret = (
        quote_plus(secrets.text(name)) for name in (auth.client_id, auth.client_secret)
    )
    return {
        "Authorization": _basic(client, secret),
        **form,
    }  # as RFC 6749 has it in section 2.3.1


def login_form(
    auth: Login, secrets: Secrets, scope: str | None, *, in_body: bool = False
) -> bytes | None:
    """Return the body of the call that asks for a token: the grant of client credentials; None for an exchange."""
    if isinstance(auth, TokenExchange):
        return None
    asked = {"grant_type": "client_credentials", **({"scope": scope} if scope else {})}
    if in_body:
        asked |= {
            "client_id": secrets.text(auth.client_id),
            "client_secret": secrets.text(auth.client_secret),
        }
    return query_string(asked.items()).encode("ascii")


def moved(url: str, server: str, base_url: str) -> str | None:
    """Return the login's address at the server used instead of the API's; None where that cannot be derived.

    It is derived where the login is below the API's own path, whatever its host, or at the API's own host.
    """
    if url.startswith("/"):
        return _origin(base_url) + url
    below = _path(server).rstrip("/") + "/"
    if url.startswith(f"{server.rstrip('/')}/") or (
        "{" in _origin(server) and below != "/" and _path(url).startswith(below)
    ):
        return base_url.rstrip("/") + "/" + _path(url)[len(below) :]
    return _origin(base_url) + _path(url) if _origin(url) == _origin(server) else None


def is_own_host(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether ``url`` is a server of the API itself, to which its login may lead."""
    host = urlsplit(url).hostname or ""
    return urlsplit(url).scheme == "https" and any(
        _fits(host.lower(), pattern) for pattern in hosts
    )


def _path(url: str) -> str:
    return url[len(_origin(url)) :]


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def read_grant(data: object) -> Token:
    """Return the token in the answer of OAuth 2. Raises LoginError when there is none."""
    members = _keys(data)
    value, kind = members.get("access_token"), members.get("token_type", "bearer")
    if not isinstance(value, str) or not value:
        raise LoginError("the login's answer has no access_token")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        raise LoginError(
            f"the login's token is of the type {kind!r:.40}, and only bearer can be sent"
        )
    _check_token(value, "access_token")
    got = dt.datetime.now(dt.UTC)
    life = _life(members.get("expires_in"))
    return Token(value, None, None if life is None else got + life, got)


def _life(said: object) -> dt.timedelta | None:
    """Return how long a token lives; None where the answer does not say so in seconds."""
    if isinstance(said, bool) or not isinstance(said, (int, Decimal, str)):
        return None
    if isinstance(said, str) and not said.isdecimal():
        return None
    return dt.timedelta(
        seconds=float(min(max(Decimal(said), Decimal()), _LONGEST_LIFE))
    )


def read_token(
    auth: TokenExchange,
    data: object,
    *,
    follow: bool = True,
    server_time: dt.datetime | None = None,
) -> Token:
    """Return the token in a login's answer; the server it names only when calls are to ``follow`` it.

    ``server_time`` is when the server answered by its own clock, if it says so: the token's end is by that clock.
    Raises LoginError when there is no token, or the server to follow is not one of the API's.
    """
    members = _keys(data)
    value = _under(members, auth.token)
    if not isinstance(value, str) or not value:
        raise LoginError(f"the login's answer has no {auth.token}")
    _check_token(value, auth.token)
    named = _under(members, auth.server) if auth.server else None
    server = (
        allowed_host(named, auth.hosts) if follow and named not in (None, "") else None
    )
    got = dt.datetime.now(dt.UTC)
    return Token(
        value, server, _end(_valid_until(auth, members), got, server_time), got
    )


def _keys(data: object) -> dict[str, object]:
    return cast("dict[str, object]", data) if isinstance(data, dict) else {}


def _under(members: dict[str, object], key: str) -> object:
    """Return what is under ``key``, or under the one key that differs from it in capitals, blanks or strokes only."""
    if key in members:
        return members[key]
    alike = [name for name in members if _bare(name) == _bare(key)]
    return members[alike[0]] if len(alike) == 1 else None


def _bare(key: str) -> str:
    return re.sub(r"[\s_-]", "", key).lower()


def _check_token(value: str, key: str) -> None:
    """Raise LoginError for a token that no header can hold."""
    try:
        header_value(key, value)
    except ValueError:
        raise LoginError(
            f"the login's {key} has characters that a header cannot hold"
        ) from None


def _end(
    stated: dt.datetime | None, got: dt.datetime, server_time: dt.datetime | None
) -> dt.datetime | None:
    """Return when a token ends by the clock of this machine; None where the clocks leave that open.

    A token that has ended when it comes shows that clocks differ. It serves until the server refuses it.
    """
    if stated is None:
        return None
    life = stated - (server_time or got)
    return got + life if life > dt.timedelta() else None


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


def _valid_until(auth: TokenExchange, members: dict[str, object]) -> dt.datetime | None:
    """Return the stated end of a token; None for what is no moment, as a token without an end still serves."""
    text = _under(members, auth.valid_until) if auth.valid_until else None
    if not isinstance(text, str) or not text:
        return None
    try:
        moment = spellings.moment(text)
    except ValueError:
        _LOG.warning(
            "the login's %s is not spelled %s: the token serves until it is refused",
            auth.valid_until,
            auth.layout,
        )
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _filled(
    headers: Mapping[str, str], secrets: Secrets, token: Token | None
) -> dict[str, str]:
    def value(name: str, source: str) -> str:
        if source == "token" and token is not None:
            return header_value(name, token.value)
        return secrets.header(source, name)

    return {name: value(name, source) for name, source in headers.items()}
