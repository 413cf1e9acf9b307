"""Calling the live server as its spec describes: keys, Basic, or a token that is asked for first.

Credentials go to the documented servers alone: no redirect is followed, and the server that a token answer names must
be one of the documented hosts.
"""

from __future__ import annotations

import fnmatch
import re
import time
from urllib.parse import urlsplit, urlunsplit

import httpx2
import msgspec

from codegen.fetching.client import seconds_asked, user_agent
from codegen.findings import BadInput, finding
from codegen.introspecting.credentials import Credentials
from codegen.spec.model import ApiKey, Basic, Spec, TokenExchange

LARGEST = 5_000_000
_BUSY = frozenset({429, 502, 503, 504})
_ATTEMPTS = 3
_LONGEST_WAIT = 60.0
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")


class Reply(msgspec.Struct, frozen=True):
    """What a call answered; status 0 where nothing came, with the reason in ``problem``."""

    status: int
    text: str = ""
    problem: str = ""


class Server:
    """One API's server, admitted. ``at`` sends all calls to another one, such as a stand-in."""

    def __init__(
        self, spec: Spec, credentials: Credentials, at: str | None = None, transport: httpx2.BaseTransport | None = None
    ) -> None:
        """Log in. Raises BadInput when the server refuses, or leads elsewhere. ``transport`` is the tests' network."""
        self._spec, self._credentials, self._at = spec, credentials, at
        headers = {"User-Agent": user_agent(None)}
        self._http = httpx2.Client(headers=headers, timeout=30, follow_redirects=False, transport=transport)
        self._headers: dict[str, str] = {}
        self._query: dict[str, str] = {}
        self._user: tuple[str, str] | None = None
        self._variables: dict[str, str] = {}
        for auth in spec.auth:
            self._admit(auth)
        self.base = self._base()

    def get(self, path: str) -> Reply:
        """The answer to GET ``path``."""
        return self._ask("GET", self.base + path, self._headers)

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def _admit(self, auth: ApiKey | Basic | TokenExchange) -> None:
        if isinstance(auth, TokenExchange):
            self._exchange(auth)
        elif isinstance(auth, Basic):
            self._user = (self._credentials[auth.username], self._credentials[auth.password] if auth.password else "")
        else:
            where = self._headers if auth.location == "header" else self._query
            where[auth.name] = self._credentials[auth.credential]

    def _exchange(self, auth: TokenExchange) -> None:
        """Get a token, and the server to call with it."""
        headers = {header: self._credentials[name] for header, name in auth.request_headers.items()}
        reply = self._ask(auth.method, self._moved(auth.url), headers)
        answer = _object(reply.text) if reply.status == 200 else None
        token = answer.get(auth.answer.token) if answer else None
        if not isinstance(token, str) or not token or not token.isprintable() or not token.isascii():
            problem = reply.problem or f"it answers {reply.status}" + (
                " without a token" if reply.status == 200 else ""
            )
            raise BadInput(finding("introspect-refused", what="the token call", problem=problem))
        for header, source in auth.call_headers.items():
            self._headers[header] = token if source == "token" else self._credentials[source]
        server = answer.get(auth.answer.server or "") if answer else None
        if isinstance(server, str) and self._at is None:
            if not _HOST.fullmatch(server) or not any(fnmatch.fnmatch(server.lower(), host) for host in auth.hosts):
                raise BadInput(finding("introspect-elsewhere", host=server, known=", ".join(auth.hosts) or "none"))
            self._variables["auth.server"] = server

    def _base(self) -> str:
        """The URL of the first server, its parts in braces filled."""
        server = self._spec.servers[0]
        url = server.url
        for name, about in server.variables.items():
            value = self._variables.get(about.source or "") or about.default or ""
            url = url.replace(f"{{{name}}}", value)
        return self._moved(url).rstrip("/")

    def _moved(self, url: str) -> str:
        """``url`` at the server that ``at`` names."""
        if self._at is None:
            return url
        at, parts = urlsplit(self._at), urlsplit(url)
        return urlunsplit((at.scheme, at.netloc, parts.path, parts.query, ""))

    def _ask(self, method: str, url: str, headers: dict[str, str]) -> Reply:
        reply = Reply(0, problem="it was not asked")
        for attempt in range(_ATTEMPTS):
            reply, wait = self._once(method, url, headers)
            if reply.status not in _BUSY or wait > _LONGEST_WAIT or attempt + 1 == _ATTEMPTS:
                break
            time.sleep(wait)
        return reply

    def _once(self, method: str, url: str, headers: dict[str, str]) -> tuple[Reply, float]:
        """One call, and how long to wait before another. What the library says of a failure is not repeated."""
        try:
            auth = httpx2.BasicAuth(*self._user) if self._user else None
            with self._http.stream(method, url, headers=headers, params=self._query or None, auth=auth) as response:
                content = bytearray()
                for chunk in response.iter_bytes():
                    content += chunk
                    if len(content) > LARGEST:
                        return Reply(0, problem=f"it answers more than {LARGEST} bytes"), 0.0
                asked = seconds_asked(response.headers.get("retry-after"))
                text = content.decode("utf-8", "replace")
                return Reply(response.status_code, text), 1.0 if asked is None else asked
        except (httpx2.HTTPError, httpx2.InvalidURL) as failed:
            return Reply(0, problem=f"the call failed ({type(failed).__name__})"), 0.0


def _object(text: str) -> dict[str, object] | None:
    try:
        found = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
