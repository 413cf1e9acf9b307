"""Emits lists: by what their items are, which is calls, statuses, fields, values, or words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.dialects.facts import FieldCell
from codegen.dialects.generic import emit_prose, emit_tables
from codegen.dialects.generic.explained_examples import label_by_example
from codegen.dialects.generic.field_lines import Certainty, field_line
from codegen.dialects.generic.groups import RowDraft
from codegen.dialects.generic.kinds import Items
from codegen.dialects.generic.labels import FIELDS
from codegen.dialects.generic.new_groups import give_group, named_here, new_group, with_role
from codegen.dialects.generic.outline import List
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.statuses import spoken_phrase
from codegen.dialects.generic.tables import status_of
from codegen.dialects.generic.view import View
from codegen.documents.model import ListItem
from codegen.text import Text
from codegen.wording.labels import Role

_CODE = re.compile(r"(?P<code>[1-5]\d\d)(?P<mark>\s*[:–—-]\s|\s+)(?P<rest>\S.*)")
_VALUE = re.compile(r"[\"'`“]?([^\s\"'`“”]{1,60})[\"'`”]?(?:\s*(?:[:=–—(]|-{1,2}\s)\s*(.*))?", re.DOTALL)


def items(view: View, number: int, unit: List, kind: Items) -> None:
    """Give a list by what its items are."""
    if any(kind.lines):
        _calls(view, number, unit, kind)
    elif _are_statuses(unit.items):
        for item in unit.items:
            _status_item(view, number, item)
    elif is_fields(view, number, unit):
        _fields(view, number, unit.items, view.label_of_rows(number))
    elif (standing := label_by_example(view, number, unit)) is not None:
        _fields(view, number, unit.items, standing)
    elif _are_values(view, number, unit.items):
        _values(view, number, unit.items)
    else:
        for item in unit.items:
            emit_prose.statement(view, number, item)


def is_fields(view: View, number: int, unit: List) -> bool:
    """Whether most items of a list are fields: by their label, or else because they show types."""
    tops = [item for item in unit.items if item.depth == unit.items[0].depth]
    standing = view.label_of_rows(number)
    if standing is not None and standing.label.role in FIELDS:
        wanted = Certainty.NAMED  # of most; then words that begin sentences may be names too
    elif standing is not None or view.role(number) in (Role.STATUS, Role.VALUES):
        return False
    else:
        wanted = Certainty.SURE
    lines = [field_line(item) for item in tops]
    count = sum(line is not None and line.certainty >= wanted for line in lines)
    return count * 5 >= len(tops) * 3 and count > 0


def below_row(row: RowDraft, item: ListItem) -> None:
    """Take an item below a field: one of its values, or more words about it."""
    if _is_value(item):
        row.values.append(FieldCell("values", item.text, item.place, item.marks))
    elif item.term is not None:
        row.describe(f"{item.term.raw}: {item.text.raw}")
    else:
        row.describe(item.text.raw, item.marks)
    row.taken.append(item)


def _calls(view: View, number: int, unit: List, kind: Items) -> None:
    for item, lines in zip(unit.items, kind.lines, strict=True):
        if lines:
            view.ledger.use(item)
        else:
            emit_prose.statement(view, number, item)


def _are_statuses(items: Sequence[ListItem]) -> bool:
    count = sum(_status(item) is not None for item in items if item.depth == 1)
    first = sum(item.depth == 1 for item in items)
    return count * 5 >= first * 4 and count > 0


def _status_item(view: View, number: int, item: ListItem) -> None:
    status_line = _status(item)
    if status_line is None:
        emit_prose.statement(view, number, item)
        return
    meaning = item.text if item.term is not None else Text(status_line[1]) if status_line[1] else None
    emit_tables.status(view, number, item, status_line, meaning)


def _status(item: ListItem) -> tuple[str, str | None] | None:
    words = (item.term.raw if item.term is not None else item.text.raw).strip().partition("\n")[0]
    return status_of(words[:110]) or _explained(words)


def _explained(words: str) -> tuple[str, str | None] | None:
    """Return a status with sentences behind it, such as ``401 Unauthorized. The request holds no valid key.``."""
    match = _CODE.match(words[:2000])
    if match is None or not (match["mark"].strip() or spoken_phrase(match["code"], match["rest"])):
        return None
    return match["code"], match["rest"]


def _fields(view: View, number: int, items: Sequence[ListItem], standing: Standing | None) -> None:
    group = new_group(view, number, items[0].place, "list", standing)
    rows: list[RowDraft] = []
    for item in items:
        row = _row(item, items[0].depth)
        if row is not None:
            rows.append(row)
        elif rows:
            below_row(rows[-1], item)
        else:
            emit_prose.statement(view, number, item)
    give_group(view, number, group, rows)


def _row(item: ListItem, top: int) -> RowDraft | None:
    """Return the field that an item is; one below another needs more than a name, for it may be a value."""
    line = field_line(item)
    nested = item.depth > top
    if line is None or line.certainty < (Certainty.MARKED if nested else Certainty.WORD):
        return None
    if nested and line.certainty < Certainty.SURE and _is_value(item):
        return None
    return RowDraft(item.place, dict(line.cells), [item], item.depth - top)


def _are_values(view: View, number: int, items: Sequence[ListItem]) -> bool:
    """Whether items are the values of something: below a label that says so, or outside of calls."""
    standing, announced = view.standing(number), view.announced(number)
    labelled = any(item is not None and item.label.role is Role.VALUES for item in (standing, announced))
    return len(items) > 1 and (labelled or not view.owners(number)) and all(_is_value(item) for item in items)


def _values(view: View, number: int, items: Sequence[ListItem]) -> None:
    standing = with_role(Role.VALUES, view.standing(number))
    group = new_group(view, number, items[0].place, "list", standing, named_here(view, number))
    give_group(view, number, group, [_value(item) for item in items])


def _value(item: ListItem) -> RowDraft:
    words = item.text.raw.strip()
    match = _VALUE.fullmatch(words)
    cells = {"value": FieldCell("value", Text(match[1] if match else words), item.place)}
    if match and match[2]:
        cells["description"] = FieldCell("description", Text(match[2].strip(" )")), item.place)
    return RowDraft(item.place, cells, [item])


def _is_value(item: ListItem) -> bool:
    """Whether an item is one value: set as code, or a bare word, perhaps with what it means."""
    words = item.text.raw.strip()
    code = next((mark for mark in item.marks if mark.kind == "code"), None)
    if code is not None and not words[: code.start].strip("\"'` "):
        return re.match(r"\s*(?:$|[:=–—(]|-{1,2}\s)", words[code.end :].lstrip("\"'`")) is not None
    return re.fullmatch(r"[\"'`]?[\w.-]{1,60}[\"'`]?", words) is not None
