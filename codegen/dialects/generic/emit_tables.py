"""Emits tables: groups of fields, values and errors, and statuses."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.dialects.facts import FieldCell, StatusFact
from codegen.dialects.generic.groups import RowDraft, parts_of_table, rows_of_table
from codegen.dialects.generic.labels import label, within
from codegen.dialects.generic.new_groups import give_group, named_here, new_group, with_role
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.statuses import phrase_and_meaning, printed_bodies, shown_body
from codegen.dialects.generic.tables import TableKind, TableRead, as_values, cells_of, named_record, statuses_of
from codegen.dialects.generic.view import View
from codegen.documents.model import ListItem, Row, Table
from codegen.text import Text
from codegen.wording.columns import Column
from codegen.wording.labels import Label, Role


def table(view: View, number: int, block: Table, read: TableRead) -> None:
    """Give a table by its kind; one that is not understood is left to the account."""
    standing = view.label_of_rows(number)
    announced = view.announced(number)
    if read.kind is not TableKind.STATUSES and announced is not None and announced.label.role is Role.VALUES:
        read = as_values(read)
    if listed := _values_by_field(read):
        for name, part in listed.items():
            _rows(view, number, block, part, with_role(Role.VALUES, standing), name)
        return
    match read.kind:
        case TableKind.STATUSES:
            _statuses(view, number, read)
        case TableKind.ERRORS:
            _rows(view, number, block, read, with_role(Role.ERRORS, standing))
        case TableKind.VALUES:
            _rows(view, number, block, read, with_role(Role.VALUES, standing), named_here(view, number))
        case TableKind.FIELDS:
            _fields(view, number, block, read, standing)
        case _:
            pass


def _values_by_field(read: TableRead) -> dict[str, TableRead]:
    """Return the values of each field, where a table has a row for each value of several fields: ``state | open``."""
    if set(read.columns) != {Column.NAME, Column.VALUE} or len(read.columns) > 2:
        return {}
    at = read.columns.index(Column.NAME)
    columns = tuple(None if column is Column.NAME else column for column in read.columns)
    rows: dict[str, list[Row]] = {}
    for row in read.rows:
        if len(row.cells) == len(read.columns):
            rows.setdefault(row.cells[at].text.raw.strip("`* "), []).append(row)
    if not rows or not any(len(own) > 1 for own in rows.values()):
        return {}
    return {name: TableRead(TableKind.VALUES, columns, read.header, tuple(own)) for name, own in rows.items()}


def status(
    view: View, number: int, block: Row | ListItem, status_line: tuple[str, str | None], meaning: Text | None
) -> None:
    """Give a status with what it means, for each call it is about."""
    code, (phrase, behind) = status_line[0], phrase_and_meaning(*status_line)
    if not code.isdigit():
        view.ledger.use(block)
        return
    if behind is not None and (meaning is None or meaning.raw == status_line[1]):
        meaning = Text(behind)
    section = view.section_key(number)
    for owner in view.each_owner(number):
        fact = StatusFact(
            place=block.place, status=int(code), source="table", operation=owner, phrase=phrase, meaning=meaning,
            section=section,
        )  # fmt: skip
        view.fact(fact, block)
        for text in printed_bodies(block):
            view.fact(shown_body(block, text, owner, int(code), section), block)


def _fields(view: View, number: int, block: Table, read: TableRead, standing: Standing | None) -> None:
    """Emit the fields of a table, a group for each part that a full-width row labels."""
    if view.role(number) in (Role.ERRORS, Role.STATUS):
        standing = with_role(Role.ERRORS, view.standing(number))
    for words, part in parts_of_table(read, view.reading):
        own = label(words, view.reading.labels) if words else None
        inner = within(own, standing.label if standing else None) if own else None
        _rows(view, number, block, part, Standing(inner, words or "", False) if inner else standing)


def _rows(
    view: View, number: int, block: Table, read: TableRead, standing: Standing | None, named: str | None = None
) -> None:
    whole = len(read.rows) == len(block.rows) or not read.rows
    group = new_group(view, number, block.place if whole else read.rows[0].place, "table", standing, named)
    give_group(view, number, group, list(rows_of_table(read, view.reading)))
    view.ledger.use(block)


def _statuses(view: View, number: int, read: TableRead) -> None:
    for row in read.rows:
        for status_line in statuses_of(row.cells[0].text.raw) if row.cells else []:
            cells, _ = cells_of(row, read)
            others = [cell for cell in cells.values() if cell.text.raw != row.cells[0].text.raw]
            status(view, number, row, status_line, _described(cells, others))
            if status_line[0].startswith("2") and (kind := cells.get("type")) is not None:
                _answered(view, number, row, status_line[0], kind)


def _answered(view: View, number: int, row: Row, code: str, kind: FieldCell) -> None:
    """Emit the record that a row of statuses names as what is answered with it: ``200 | OK | [Owl](#owl)``."""
    named = named_record(kind.text.raw, kind.marks)
    if not view.owners(number) or named is None:
        return
    standing = Standing(Label(Role.ANSWER, status=code), kind.text.raw.strip(), False)
    group = new_group(view, number, row.place, "tree", standing)
    link = tuple(mark for mark in kind.marks if mark.kind == "link")[:1]
    give_group(
        view, number, group, [RowDraft(row.place, {"type": FieldCell("include", Text(named), row.place, link)}, [])]
    )


def _described(cells: dict[str, FieldCell], others: Sequence[FieldCell]) -> Text | None:
    about = cells.get(Column.DESCRIPTION.value) or (others[0] if others else None)
    return about.text if about is not None else None
