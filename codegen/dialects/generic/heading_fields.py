"""Heading fields: a field as a heading, with lines such as "Type:" below it, or a bare name below "Parameters"."""

from __future__ import annotations

import msgspec

from codegen.dialects.facts import FieldCell
from codegen.dialects.generic.emit_lists import below_row
from codegen.dialects.generic.field_lines import Certainty, bare_name, definition, shifted, words_of_field
from codegen.dialects.generic.groups import RowDraft
from codegen.dialects.generic.kinds import Prose, Title
from codegen.dialects.generic.labels import FIELDS
from codegen.dialects.generic.outline import List
from codegen.dialects.generic.view import View
from codegen.documents.model import Heading, ListItem, Mark, Paragraph
from codegen.text import Text
from codegen.wording.columns import Column, column_of

_KEYS = frozenset({
    Column.TYPE, Column.DESCRIPTION, Column.REQUIRED, Column.OPTIONAL, Column.DEFAULT, Column.EXAMPLE, Column.VALUES,
    Column.NULLABLE, Column.READ_ONLY, Column.LENGTH, Column.LOCATION, Column.WRITEABLE,
})  # fmt: skip
_LONGEST_KEY = 40


class HeadingField(msgspec.Struct, frozen=True):
    """The row that a heading begins, and the units below that are read with it."""

    row: RowDraft
    units: tuple[int, ...]


def heading_field(view: View, number: int, heading: Heading) -> HeadingField | None:
    """Return the field that a heading is; None where it is none."""
    kind = view.kinds[number]
    section = view.section(number)
    if section.start != number or not isinstance(kind, Title) or kind.call is not None or section.end - number > 60:
        return None
    words = heading.text.raw.strip()
    coded = any(mark.kind == "code" and mark.start == 0 for mark in heading.marks)
    if kind.label is not None and not coded:
        return None
    typed = words_of_field(heading.place, words, heading.marks) if coded or "(" in words else None
    cells = typed.cells if typed and typed.certainty is Certainty.SURE else bare_name(heading.place, words)
    if cells is None:
        return None
    row = RowDraft(heading.place, dict(cells), [heading])
    inside = [at for at in range(number + 1, section.end) if view.outline.section_of[at] == section.number]
    keyed = _read_keys(view, row, inside)
    parent = view.scopes.titles[section.parent or 0]
    labelled = parent is not None and parent.label.role in FIELDS
    if not keyed and not (labelled and (coded or "type" in row.cells or _is_typed(view, inside))):
        return None
    if not keyed:
        _read_definition(view, row, inside)
    _read_rest(view, row, inside)
    return HeadingField(row, tuple(at for at in inside if isinstance(view.units[at], Paragraph | List)))


def _read_keys(view: View, row: RowDraft, inside: list[int]) -> bool:
    """Read the lines ``Type: …`` below the heading as cells, and return whether one says the type."""
    for at in inside[:6]:
        unit = view.units[at]
        match unit:
            case Paragraph():
                _keys_of(row, unit.text.raw, unit.marks, unit)
            case List():
                for item in unit.items:
                    term = f"{item.term.raw}: " if item.term is not None else ""
                    _keys_of(row, term + item.text.raw, item.marks if not term else (), item)
            case _:
                break
    return "type" in row.cells or "required" in row.cells


def _keys_of(row: RowDraft, words: str, marks: tuple[Mark, ...], block: Paragraph | ListItem) -> None:
    at, last = 0, ""
    for line in words.split("\n"):
        key, colon, value = line.partition(":")
        column = column_of(key.strip(" *_")) if colon and len(key) <= _LONGEST_KEY else None
        if column in _KEYS and column is not None and column.value not in row.cells:
            start = at + len(key) + 1
            own = [mark for mark in marks if mark.start >= start and mark.end <= at + len(line)]
            moved = [Mark(mark.kind, mark.start - start, mark.end - start, mark.target) for mark in own]
            row.cells[column.value] = FieldCell(
                key.strip(), Text(value.strip()), block.place, shifted(value, moved, value.strip())
            )
            row.taken.append(block)
            last = column.value
        elif last and not (colon and len(key) <= _LONGEST_KEY and key[:1].isupper()):
            cell = row.cells[last]
            row.cells[last] = FieldCell(cell.header, Text(f"{cell.text.raw}\n{line}"), cell.place, cell.marks)
        else:
            last = ""
        at += len(line) + 1


def _is_typed(view: View, inside: list[int]) -> bool:
    return bool(inside) and isinstance(view.units[inside[0]], Paragraph) and isinstance(view.kinds[inside[0]], Prose)


def _read_definition(view: View, row: RowDraft, inside: list[int]) -> None:
    """Read the first paragraph below the heading as the definition of a term is read."""
    unit = view.units[inside[0]] if inside else None
    if not isinstance(unit, Paragraph):
        return
    line = definition(unit.place, row.cells["name"].text.raw, (), unit.text.raw, unit.marks)
    if line is not None:
        row.cells = {**line.cells, **row.cells}
        row.taken.append(unit)


def _read_rest(view: View, row: RowDraft, inside: list[int]) -> None:
    """Read what else is below the heading: values in a list, and more words."""
    for at in inside:
        unit = view.units[at]
        match unit:
            case Paragraph() if unit not in row.taken and isinstance(view.kinds[at], Prose):
                row.describe(unit.text.raw, unit.marks)
                row.taken.append(unit)
            case List():
                for item in unit.items:
                    if item not in row.taken:
                        below_row(row, item)
            case _:
                pass
