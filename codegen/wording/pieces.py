"""Pieces: lines, brackets and parts of words, each with the marks on it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from codegen.wording.marks import Mark, Marks

FAR = 300  # characters; a bracket that closes later holds text, and nothing that is read here


def closing(words: str, start: int) -> int:
    """Return the offset of the bracket that closes the one at ``start``; that of the line's end without one."""
    opening = words[start]
    shut = {"(": ")", "[": "]", "{": "}", "<": ">"}[opening]
    depth = 0
    for offset in range(start, min(len(words), start + FAR)):
        depth += (words[offset] == opening) - (words[offset] == shut)
        if depth == 0:
            return offset
    return min(len(words), start + FAR)


def parts(inside: str, marks: Marks) -> Iterator[tuple[str, Marks]]:
    """Yield the parts of what is in brackets, between commas and semicolons that no bracket holds."""
    depth, start = 0, 0
    for offset, char in enumerate([*inside, ","]):
        depth += (char in "([{<") - (char in ")]}>")
        if char in ",;" and depth <= 0:
            part = inside[start:offset]
            if part.strip():
                lead = start + len(part) - len(part.lstrip())
                yield part.strip(), shifted(marks, lead, offset)
            start = offset + 1


def lines(words: str, marks: Marks) -> Iterator[tuple[str, Marks]]:
    """Yield the lines of ``words`` that are not empty."""
    start = 0
    for line in words.split("\n"):
        lead = start + len(line) - len(line.lstrip())
        if line.strip():
            yield line.strip(), shifted(marks, lead, start + len(line))
        start += len(line) + 1


class _Shifted(msgspec.Struct, frozen=True):
    """A mark on a part of the words."""

    kind: str
    start: int
    end: int
    target: str | None = None


def shifted(marks: Marks, start: int, end: int) -> list[Mark]:
    """Return the marks between two offsets, on the words from ``start`` on."""
    inside = [mark for mark in marks if start <= mark.start and mark.end <= end]
    return [_Shifted(mark.kind, mark.start - start, mark.end - start, mark.target) for mark in inside]


def moved(marks: Marks, by: int) -> list[Mark]:
    """Return ``marks`` on words that have ``by`` more characters before them."""
    return [_Shifted(mark.kind, mark.start + by, mark.end + by, mark.target) for mark in marks]


def plain(words: str) -> str:
    """Return ``words`` without signs that mark code up, every offset as it was."""
    return words.replace("`", " ").replace("\\", " ").replace("$", " ")
