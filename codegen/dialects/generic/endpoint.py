"""Endpoint lines: a method and a path or URL, as a line, as code, or at the end of a heading."""

from __future__ import annotations

import msgspec

from codegen.dialects.generic import wording
from codegen.documents.model import Code, Heading, ListItem, Paragraph
from codegen.text import Text

_LONGEST = 600


class Endpoint(msgspec.Struct, frozen=True):
    """A call as printed. ``base_url`` is None where only a path stands; ``summary`` what a heading says before it."""

    method: str
    path: str
    base_url: str | None = None
    summary: Text | None = None

    @property
    def key(self) -> str:
        """What identifies the operation."""
        return f"{self.method} {self.base_url or ''}{self.path}"


def endpoint(block: Heading | Paragraph | ListItem | Code) -> Endpoint | None:
    """The call that ``block`` prints, or None. Of code the first line counts, where HTTP is spelled out."""
    words = block.text.raw.strip()
    if isinstance(block, Code):
        words = words.partition("\n")[0].strip()
    if len(words) > _LONGEST:
        return None
    if isinstance(block, Heading):
        return _in_heading(words)
    match = wording.ENDPOINT.fullmatch(words)
    if match is None or not (match[2] or match[3]):
        return None
    return Endpoint(match[1].upper(), match[3] or "/", match[2])


def _in_heading(words: str) -> Endpoint | None:
    match = wording.IN_HEADING.fullmatch(words)
    if match is None:
        return None
    return Endpoint(match[2], match[4], match[3], Text(match[1].strip()) if match[1] and match[1].strip() else None)
