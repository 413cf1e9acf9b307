"""An answer in one piece: its head waits for its body, so that both take one system call and arrive together.

uvicorn writes them apart. A quarter of its time for a small answer is the second write, and waking the caller for it.
"""

from __future__ import annotations

import asyncio
from typing import Any, cast

from uvicorn.protocols.http.h11_impl import H11Protocol

_HEAD, _INTERIM = b"HTTP/1.1 ", b"HTTP/1.1 1"


class _Gathering:
    """A transport that keeps the head of an answer until what comes after it; "100 Continue" goes at once."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._head = b""
        self._gathers = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, part: bytes) -> None:
        """Write ``part``, after the head that waits for it."""
        if self._gathers and not self._head and part.startswith(_HEAD) and not part.startswith(_INTERIM):
            self._head = part
        else:
            head, self._head = self._head, b""
            self._transport.write(head + part)

    def close(self) -> None:
        """Write what waits, and close."""
        self.write(b"")
        self._transport.close()

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        """Leave the connection to another protocol, whose parts go as they come."""
        self.write(b"")
        self._gathers = False
        self._transport.set_protocol(protocol)


class GatheringProtocol(H11Protocol):
    """uvicorn's HTTP with answers in one piece."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin, with a transport that gathers."""
        super().connection_made(cast("asyncio.Transport", _Gathering(transport)))
