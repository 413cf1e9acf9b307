"""Record lines: a line below a label of a body or an answer that names its record and says nothing else.

``[Owl](#owl)``, ``array of [owl](owl.html) entities``. The name is a link: a word set as code may be a field.
"""

from __future__ import annotations

import re

from codegen.dialects.facts import FieldCell
from codegen.dialects.generic.groups import RowDraft
from codegen.dialects.generic.new_groups import give_group, new_group
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.tables import named_record
from codegen.dialects.generic.view import View
from codegen.documents.model import Mark, Paragraph
from codegen.text import Text
from codegen.wording.labels import Label, Role

_LONGEST = 120  # characters; more is a sentence
_BEFORE = re.compile(
    r"(?i)(?:(?:an?|the|single|one)\s+)?(?:json\s+)?(?:(?P<list>array|list|collection)s?\s+of\s+)?(?:an?\s+|the\s+)?"
)
_BEHIND = re.compile(
    r"(?i)(?P<list>\[\])?(?:\s+(?:objects?|entit(?:y|ies)|records?|resources?|items?|elements?|models?|schemas?))?[.:]?"
)


def record_line(view: View, number: int, unit: Paragraph) -> bool:
    """Give the record that a line names as a whole; return False, with nothing given, for any other line."""
    standing = view.standing(number)
    if standing is None or standing.label.role not in (Role.BODY, Role.ANSWER) or not view.owners(number):
        return False
    named = _named(unit)
    if named is None:
        return False
    record, mark = named
    label = Label(standing.label.role, standing.label.status, standing.label.media)
    group = new_group(view, number, unit.place, "tree", Standing(label, standing.words, standing.heading))
    row = RowDraft(unit.place, {"type": FieldCell("include", Text(record), unit.place, (mark,))}, [unit])
    give_group(view, number, group, [row])
    return True


def _named(unit: Paragraph) -> tuple[str, Mark] | None:
    """Return the record that the line names, as a type, and its link."""
    words = unit.text.raw
    mark = next((mark for mark in unit.marks if mark.kind == "link"), None)
    if mark is None or len(words) > _LONGEST:
        return None
    name = words[mark.start : mark.end].strip()
    own = (Mark(mark.kind, 0, len(name), mark.target),)
    before, behind = _BEFORE.fullmatch(words[: mark.start].lstrip()), _BEHIND.fullmatch(words[mark.end :].rstrip())
    record = named_record(name, own) if before and behind else None
    if record is None or before is None or behind is None:
        return None
    is_list = (before["list"] or behind["list"]) and not record.startswith("array[")
    return f"array[{record}]" if is_list else record, mark
