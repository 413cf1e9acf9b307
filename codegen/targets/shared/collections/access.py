"""Where calls go and how they show who calls, as variables of an API client: every key at once, tokens by a call."""

from __future__ import annotations

import re
from typing import assert_never

import msgspec

from codegen.spec.auth import ApiKey, Auth, Basic, Bearer, OAuth2, TokenExchange, as_key
from codegen.spec.model import Server, Spec
from codegen.spec.requirements import usual_auth
from codegen.targets.shared.call_names import camel
from codegen.targets.shared.collections.chain import CHANGE_LISTED
from codegen.targets.shared.collections.request_values import header_value, is_header_name, slot, strict
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.web_addresses import web_address

BASE, TOKEN, EXCHANGE = "baseUrl", "accessToken", "tokenUrl"

_STAND_IN = "http://127.0.0.1:8000"
_HOLE = re.compile(r"\{([^{}]*)\}")
_SERVER_PART = re.compile(r"[A-Za-z0-9._:/-]*")


class Variable(msgspec.Struct, frozen=True):
    """A variable with what it starts as. ``secret``: users fill it in, and clients hide it."""

    name: str
    value: str = ""
    secret: bool = False


class Exchange(msgspec.Struct, frozen=True):
    """The call that answers a token: what it sends, where its answer holds what, and the hosts that it may name.

    ``follows`` is the variable that a host of the answer goes into, empty when nothing follows it.
    """

    method: str
    headers: list[tuple[str, str]]
    token: str
    server: str
    follows: str
    hosts: list[str]


class Access(msgspec.Struct, frozen=True):
    """What each call carries besides its own. ``basic`` is the pair of user name and password."""

    variables: list[Variable]
    headers: list[tuple[str, str]]
    query: list[tuple[str, str]]
    basic: tuple[str, str] | None
    exchange: Exchange | None


def access(spec: Spec) -> Access:
    """How the calls of ``spec`` are sent; credentials become variables without a value."""
    return _Access(spec).built()


def stand_in(how: Access) -> list[Variable]:
    """Return what leads the calls to a stand-in on this machine, where it listens unless an option says otherwise.

    There is nothing there that a run could spoil, so it changes listed records too.
    """
    places = [one for one in how.variables if one.name in (BASE, EXCHANGE)]
    found = [Variable(one.name, _STAND_IN + _path(one.value)) for one in places]
    return [*found, *(Variable(one.name, "true") for one in how.variables if one.name == CHANGE_LISTED)]


def _path(address: str) -> str:
    """Return the path of an address whose host may be a variable."""
    return "".join(address.partition("://")[2].partition("/")[1:]).rstrip("/")


class _Access:
    def __init__(self, spec: Spec) -> None:
        exchanges = any(isinstance(entry, TokenExchange) for entry in usual_auth(spec))
        self._pool = NamePool((BASE, *((TOKEN, EXCHANGE) if exchanges else ()), CHANGE_LISTED))
        self._named: dict[str, str] = {"token": TOKEN} if exchanges else {}
        self._headers: list[tuple[str, str]] = []
        self._query: list[tuple[str, str]] = []
        self._basic: tuple[str, str] | None = None
        self._exchange: Exchange | None = None
        self._follows = ""
        self._variables = self._places(spec.servers[0] if spec.servers else None)
        for one in usual_auth(spec):
            self._add(one)

    def built(self) -> Access:
        secrets = [Variable(name, secret=True) for source, name in self._named.items() if source != "token"]
        tokens = [Variable(TOKEN)] if self._exchange else []
        switch = Variable(CHANGE_LISTED, "false")
        return Access(
            [*self._variables, *tokens, switch, *secrets], self._headers, self._query, self._basic, self._exchange
        )

    def _places(self, server: Server | None) -> list[Variable]:
        """Return the base URL, and a variable for each part of it that differs between users."""
        if server is None or web_address(_HOLE.sub("x", server.url)) is None:
            return [Variable(BASE)]
        parts: list[Variable] = []
        names: dict[str, str] = {}
        for hole in dict.fromkeys(_HOLE.findall(server.url)):
            known = server.variables.get(hole)
            default = known.default if known and known.default else ""
            names[hole] = self._pool.take(camel(hole))
            parts.append(Variable(names[hole], default if _SERVER_PART.fullmatch(default) else ""))
            if known and known.source == "auth.server":
                self._follows = names[hole]
        return [Variable(BASE, _HOLE.sub(lambda hole: slot(names[hole[1]]), server.url)), *parts]

    def _add(self, auth: Auth) -> None:
        match auth:
            case ApiKey() | Bearer() | OAuth2():
                self._key(as_key(auth))
            case Basic():
                self._basic = (self._secret(auth.username), self._secret(auth.password) if auth.password else "")
            case TokenExchange():
                self._token(auth)
            case _:
                assert_never(auth)

    def _key(self, auth: ApiKey) -> None:
        readable = header_value(f"{auth.prefix}x") != ""
        value = (auth.prefix if readable else "") + self._secret(auth.credential)
        if auth.location == "query":
            self._query.append((strict(auth.name), value))
        elif auth.location == "cookie":
            self._headers.append(("Cookie", f"{strict(auth.name)}={value}"))
        elif is_header_name(auth.name):
            self._headers.append((auth.name, value))

    def _token(self, auth: TokenExchange) -> None:
        self._headers += self._filled(auth.call_headers)
        if web_address(auth.url) is None:
            return
        self._variables.append(Variable(EXCHANGE, auth.url))
        keys = auth.answer
        sent = self._filled(auth.request_headers)
        follows = self._follows if keys.server else ""
        self._exchange = Exchange(auth.method, sent, keys.token, keys.server or "", follows, auth.hosts)

    def _filled(self, headers: dict[str, str]) -> list[tuple[str, str]]:
        return [(name, self._secret(source)) for name, source in headers.items() if is_header_name(name)]

    def _secret(self, credential: str) -> str:
        """Where the client puts ``credential``."""
        if credential not in self._named:
            self._named[credential] = self._pool.take(camel(credential))
        return slot(self._named[credential])
