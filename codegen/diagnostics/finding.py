"""Findings: what a stage has to say about its input, as values with a code, a place and a hint.

Stages return findings, they never print them. The messages (messages/) are the whole list of codes: each with its
severity, its message (named parts in braces) and what to do about it. A test shows the exact text of every one.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from codegen.diagnostics.location import Excerpt, Location
from codegen.diagnostics.messages import MESSAGES, Severity
from codegen.text import is_visible


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing found: where, what, what to do. ``quotes`` are the two (or more) sides of a contradiction.

    ``pointer`` leads to the place in the spec that it is about, when it is about one.
    """

    code: str
    severity: Severity
    message: str
    hint: str
    place: Location | None = None
    quotes: tuple[Excerpt, ...] = ()
    pointer: str = ""


def finding(code: str, place: Location | None = None, quotes: Iterable[Excerpt] = (), **parts: object) -> Finding:
    """Make a finding of the message ``code``, its named parts filled from ``parts``.

    Raises KeyError for a code or a part that no message knows: that is a bug here, not bad input.
    """
    entry = MESSAGES[code]
    words = {name: visible(str(value)) for name, value in parts.items()}
    message, hint = entry.message.format_map(words), entry.hint.format_map(words)
    return Finding(code, entry.severity, message, hint, place, tuple(quotes), str(parts.get("pointer", "")))


def visible(words: str, longest: int = 240) -> str:
    """``words`` fit for one line of a terminal: control and invisible characters escaped, long ones cut."""
    if len(words) <= longest and words.isascii() and words.isprintable():
        return words
    words = words[: longest + 1]  # each character shows as one or more
    clean = "".join(c if is_visible(c) else c.encode("unicode_escape").decode("ascii") for c in words)
    return clean if len(clean) <= longest else clean[: longest - 1] + "…"


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any of ``findings`` forbids writing."""
    return any(finding.severity is Severity.ERROR for finding in findings)


class BadInput(Exception):  # noqa: N818 - it is the input that is bad, the program is fine
    """Input that a stage cannot go on with; carries the findings that say why."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__("; ".join(finding.message for finding in findings))
        self.findings = findings
