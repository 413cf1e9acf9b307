"""Call lines: ``POST https://host/path?query`` as pages print it, taken apart."""

from __future__ import annotations

import re

import msgspec

from codegen.documents.model import Code, Paragraph
from codegen.wording.http_methods import ANY_METHOD

_CALL = re.compile(rf"({ANY_METHOD})\s+(https?://[^\s/?#]+)([^\s?#]*)(\?\S*)?")
_VARIABLE = re.compile(r"[:{<\[]")


class CallLine(msgspec.Struct, frozen=True):
    """A method and a URL. ``base_url`` is scheme and host, ``path`` as written, ``query`` with its ``?`` or empty."""

    method: str
    base_url: str
    path: str
    query: str

    @property
    def key(self) -> str:
        """What identifies the operation: method and URL without the query."""
        return f"{self.method} {self.base_url}{self.path}"

    @property
    def url(self) -> str:
        """The URL as printed."""
        return f"{self.base_url}{self.path}{self.query}"


def call_line(block: Code | Paragraph) -> CallLine | None:
    """Return the call that ``block`` prints when it prints nothing else, or None."""
    match = _CALL.fullmatch(block.text.raw.strip())
    return CallLine(match[1], match[2], match[3] or "/", match[4] or "") if match else None


def last_fixed_segment(path: str) -> str | None:
    """Return the last segment of ``path`` before its first variable (``:id``, ``{id}``); None when there is none."""
    fixed = None
    for segment in path.split("/"):
        if _VARIABLE.match(segment):
            break
        fixed = segment or fixed
    return fixed
