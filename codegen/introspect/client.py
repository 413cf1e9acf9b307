"""Calling the live server as its spec describes: keys, Basic, or a token that is asked for first.

A few calls go at once, at the pace that the server wants. Credentials go to the documented servers alone: no redirect
is followed, and the server that a token answer names must be one of the documented hosts.
"""

from __future__ import annotations

import asyncio
import fnmatch
import re
from urllib.parse import urlunsplit

import httpx2
import msgspec

from codegen.diagnostics.finding import BadInput, finding
from codegen.fetch.addresses import host_of, problem_of
from codegen.fetch.answer_bodies import ENCODINGS, read_body
from codegen.fetch.budget import Budget
from codegen.fetch.client import UNREACHABLE, Politeness, seconds_asked, user_agent
from codegen.fetch.hosts import Host
from codegen.fetch.network import network
from codegen.introspect.credentials import Credentials, table_auth, table_call
from codegen.spec.auth import ApiKey, Auth, Basic, TokenExchange, as_key
from codegen.spec.model import Spec
from codegen.spec.requirements import servers_of
from codegen.wording.printed_addresses import parts_of

_BUSY = frozenset({429, 502, 503, 504})
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_POLITENESS = Politeness(attempts=3, longest_wait=60.0, page_timeout=30.0)


class Reply(msgspec.Struct, frozen=True):
    """What a call answered; status 0 where nothing came, with the reason in ``problem``.

    ``left`` is the host that was not even asked, for it wants to be left alone or never answers.
    """

    status: int
    text: str = ""
    problem: str = ""
    left: str = ""


