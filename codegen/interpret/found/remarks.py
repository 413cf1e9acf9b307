"""Remarks: what comments in printed JSON say of the fields on their lines: ``"a": 1, // required``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.diagnostics.location import Excerpt, Location
from codegen.interpret.context import quoted
from codegen.interpret.found.nodes import Member, Said
from codegen.spec.types import FieldType
from codegen.text import Text
from codegen.wording.requirements import read_required
from codegen.wording.values import read_values

_NAMED = re.compile(r"\s*[{\[]?\s*[\"“'](?P<name>[\w$-]{1,100})[\"”']\s*:|\s*(?P<bare>[A-Za-z_$][\w$-]{0,100})\s*:")
_LONGEST = 2000


def remarks_in(code: str, place: Location) -> dict[str, tuple[Text, Excerpt]]:
    """Return the remark beside each name in ``code``; a name with two different remarks has none."""
    remarks: dict[str, tuple[Text, Excerpt]] = {}
    twice: set[str] = set()
    lines = code.split("\n")
    exact = place.last - place.line + 1 - len(lines) in (0, 2)
    for number, line in enumerate(lines):
        for name, remark in _remarked(line):
            at = Location(place.page, place.line + number) if exact else place
            if name in remarks and remarks[name][0].raw != remark:
                twice.add(name)
            remarks[name] = Text(remark), quoted(at, line.strip()[:200])
    return {name: remark for name, remark in remarks.items() if name not in twice}


def _remarked(line: str) -> Iterator[tuple[str, str]]:
    match = _NAMED.match(line) if len(line) < _LONGEST else None
    at = _comment(line) if match is not None else None
    words = line[at:] if at is not None else ""
    words = words.partition("*/")[0] if words.startswith("/*") else words
    if match is not None and (remark := words.lstrip("/#* \t").rstrip("*/ \t")):
        yield match["name"] or match["bare"], remark


def _comment(line: str) -> int | None:
    """Where a comment begins outside of quotes."""
    inside = False
    for at, letter in enumerate(line):
        if letter == '"' and line[at - 1 : at] != "\\":
            inside = not inside
        elif not inside and (line.startswith(("//", "/*"), at) or (letter == "#" and line[at - 1 : at].isspace())):
            return at
    return None


def note_remark(member: Member, remark: tuple[Text, Excerpt] | None) -> None:
    """Note at a field what the remark beside it says."""
    if remark is None:
        return
    words, quote = remark
    member.note("description", Said(words, "prose-meaning", quote))
    if (asked := read_required(words.raw)) is not None:
        rule = "prose-condition" if asked.condition else "prose-required"
        member.note("required", Said(asked.required, rule, quote))
    values = read_values(words.raw, name=member.name) if member.node.kind in (None, FieldType.STRING) else None
    if values is not None:
        member.node.note(
            "enum", Said([str(value) for value in values.values if value is not None], "prose-enum", quote)
        )
        if values.open:
            member.node.note("enum_open", Said(value=True, rule="prose-enum", quote=quote))
