"""Endpoint lines: a method and a path or URL, as a line, as code, at the end of a heading, or on two lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from codegen.dialects.calls import last_fixed_segment
from codegen.dialects.generic import wording
from codegen.documents.model import Block, Code, Heading, ListItem, Paragraph
from codegen.text import Text

_LONGEST = 600
# How generators write a place in a path: (int:id), <id>, <int:id>. A colon or braces are known everywhere.
_PLACE = re.compile(r"\((?:\w+:)?(\w+)\)|<(?:\w+:)?([\w-]+)>")
_PERMALINK = "¶"

Printed = Heading | Paragraph | ListItem | Code


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


def endpoints(blocks: Sequence[Block]) -> dict[int, Endpoint]:
    """The calls that ``blocks`` print, by the identity of the block that prints the path."""
    found: dict[int, Endpoint] = {}
    before: Block | None = None
    for block in blocks:
        if isinstance(block, Printed):
            call = endpoint(block) or _on_two_lines(before, block)
            if call is not None:
                found[id(block)] = call
        before = block
    return found


def endpoint(block: Printed) -> Endpoint | None:
    """The call that ``block`` prints, or None. Of code the first line counts, where HTTP is spelled out."""
    words = block.text.raw.strip().rstrip(_PERMALINK).strip()
    if isinstance(block, Code):
        words = words.partition("\n")[0].strip()
    if len(words) > _LONGEST:
        return None
    if isinstance(block, Heading):
        return _in_heading(words)
    match = wording.ENDPOINT.fullmatch(words)
    if match is None or not (match[2] or match[3]):
        return None
    return call(match[1], match[3], match[2])


def call(method: str, path: str | None, base_url: str | None = None, summary: Text | None = None) -> Endpoint:
    """The call of ``method`` to ``path``, its places in braces."""
    return Endpoint(method.upper(), _PLACE.sub(_braced, path or "/"), base_url, summary)


def is_method(block: Block | None) -> bool:
    """Whether ``block`` is a method and nothing else, as a badge before a path is."""
    return isinstance(block, Paragraph) and wording.METHOD.fullmatch(block.text.raw.strip()) is not None


def resource_of(path: str) -> str | None:
    """What a call is about: the last plural in its path, else what stands before the first place in it."""
    fixed = [segment for segment in path.split("/") if segment and segment[0] not in ":{<["]
    after_place = last_fixed_segment(path) != (fixed[-1] if fixed else None)
    return fixed[-1] if after_place and fixed and fixed[-1].endswith("s") else last_fixed_segment(path)


def _on_two_lines(before: Block | None, block: Printed) -> Endpoint | None:
    words = block.text.raw.strip()
    if before is None or isinstance(block, Heading) or not is_method(before) or len(words) > _LONGEST:
        return None
    match = wording.ADDRESS.fullmatch(words)
    return call(before.text.raw.strip(), match[2], match[1]) if match and isinstance(before, Paragraph) else None


def _in_heading(words: str) -> Endpoint | None:
    match = wording.IN_HEADING.fullmatch(words)
    if match is None:
        return None
    return call(match[2], match[4], match[3], Text(match[1].strip()) if match[1] and match[1].strip() else None)


def _braced(match: re.Match[str]) -> str:
    return "{" + (match[1] or match[2]) + "}"
