"""What came back: an answer as it was, or that there was none."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from .errors import NoAnswerError


class Response(msgspec.Struct, frozen=True):
    """An answer, read whole. Header names are in lower case. The hooks see a login's answer without its content."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.content)} bytes)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return [("status", self.status), ("bytes", len(self.content))]


class Lost(msgspec.Struct, frozen=True):
    """No answer. ``arrived``: the request may have arrived all the same; ``passing``: the trouble may pass."""

    error: NoAnswerError
    arrived: bool
    passing: bool
