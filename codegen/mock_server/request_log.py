"""The request log: the last calls that a stand-in answered, without their secrets, for tests and people to read."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import quote, urlencode

import msgspec

from codegen.mock_server.messages import Call
from codegen.spec.auth import ApiKey, Bearer, OAuth2, TokenExchange, as_key
from codegen.spec.model import Spec

_MOST = 1000  # requests
_LONGEST = 64 * 1024  # bytes of a body that are kept
_HIDDEN = "***"
_ALWAYS_SECRET = frozenset({"authorization", "proxy-authorization", "cookie"})
_SAFE = "-._~|,:/[]$"


class Seen(msgspec.Struct, frozen=True):
    """One request: when it came (seconds since 1970), what answered it, and how long that took in milliseconds.

    ``operation`` is None where the documentation has no such call.
    """

    time: float
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: dict[str, str]
    body: bytes
    operation: str | None
    status: int
    milliseconds: float
    warnings: tuple[str, ...]


Listener: TypeAlias = Callable[[Seen], None]


class RequestLog:
    """The requests of one stand-in. ``listener`` hears of each one as soon as it is answered."""

    def __init__(self, spec: Spec) -> None:
        self._secret_headers, self._secret_parameters = _secrets(spec)
        self._seen: deque[Seen] = deque(maxlen=_MOST)
        self._lock = threading.Lock()
        self.listener: Listener | None = None

    def add(
        self, call: Call, operation: str | None, status: int, milliseconds: float, warnings: tuple[str, ...]
    ) -> None:
        """Keep one request, and forget the oldest where there are too many."""
        path, body = f"/{call.written or call.path}", call.body[:_LONGEST]
        headers = dict(call.headers)
        seen = Seen(
            time.time(), call.method, path, call.query, headers, body, operation, status, milliseconds, warnings
        )
        with self._lock:
            self._seen.append(seen)
        if self.listener is not None:
            self.listener(seen)

    def clear(self) -> None:
        """Forget all requests."""
        with self._lock:
            self._seen.clear()

    def shown(self) -> list[dict[str, Any]]:
        """Return the requests, the oldest first, as a test reads them."""
        with self._lock:
            kept = list(self._seen)
        return [self._shown(seen) for seen in kept]

    def _shown(self, seen: Seen) -> dict[str, Any]:
        headers = {name: _HIDDEN if name in self._secret_headers else value for name, value in seen.headers.items()}
        return {
            **{name: getattr(seen, name) for name in ("time", "method", "path")},
            "query": self._query(seen),
            "headers": headers,
            "body": seen.body.decode("utf-8", "replace"),
            **{name: getattr(seen, name) for name in ("operation", "status", "milliseconds", "warnings")},
        }

    def _query(self, seen: Seen) -> list[tuple[str, str]]:
        return [(name, _HIDDEN if name in self._secret_parameters else value) for name, value in seen.query]

    def line(self, seen: Seen) -> str:
        """Return ``seen`` as one line for a terminal."""
        query = urlencode(self._query(seen), safe=_SAFE + "*", quote_via=quote)
        clock = time.strftime("%H:%M:%S", time.localtime(seen.time))
        asked = f"{quote(seen.method)} {seen.path}{'?' if query else ''}{query}"
        return f"{clock} {asked} {seen.status} {seen.milliseconds:.1f} ms"


def _secrets(spec: Spec) -> tuple[frozenset[str], frozenset[str]]:
    """Return the headers, and the parameters of the query, that carry credentials."""
    headers, parameters = set(_ALWAYS_SECRET), {"access_token", "client_secret", "refresh_token"}
    for auth in spec.auth:
        if isinstance(auth, TokenExchange):
            headers |= {name.lower() for name in (*auth.request_headers, *auth.call_headers)}
        elif isinstance(auth, ApiKey | Bearer | OAuth2):
            key = as_key(auth)
            headers |= {key.name.lower()} if key.location == "header" else set()
            parameters |= {key.name} if key.location == "query" else set()
    return frozenset(headers), frozenset(parameters)
