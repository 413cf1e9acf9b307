"""Emits groups that are made of several units: lines, headings and elements that are fields, one after another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.diagnostics.location import Location
from codegen.dialects.facts import FieldCell, GroupFact
from codegen.dialects.generic import components, emit_prose
from codegen.dialects.generic.emit_lists import below_row, is_fields
from codegen.dialects.generic.field_lines import Certainty, FieldLine, field_line, shifted
from codegen.dialects.generic.groups import RowDraft
from codegen.dialects.generic.heading_fields import heading_field
from codegen.dialects.generic.kinds import Kind, Labelled, Prose, Title
from codegen.dialects.generic.labels import label
from codegen.dialects.generic.new_groups import Form, give_group, new_group
from codegen.dialects.generic.outline import Closing, List, Opening, Unit
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.view import View
from codegen.documents.model import Heading, Mark, Paragraph
from codegen.text import Text

_BETWEEN = re.compile(r"\s*(?:,|and|or|&|/)?\s*(?:and|or)?\s*(?:the|an?)?\s*", re.IGNORECASE)
_ABOUT = re.compile(r"Conditions?")
_CODE_NAME = re.compile(r"[A-Za-z_][\w.\[\]-]{0,60}")


class Groups:
    """The groups of a page; one that is made of several units stays open while they follow one another."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.open: GroupFact | None = None
        self.rows: list[RowDraft] = []
        self.at: tuple[str, int] = ("", -1)  # the form and the section or the label of the open group
        self.depth = 0  # of elements that are fields
        self.number = 0  # the unit that the open group begins at
        self.sections: dict[int, int] = {}  # the depth below each heading that is a field of the open group

    # -- groups of several units

    def take(self, number: int, unit: Unit, kind: Kind) -> bool:
        """Take a unit that goes on with an open group, or that begins one of several units."""
        if self._inside_element(unit):
            return True
        match unit:
            case Opening() | Closing():
                return self._component(number, unit)
            case Heading() if isinstance(kind, Title):
                return self._heading(number, unit)
            case Paragraph() if isinstance(kind, Labelled) and kind.at:
                return self._inline(number, unit, kind)
            case Paragraph() if isinstance(kind, Prose):
                return self._line(number, unit)
            case List() if (
                self.open is not None and self.at[0] in ("lines", "headings") and not is_fields(self.view, number, unit)
            ):
                return self._below_row(unit)
            case _:
                return False

    def close(self) -> None:
        """Give the open group and its rows."""
        if self.open is not None:
            give_group(self.view, self.number, self.open, self.rows)
        self.open, self.rows, self.at, self.sections = None, [], ("", -1), {}

    def _begin(self, number: int, place: Location, form: Form, standing: Standing | None, at: int) -> None:
        if self.open is not None and self.at == (form, at):
            return
        self.close()
        self.open, self.at = new_group(self.view, number, place, form, standing), (form, at)
        self.number = number

    def _component(self, number: int, unit: Opening | Closing) -> bool:
        """Take an element that is a field, and those inside it; other elements inside it only group its fields."""
        cells = components.field(unit.directive)
        if cells is None:
            self.view.ledger.use(unit.directive)
            return self.depth > 0
        if isinstance(unit, Closing):
            self.depth -= 1
            return True
        section = self.view.outline.section_of[number]
        if self.open is None or (self.depth == 0 and self.at != ("elements", section)):
            self._begin(number, unit.directive.place, "list", self.view.label_of_rows(number), section)
            self.at = ("elements", section)
        self.rows.append(RowDraft(unit.directive.place, cells, [unit.directive], self.depth))
        self.depth += 1
        return True

    def _inside_element(self, unit: Unit) -> bool:
        """Skip what is inside an element that is a field; its own words are its description already."""
        if self.depth == 0 or isinstance(unit, Opening | Closing):
            return False
        self.view.ledger.use(*(unit.items if isinstance(unit, List) else [unit]))
        return True

    def _heading(self, number: int, unit: Heading) -> bool:
        field = heading_field(self.view, number, unit)
        if field is None:
            return False
        section = self.view.section(number)
        parent = section.parent or 0
        above = self.sections.get(parent) if self.open is not None else None
        if above is None:
            self._begin(number, unit.place, "headings", self.view.scopes.titles[parent], parent)
        else:
            field.row.depth = above
        holds = not field.row.is_scalar
        self.sections[section.number] = field.row.depth + holds
        self.rows.append(field.row)
        self.view.done.update(field.units)
        return True

    def _inline(self, number: int, unit: Paragraph, kind: Labelled) -> bool:
        """Take the fields in the text behind a label, such as ``**Parameters**: `name` of the list, and `size```."""
        self.close()
        rest = unit.text.raw[kind.at :]
        marks = shifted(unit.text.raw, unit.marks, rest)
        names = list(_leading_names(rest, marks))
        standing = self.view.scopes.labels[number]
        if not names or standing is None:
            emit_prose.statement(self.view, number, unit)
            return True
        self.open, self.number = new_group(self.view, number, unit.place, "lines", standing), number
        for name in names:
            cells = {"name": FieldCell("name", Text(name), unit.place)}
            cells["description"] = FieldCell("description", Text(rest), unit.place, marks)
            self.rows.append(RowDraft(unit.place, cells, [unit]))
        self.close()
        return True

    def _line(self, number: int, unit: Paragraph) -> bool:
        section = self.view.outline.section_of[number]
        line = field_line(unit)
        if line is not None and self._counts(number, line):
            standing = self.view.label_of_rows(number) if self.open is None else None
            self._begin(number, unit.place, "lines", standing, section)
            self.rows.append(RowDraft(unit.place, dict(line.cells), [unit]))
            return True
        if self.open is not None and self.at == ("lines", section) and self.rows:
            self.rows[-1].describe(unit.text.raw, unit.marks)
            self.rows[-1].taken.append(unit)
            return True
        return False

    def _counts(self, number: int, line: FieldLine) -> bool:
        if line.certainty < Certainty.MARKED or label(line.name, self.view.reading.labels) is not None:
            return False  # a label set apart, with words behind it
        if _ABOUT.fullmatch(line.name) and "type" not in line.cells:
            return False
        if self.at == ("lines", self.view.outline.section_of[number]):
            return True
        return self.view.lists_fields(number) and self.view.is_first_below_label(number)

    def _below_row(self, unit: List) -> bool:
        """Take a list below a field on a line of its own: its values, or more of its description."""
        if not self.rows:
            return False
        for item in unit.items:
            below_row(self.rows[-1], item)
        return True


def _leading_names(words: str, marks: Sequence[Mark]) -> Iterator[str]:
    """Yield the names in code that words begin with, as a list."""
    at = 0
    for mark in marks:
        if mark.kind != "code":
            continue
        name = words[mark.start : mark.end].strip()
        if _BETWEEN.fullmatch(words[at : mark.start]) is None or _CODE_NAME.fullmatch(name) is None:
            return
        yield name
        at = mark.end
