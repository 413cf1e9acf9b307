"""Where calls go and how they show who calls, as variables of an API client: every key at once, tokens by a call."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never

import msgspec

from codegen.spec.auth import ApiKey, Auth, Basic, Bearer, OAuth2, TokenExchange, as_key
from codegen.spec.model import Operation, Server, Spec
from codegen.spec.requirements import auth_by_id, auth_of, usual_auth
from codegen.targets.shared.call_names import camel
from codegen.targets.shared.collections.chain import CHANGE_LISTED
from codegen.targets.shared.collections.request_values import header_value, is_header_name, slot, strict
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.server_paths import path_of
from codegen.targets.shared.web_addresses import web_address

BASE, TOKEN, EXCHANGE = "baseUrl", "accessToken", "tokenUrl"

_STAND_IN = "http://127.0.0.1:8000"
_HOLE = re.compile(r"\{([^{}]*)\}")
_SERVER_PART = re.compile(r"[A-Za-z0-9._:/-]*")
_LABEL = re.compile(r"://([A-Za-z][A-Za-z0-9-]*)")


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


class Carried(msgspec.Struct, frozen=True):
    """What one call carries besides its own, and the variable ``base`` that its address begins with.

    ``basic`` is the pair of user name and password.
    """

    base: str = BASE
    headers: list[tuple[str, str]] = []
    cookies: list[tuple[str, str]] = []
    query: list[tuple[str, str]] = []
    basic: tuple[str, str] | None = None


class Access(msgspec.Struct, frozen=True):
    """How the calls of an API are sent: each by its key. ``basic`` is the pair that most calls have, if any.

    ``places`` are the variables that calls begin with, the base URL and those of servers of single calls, each with
    the path that a stand-in answers at instead.
    """

    variables: list[Variable]
    places: dict[str, str]
    calls: dict[str, Carried]
    basic: tuple[str, str] | None
    exchange: Exchange | None


def access(spec: Spec) -> Access:
    """How the calls of ``spec`` are sent; credentials become variables without a value."""
    return _Access(spec).built()


def stand_in(how: Access) -> list[Variable]:
    """Return what leads the calls to a stand-in on this machine, where it listens unless an option says otherwise.

    There is nothing there that a run could spoil, so it changes listed records too.
    """
    exchange = {variable.name: _path(variable.value) for variable in how.variables if variable.name == EXCHANGE}
    variables = [Variable(name, _STAND_IN + path) for name, path in (how.places | exchange).items()]
    return [
        *variables,
        *(Variable(variable.name, "true") for variable in how.variables if variable.name == CHANGE_LISTED),
    ]


def _path(address: str) -> str:
    """Return the path of an address whose host may be a variable."""
    return "".join(address.partition("://")[2].partition("/")[1:]).rstrip("/")


class _Access:
    def __init__(self, spec: Spec) -> None:
        self._spec, self._entries = spec, auth_by_id(spec)
        self._exchanged = any(isinstance(entry, TokenExchange) for entry in usual_auth(spec))
        self._pool = NamePool((BASE, *((TOKEN, EXCHANGE) if self._exchanged else ()), CHANGE_LISTED))
        self._named: dict[str, str] = {"token": TOKEN} if self._exchanged else {}
        self._exchange: Exchange | None = None
        self._follows = ""
        self._paths: dict[str, str] = {}
        self._variables = self._addressed(BASE, spec.servers[0] if spec.servers else None)
        self._places = {_urls(spec.servers): BASE}
        self._usual = self._carried(usual_auth(spec), BASE)
        self._calls = {key: self._call(call) for key, call in spec.operations.items()}

    def built(self) -> Access:
        secrets = [Variable(name, secret=True) for source, name in self._named.items() if source != "token"]
        tokens = [Variable(TOKEN)] if self._exchange else []
        switch = Variable(CHANGE_LISTED, "false")
        variables = [*self._variables, *tokens, switch, *secrets]
        return Access(variables, self._paths, self._calls, self._usual.basic, self._exchange)

    def _call(self, operation: Operation) -> Carried:
        """Return what ``operation`` carries: what most calls do, unless it says something else itself."""
        base = BASE if operation.servers is None else self._place(operation.servers)
        if operation.auth is None:
            return msgspec.structs.replace(self._usual, base=base)
        alternatives = auth_of(self._spec, operation)
        needed = alternatives[0] if alternatives else []
        return self._carried([self._entries[name] for name in needed if name in self._entries], base)

    def _place(self, servers: list[Server]) -> str:
        """Return the variable with the address of ``servers``, called after their host."""
        urls = _urls(servers)
        if urls and urls not in self._places:
            label = _LABEL.search(urls[0])
            self._places[urls] = self._pool.take(f"{camel(label[1]) if label else 'other'}Url")
            self._variables += self._addressed(self._places[urls], servers[0])
        return self._places.get(urls, BASE)

    def _addressed(self, name: str, server: Server | None) -> list[Variable]:
        """Return the variable ``name`` with a base URL, and one for each part of it that differs between users."""
        path = path_of(server) if server else ""
        self._paths[name] = f"/{path}" if path and _SERVER_PART.fullmatch(path) else ""
        if server is None or web_address(_HOLE.sub("x", server.url)) is None:
            return [Variable(name)]
        parts: list[Variable] = []
        names: dict[str, str] = {}
        for hole in dict.fromkeys(_HOLE.findall(server.url)):
            known = server.variables.get(hole)
            default = known.default if known and known.default else ""
            names[hole] = self._pool.take(camel(hole))
            parts.append(Variable(names[hole], default if _SERVER_PART.fullmatch(default) else ""))
            if known and known.source == "auth.server":
                self._follows = names[hole]
        return [Variable(name, _HOLE.sub(lambda hole: slot(names[hole[1]]), server.url)), *parts]

    def _carried(self, auths: Iterable[Auth], base: str) -> Carried:
        carried = Carried(base)
        for auth in auths:
            match auth:
                case ApiKey() | Bearer() | OAuth2():
                    carried = self._with_key(carried, as_key(auth))
                case Basic():
                    password = self._secret(auth.password) if auth.password else ""
                    carried = msgspec.structs.replace(carried, basic=(self._secret(auth.username), password))
                case TokenExchange():
                    carried = msgspec.structs.replace(carried, headers=carried.headers + self._token(auth))
                case _:
                    assert_never(auth)
        return carried

    def _with_key(self, carried: Carried, auth: ApiKey) -> Carried:
        readable = header_value(f"{auth.prefix}x") != ""
        value = (auth.prefix if readable else "") + self._secret(auth.credential)
        if auth.location == "query":
            return msgspec.structs.replace(carried, query=[*carried.query, (strict(auth.name), value)])
        if auth.location == "cookie":
            return msgspec.structs.replace(carried, cookies=[*carried.cookies, (strict(auth.name), value)])
        if is_header_name(auth.name):
            return msgspec.structs.replace(carried, headers=[*carried.headers, (auth.name, value)])
        return carried

    def _token(self, auth: TokenExchange) -> list[tuple[str, str]]:
        """Return the headers that carry a token; the call that answers it is made ready once."""
        if not self._exchanged:
            return []
        headers = self._filled(auth.call_headers)
        if self._exchange is None and web_address(auth.url) is not None:
            self._variables.append(Variable(EXCHANGE, auth.url))
            keys = auth.answer
            sent = self._filled(auth.request_headers)
            follows = self._follows if keys.server else ""
            self._exchange = Exchange(auth.method, sent, keys.token, keys.server or "", follows, auth.hosts)
        return headers

    def _filled(self, headers: dict[str, str]) -> list[tuple[str, str]]:
        return [(name, self._secret(source)) for name, source in headers.items() if is_header_name(name)]

    def _secret(self, credential: str) -> str:
        """Where the client puts ``credential``."""
        if credential not in self._named:
            self._named[credential] = self._pool.take(camel(credential))
        return slot(self._named[credential])


def _urls(servers: list[Server]) -> tuple[str, ...]:
    return tuple(server.url for server in servers)