class Server:
    """One API's server. Use as ``async with``, which logs in; ``at`` sends all calls to another, such as a stand-in."""

    def __init__(
        self,
        spec: Spec,
        credentials: Credentials,
        at: str | None = None,
        *,
        politeness: Politeness = _POLITENESS,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        """``transport`` is the tests' network."""
        self._spec, self._credentials, self._at, self._politeness = spec, credentials, at, politeness
        self._http = httpx2.AsyncClient(
            headers={"User-Agent": user_agent(None), "Accept-Encoding": ENCODINGS},
            timeout=politeness.page_timeout,
            follow_redirects=False,
            transport=transport or network(),
        )
        self._hosts: dict[str, Host] = {}
        self._budget = Budget(politeness.whole_seconds, politeness.whole_bytes)
        self._headers: dict[str, str] = {}
        self._query: dict[str, str] = {}
        self._user: tuple[str, str] | None = None
        self._variables: dict[str, str] = {}
        self.base = ""

    async def __aenter__(self) -> Server:
        """Log in. Raises BadInput when the server refuses, or leads elsewhere."""
        await self._http.__aenter__()
        try:
            for auth in table_auth(self._spec):
                await self._admit(auth)
        except BaseException:
            await self._http.aclose()
            raise
        self.base = self._base()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def get(self, path: str) -> Reply:
        """Return the answer to GET ``path``."""
        return await self._ask("GET", self.base + path, self._headers, self._query)

    async def _admit(self, auth: Auth) -> None:
        if isinstance(auth, TokenExchange):
            await self._exchange(auth)
        elif isinstance(auth, Basic):
            self._user = (self._credentials[auth.username], self._credentials[auth.password] if auth.password else "")
        else:
            key = as_key(auth)
            self._show(key, key.prefix + self._credentials[key.credential])

    def _show(self, key: ApiKey, value: str) -> None:
        """Let each call carry ``value``; several cookies share one header."""
        if key.location == "query":
            self._query[key.name] = value
        elif key.location == "cookie":
            others = [self._headers["Cookie"]] if "Cookie" in self._headers else []
            self._headers["Cookie"] = "; ".join([*others, f"{key.name}={value}"])
        else:
            self._headers[key.name] = value

    async def _exchange(self, auth: TokenExchange) -> None:
        """Get a token, and the server to call with it."""
        headers = {header: self._credentials[name] for header, name in auth.request_headers.items()}
        reply = await self._ask(auth.method, self._moved(auth.url), headers)
        if reply.left:
            raise BadInput(finding("introspect-left", host=reply.left, problem=reply.problem, count="all"))
        answer = _object(reply.text) if reply.status == 200 else None
        token = answer.get(auth.answer.token) if answer else None
        if not isinstance(token, str) or not token or not token.isprintable() or not token.isascii():
            problem = reply.problem or f"status {reply.status}" + (" without a token" if reply.status == 200 else "")
            raise BadInput(finding("introspect-refused", what="the token call", problem=problem))
        for header, source in auth.call_headers.items():
            self._headers[header] = token if source == "token" else self._credentials[source]
        server = answer.get(auth.answer.server or "") if answer else None
        if isinstance(server, str) and self._at is None:
            if not _HOST.fullmatch(server) or not any(fnmatch.fnmatch(server.lower(), host) for host in auth.hosts):
                raise BadInput(finding("introspect-elsewhere", host=server, known=", ".join(auth.hosts) or "none"))
            self._variables["auth.server"] = server

    def _base(self) -> str:
        """Return the URL of the first server, its parts in braces filled."""
        call = table_call(self._spec)
        servers = servers_of(self._spec, call) if call else self._spec.servers
        if not servers:
            return (self._at or "").rstrip("/")
        url = servers[0].url
        for name, about in servers[0].variables.items():
            value = self._variables.get(about.source or "") or about.default or next(iter(about.enum or ()), "")
            url = url.replace(f"{{{name}}}", value)
        return self._moved(url).rstrip("/")

    def _moved(self, url: str) -> str:
        """``url`` at the server that ``at`` names."""
        if self._at is None:
            return url
        at, parts = parts_of(self._at), parts_of(url)
        return urlunsplit((at.scheme, at.netloc, parts.path, parts.query, ""))

    async def _ask(self, method: str, url: str, headers: dict[str, str], query: dict[str, str] | None = None) -> Reply:
        """Ask until there is an answer, with pauses that all calls to the host keep."""
        if problem := problem_of(url):
            return Reply(0, problem=f"invalid address: {problem}")
        host = self._hosts.setdefault(host_of(url), Host(self._politeness.at_once))
        reply = Reply(0)
        for attempt in range(self._politeness.attempts):
            if over := self._budget.over:
                host.leave(over)
            if host.left_because:
                return Reply(0, problem=host.left_because, left=host_of(url))
            async with host.turn():
                reply, asked = await self._once(method, url, headers, query)
            if reply.status and reply.status not in _BUSY:
                host.answered()
                return reply
            self._be_quiet(host, asked, attempt)
        host.failed(reply.problem or f"status {reply.status}")
        if reply.left:
            host.leave(reply.problem)
        return reply

    def _be_quiet(self, host: Host, asked: float | None, attempt: int) -> None:
        wait = self._politeness.first_wait * 2**attempt if asked is None else asked
        if wait > self._politeness.longest_wait:
            host.leave(f"it allows no requests for {wait:.0f} s")
        elif asked is not None or attempt + 1 < self._politeness.attempts:
            host.pause(wait)

    async def _once(
        self, method: str, url: str, headers: dict[str, str], query: dict[str, str] | None
    ) -> tuple[Reply, float | None]:
        """Make one call; return how long the server asks to wait. Errors of the library may hold a credential."""
        try:
            async with asyncio.timeout(self._politeness.page_timeout):
                return await self._read(method, url, headers, query)
        except TimeoutError:
            return Reply(0, problem=f"no whole answer came within {self._politeness.page_timeout:g} s"), None
        except UNREACHABLE:
            return Reply(0, problem="it cannot be reached", left=host_of(url)), None
        except (httpx2.HTTPError, httpx2.InvalidURL) as failed:
            return Reply(0, problem=f"the call failed ({type(failed).__name__})"), None

    async def _read(
        self, method: str, url: str, headers: dict[str, str], query: dict[str, str] | None
    ) -> tuple[Reply, float | None]:
        auth = httpx2.BasicAuth(*self._user) if self._user else None
        async with self._http.stream(method, url, headers=headers, params=query or None, auth=auth) as response:
            content = await read_body(response, self._politeness.largest, self._budget)
            if content is None:
                return Reply(response.status_code, problem="its answer has no end"), None
            asked = seconds_asked(response.headers.get("retry-after"))
            return Reply(response.status_code, content.decode("utf-8", "replace")), asked


def _object(text: str) -> dict[str, object] | None:
    try:
        decoded = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None
    return decoded if isinstance(decoded, dict) else None
