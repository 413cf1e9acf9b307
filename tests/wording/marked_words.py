"""Words with marks, written the short way: `code`, **strong**, *emphasis*, [link](target), {{badge}}."""

from __future__ import annotations

import re

import msgspec

_MARK = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|(?<!\w)\*([^*\s][^*]*)\*|\[([^\]]*)\]\(([^)]*)\)|\{\{([^}]*)\}\}")
_KINDS = ("code", "strong", "emphasis", "link", "", "badge")


class Mark(msgspec.Struct, frozen=True):
    """A mark as a reader of documents makes it."""

    kind: str
    start: int
    end: int
    target: str | None = None


def marked(written: str) -> tuple[str, tuple[Mark, ...]]:
    """Return the words without their signs, and the marks on them; a mark inside a link counts too."""
    words, marks, at = "", [], 0
    for match in _MARK.finditer(written):
        words += written[at : match.start()]
        index = next(i for i, group in enumerate(match.groups()) if group is not None)
        inner, inside = marked(match.groups()[index]) if _KINDS[index] == "link" else (match.groups()[index], ())
        start = len(words)
        words += inner
        marks.append(Mark(_KINDS[index], start, len(words), match[5] if _KINDS[index] == "link" else None))
        marks += [Mark(mark.kind, mark.start + start, mark.end + start, mark.target) for mark in inside]
        at = match.end()
    return words + written[at:], tuple(marks)


def unmarked(written: str) -> str:
    """Return the words alone, as a saved text keeps them."""
    return marked(written)[0]
