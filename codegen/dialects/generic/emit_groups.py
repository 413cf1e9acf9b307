"""Emits groups: tables, lists, runs of lines and of headings that describe fields, each with its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from codegen.diagnostics.location import Location
from codegen.dialects.facts import FieldCell, GroupFact, StatusFact
from codegen.dialects.generic import components, emit_examples, emit_prose
from codegen.dialects.generic.field_lines import Certainty, FieldLine, field_line, shifted
from codegen.dialects.generic.groups import RowDraft, parts_of_table, rows_of_table
from codegen.dialects.generic.heading_fields import heading_field
from codegen.dialects.generic.kinds import Items, Kind, Labelled, Prose, Title
from codegen.dialects.generic.labels import FIELDS, label, within
from codegen.dialects.generic.outline import Closing, List, Opening, Unit
from codegen.dialects.generic.scope import Standing
from codegen.dialects.generic.tables import TableKind, TableRead, as_values, cells_of, status_of
from codegen.dialects.generic.view import View
from codegen.documents.model import Block, Heading, ListItem, Mark, Paragraph, Row, Table
from codegen.text import Text
from codegen.wording.columns import Column
from codegen.wording.labels import Label, Role

Form = Literal["table", "list", "headings", "tree", "lines"]

_VALUE = re.compile(r"[\"'`“]?([^\s\"'`“”]{1,60})[\"'`”]?(?:\s*(?:[:=–—(]|-{1,2}\s)\s*(.*))?", re.DOTALL)

_FIELD = re.compile(
    r"(?i)\b(?:for|of|in) (?:the |an? )?[\"'`“]?([\w.-]{1,60})[\"'`”]? (?:parameter|field|attribute|property|column|argument)\b|"
    r"(?:parameter|field|attribute|property) [\"'`“]([\w.-]{1,60})[\"'`”]"
)


_BETWEEN = re.compile(r"\s*(?:,|and|or|&|/)?\s*(?:and|or)?\s*(?:the|an?)?\s*", re.IGNORECASE)
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
                self.open is not None and self.at[0] in ("lines", "headings") and not self._is_fields(number, unit)
            ):
                return self._below_row(unit)
            case _:
                return False

    def close(self) -> None:
        """Give the open group and its rows."""
        if self.open is not None:
            self.view.fact(self.open, *(row.taken[0] for row in self.rows[:1] if row.taken))
            for row in self.rows:
                self.view.fact(row.fact(self.open.key), *row.taken)
                self._access(self.number, self.open, row)
        self.open, self.rows, self.at = None, [], ("", -1)

    def _begin(self, number: int, place: Location, form: Form, standing: Standing | None, at: int) -> None:
        if self.open is not None and self.at == (form, at):
            return
        self.close()
        self.open, self.at = self._group(number, place, form, standing), (form, at)

    def _component(self, number: int, unit: Opening | Closing) -> bool:
        """An element that is a field, and those inside it; other elements inside it only group its fields."""
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
        """What stands inside an element that is a field; its own words are its description already."""
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
        standing = self.view.scopes.titles[parent]
        self._begin(number, unit.place, "headings", standing, parent)
        self.rows.append(field.row)
        self.view.done.update(field.units)
        return True

    def _inline(self, number: int, unit: Paragraph, kind: Labelled) -> bool:
        """Fields in the running text behind a label: ``**Parameters**: `name` of the list, and `size`.``"""
        self.close()
        rest = unit.text.raw[kind.at :]
        marks = shifted(unit.text.raw, unit.marks, rest)
        names = list(_leading_names(rest, marks))
        standing = self.view.scopes.labels[number]
        if not names or standing is None:
            emit_prose.statement(self.view, number, unit)
            return True
        self.open = self._group(number, unit.place, "lines", standing)
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
        going_on = self.at == ("lines", self.view.outline.section_of[number])
        labelled = going_on or self.view.lists_fields(number)
        return labelled and line.certainty >= Certainty.MARKED

    def _below_row(self, unit: List) -> bool:
        """A list below a field on a line of its own: its values, or more of its description."""
        if not self.rows:
            return False
        for item in unit.items:
            below_row(self.rows[-1], item)
        return True

    def _access(self, number: int, group: GroupFact, row: RowDraft) -> None:
        """What a row says of proof, where it is the header that carries it."""
        name = row.cells.get("name")
        if name is None or "authoriz" not in name.text.raw.casefold():
            return
        about = row.cells.get("description")
        words = Text(f"{name.text.raw}: {about.text.raw}") if about is not None else name.text
        emit_prose.access(self.view, number, row.place, words, sure=True)

    # -- tables

    def table(self, number: int, table: Table, read: TableRead) -> None:
        """Give a table by its kind."""
        standing = self.view.label_of_rows(number)
        announced = self.view.announced(number)
        if read.kind is not TableKind.STATUSES and announced is not None and announced.label.role is Role.VALUES:
            read = as_values(read)
        match read.kind:
            case TableKind.UNKNOWN:
                return
            case TableKind.STATUSES:
                self._statuses(number, read)
            case TableKind.ERRORS:
                self._rows(number, table, read, _as(Role.ERRORS, standing))
            case TableKind.VALUES:
                self._rows(number, table, read, _as(Role.VALUES, standing), named=self._named(number))
            case _:
                if self.view.role(number) in (Role.ERRORS, Role.STATUS):
                    standing = _as(Role.ERRORS, self.view.standing(number))
                for words, part in parts_of_table(table, read, self.view.reading):
                    own = label(words, self.view.reading.labels) if words else None
                    inner = within(own, standing.label if standing else None) if own else None
                    self._rows(number, table, part, Standing(inner, words or "", False) if inner else standing)

    def _rows(
        self, number: int, table: Table, read: TableRead, standing: Standing | None, named: str | None = None
    ) -> None:
        first = read.rows[0].place if read.rows else table.place
        place = table.place if read.rows == table.rows else first
        group = self._group(number, place, "table", standing, named)
        self.view.fact(group)
        for row in rows_of_table(read, self.view.reading):
            self.view.fact(row.fact(group.key), *row.taken)
            self._access(number, group, row)
        self.view.ledger.use(*(row for row in table.rows))
        if not table.rows:
            self.view.ledger.use(table)

    def _statuses(self, number: int, read: TableRead) -> None:
        for row in read.rows:
            status = status_of(row.cells[0].text.raw) if row.cells else None
            if status is None:
                continue
            cells, _ = cells_of(row, read)
            about = [cell for column, cell in cells.items() if cell.text.raw != row.cells[0].text.raw]
            self._status(number, row, status, _described(cells, about))

    def _status(self, number: int, block: Row | ListItem, status: tuple[str, str | None], meaning: Text | None) -> None:
        if not status[0].isdigit():
            self.view.ledger.use(block)
            return
        for owner in self.view.each_owner(number):
            fact = StatusFact(
                place=block.place, status=int(status[0]), source="table", operation=owner, phrase=status[1],
                meaning=meaning, section=self.view.section_key(number),
            )  # fmt: skip
            self.view.fact(fact, block)

    # -- lists

    def items(self, number: int, unit: List, kind: Items) -> None:
        """Give a list by what its items are: calls, statuses, values, fields, or words."""
        items = unit.items
        if any(kind.lines):
            self._calls(number, unit, kind)
        elif self._are_statuses(number, items):
            for item in items:
                self._status_item(number, item)
        elif self._is_fields(number, unit):
            self._fields(number, items)
        elif self._are_values(number, items):
            self._values(number, items)
        else:
            for item in items:
                self._words(number, item)

    def _calls(self, number: int, unit: List, kind: Items) -> None:
        for item, lines in zip(unit.items, kind.lines, strict=True):
            if lines:
                self.view.ledger.use(item)
            else:
                self._words(number, item)

    def _words(self, number: int, item: ListItem) -> None:
        emit_prose.statement(self.view, number, item)

    def _are_statuses(self, number: int, items: Sequence[ListItem]) -> bool:
        found = sum(_status(item) is not None for item in items if item.depth == 1)
        first = sum(item.depth == 1 for item in items)
        return found * 5 >= first * 4 and found > 0

    def _status_item(self, number: int, item: ListItem) -> None:
        status = _status(item)
        if status is None:
            self._words(number, item)
            return
        meaning = item.text if item.term is not None else Text(status[1]) if status[1] else None
        self._status(number, item, status, meaning)

    def _is_fields(self, number: int, unit: List) -> bool:
        tops = [item for item in unit.items if item.depth == unit.items[0].depth]
        lines = [field_line(item) for item in tops]
        standing = self.view.label_of_rows(number)
        if standing is not None and standing.label.role in FIELDS:
            wanted = Certainty.NAMED  # of most; then words that begin sentences may be names too
        elif standing is not None or self.view.role(number) in (Role.STATUS, Role.VALUES):
            return False
        else:
            wanted = Certainty.SURE
        found = sum(line is not None and line.certainty >= wanted for line in lines)
        return found * 5 >= len(tops) * 3 and found > 0

    def _fields(self, number: int, items: Sequence[ListItem]) -> None:
        self.close()
        standing = self.view.label_of_rows(number)
        self.open = self._group(number, items[0].place, "list", standing)
        top = Certainty.WORD
        for item in items:
            line = field_line(item)
            nested = item.depth > items[0].depth
            sure = line is not None and line.certainty >= (Certainty.MARKED if nested else top)
            value = nested and line is not None and line.certainty < Certainty.SURE and _is_value(item)
            if line is not None and sure and not value:
                self.rows.append(RowDraft(item.place, dict(line.cells), [item], item.depth - items[0].depth))
            elif self.rows:
                below_row(self.rows[-1], item)
            else:
                self._words(number, item)
        self.close()

    def _are_values(self, number: int, items: Sequence[ListItem]) -> bool:
        standing = self.view.standing(number)
        announced = self.view.announced(number)
        labelled = any(one is not None and one.label.role is Role.VALUES for one in (standing, announced))
        coded = sum(_is_value(item) for item in items)
        return coded == len(items) and (labelled or not self.view.owners(number)) and len(items) > 1

    def _values(self, number: int, items: Sequence[ListItem]) -> None:
        standing = _as(Role.VALUES, self.view.standing(number))
        group = self._group(number, items[0].place, "list", standing, self._named(number))
        self.view.fact(group)
        for item in items:
            match = _VALUE.fullmatch(item.text.raw.strip())
            cells = {"value": FieldCell("value", Text(match[1] if match else item.text.raw.strip()), item.place)}
            if match and match[2]:
                cells["description"] = FieldCell("description", Text(match[2].strip(" )")), item.place)
            self.view.fact(RowDraft(item.place, cells, [item]).fact(group.key), item)

    # -- what all have in common

    def _group(
        self, number: int, place: Location, form: Form, standing: Standing | None, named: str | None = None
    ) -> GroupFact:
        self.number = number
        what = standing.label if standing is not None else None
        lead = self.view.sentence_above(number)
        title = self.view.section(number).title
        return GroupFact(
            place=place,
            key=self.view.group_key(place),
            section=self.view.section_key(number),
            operations=self.view.owners(number),
            role=what.role.value if what else None,
            label=Text(standing.words) if standing is not None and standing.words else None,
            status=what.status if what else None,
            media=what.media if what else None,
            named=named or (what.named if what else None),
            required=what.required if what else None,
            heading=standing is not None and (standing.heading or standing.words == title),
            form=form,
            after=emit_examples.before(self.view, number),
            lead=lead.text if lead is not None else None,
            lead_marks=lead.marks if lead is not None else (),
            anchors=self._anchors(number),
        )

    def _anchors(self, number: int) -> tuple[str, ...]:
        """The ids that the page gives to a group, or to the label above it."""
        found: list[str] = []
        for at in (number - 1, number):
            unit = self.view.units[at] if at >= 0 else None
            block = unit.items[0] if isinstance(unit, List) else unit
            labelled = at == number or isinstance(self.view.kinds[at], Labelled)
            if labelled and isinstance(block, Paragraph | ListItem | Table) and block.anchor:
                found.append(block.anchor)
        return tuple(found)

    def _named(self, number: int) -> str | None:
        """What a table or list of values is about: a word of the sentence above, the label's, the section's title."""
        sentence = self.view.sentence_above(number)
        if sentence is not None and (field := _FIELD.search(sentence.text.raw)) is not None:
            return field[1] or field[2]
        standing = self.view.standing(number)
        if standing is not None and standing.label.named:
            return standing.label.named
        return self.view.section(number).title or None


def _leading_names(words: str, marks: Sequence[Mark]) -> Iterator[str]:
    """The names in code that words begin with, as a list."""
    at = 0
    for mark in marks:
        if mark.kind != "code":
            continue
        name = words[mark.start : mark.end].strip()
        if _BETWEEN.fullmatch(words[at : mark.start]) is None or _CODE_NAME.fullmatch(name) is None:
            return
        yield name
        at = mark.end


def _as(role: Role, standing: Standing | None) -> Standing:
    """The label with another role, for what the rows themselves say."""
    if standing is None:
        return Standing(Label(role), "", False)
    old = standing.label
    return Standing(Label(role, old.status, old.media, old.named, old.required), standing.words, standing.heading)


def _described(cells: dict[str, FieldCell], others: Sequence[FieldCell]) -> Text | None:
    about = cells.get(Column.DESCRIPTION.value) or (others[0] if others else None)
    return about.text if about is not None else None


def _status(item: ListItem) -> tuple[str, str | None] | None:
    words = item.term.raw if item.term is not None else item.text.raw
    return status_of(words.strip().partition("\n")[0][:110])


def _is_value(item: ListItem) -> bool:
    """Whether an item is one value: set as code, or a bare word, perhaps with what it means."""
    words = item.text.raw.strip()
    code = next((mark for mark in item.marks if mark.kind == "code"), None)
    if code is not None and not words[: code.start].strip("\"'` "):
        return re.match(r"\s*(?:$|[:=–—(]|-{1,2}\s)", words[code.end :].lstrip("\"'`")) is not None
    return re.fullmatch(r"[\"'`]?[\w.-]{1,60}[\"'`]?", words) is not None


def below_row(row: RowDraft, item: ListItem) -> None:
    """An item below a field: one of its values, or more words about it."""
    if _is_value(item):
        row.values.append(FieldCell("values", item.text, item.place, item.marks))
    else:
        row.describe(
            (f"{item.term.raw}: " if item.term is not None else "") + item.text.raw,
            item.marks if item.term is None else (),
        )
    row.taken.append(item)


Taken = Block | Row
__all__ = ["Groups", "Labelled", "Taken"]
