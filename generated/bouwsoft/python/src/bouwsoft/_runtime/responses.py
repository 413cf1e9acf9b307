"""What came back: an answer as it was, or that there was none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from .errors import NoAnswerError

_CHARSET = re.compile(r";\s*charset=\"?([A-Za-z0-9._-]{1,40})", re.IGNORECASE)


class Headers(Mapping[str, str]):
    """The headers of an answer. Their names are in lower case, and found in any case."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values = {name.lower(): value for name, value in pairs}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"


class Response(msgspec.Struct, frozen=True):
    """An answer, read whole. Header names are found in any case. The hooks see a login's answer without its content."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def text(self) -> str:
        """Return the content as a text, in the charset that the answer states, or UTF-8."""
        stated = _CHARSET.search(self.headers.get("content-type", ""))
        try:
            return self.content.decode(stated[1] if stated else "utf-8", "replace")
        except (LookupError, ValueError):
            return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.content)} bytes)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return [("status", self.status), ("bytes", len(self.content))]


class Lost(msgspec.Struct, frozen=True):
    """No answer. ``arrived``: the request may have arrived all the same; ``passing``: the trouble may pass."""

    error: NoAnswerError
    arrived: bool
    passing: bool
