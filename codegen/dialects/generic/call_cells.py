"""Cells of calls: what a table of calls says of each of them beside its method and its address.

A column may hold what a call sends or answers: JSON, the names of fields, a record's name or link, a status.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import msgspec
from msgspec import structs

from codegen.dialects.facts import ExampleFact, FieldCell, StatusFact
from codegen.dialects.generic.groups import RowDraft
from codegen.dialects.generic.labels import label
from codegen.dialects.generic.new_groups import give_group, new_group
from codegen.dialects.generic.noted_names import noted_names
from codegen.dialects.generic.scope import Call
from codegen.dialects.generic.standing import Standing
from codegen.dialects.generic.statuses import phrase_and_meaning, shown_body
from codegen.dialects.generic.tables import named_record, read_table, statuses_of
from codegen.dialects.generic.view import View
from codegen.dialects.sample_calls import is_json
from codegen.documents.model import Cell, Mark, Row, Table
from codegen.text import Text
from codegen.wording.columns import Column
from codegen.wording.http_methods import WRITES
from codegen.wording.labels import Label, Role
from codegen.wording.types import read_type

_SENT = frozenset({Role.BODY, Role.ARGUMENT, Role.QUERY, Role.EXAMPLE_REQUEST})
_ANSWERED = frozenset({Role.ANSWER, Role.EXAMPLE_ANSWER})
_NOTED = frozenset({Role.ARGUMENT, Role.QUERY, Role.BODY})
_CALL = frozenset({Column.METHOD, Column.PATH, Column.DESCRIPTION})
_NAME = r"[A-Za-z_][\w.\[\]-]{0,60}[?*]?"
_NAMES = re.compile(rf"{_NAME}(?:\s*(?:,|\band\b|\n|&)\s*{_NAME})*")
_PAIR = re.compile(rf"[\"']?(?P<name>{_NAME})[\"']?\s*(?::(?P<type>[^:]*))?")
_LONGEST_SKETCH = 2000
_NO_NAMES = frozenset({"none", "null", "empty", "nothing", "yes", "no", "true", "false", "json", "n", "a"})


class _Said(msgspec.Struct, frozen=True):
    """One cell and the role that its header gives it."""

    role: Role
    header: str
    cell: Cell


def emit(view: View, number: int, table: Table, calls: Sequence[Call]) -> None:
    """Give what the rows of a table of calls say of the calls that are documented there."""
    columns = _columns(view, table)
    for call in calls:
        if call.item >= len(table.rows):
            continue
        row = table.rows[call.item]
        for column, (role, header) in columns.items():
            if column < len(row.cells) and row.cells[column].text.raw.strip():
                _cell(view, number, row, call, _Said(role, header, row.cells[column]))


def _columns(view: View, table: Table) -> dict[int, tuple[Role, str]]:
    """Return the columns that say what is sent or answered, by their headers."""
    read = read_table(table, view.reading.columns)
    columns: dict[int, tuple[Role, str]] = {}
    for number, cell in enumerate(read.header):
        own = label(cell.text.raw, view.reading.labels)
        if own is not None and own.role in _SENT | _ANSWERED | {Role.STATUS} and read.columns[number] not in _CALL:
            columns[number] = own.role, cell.text.raw
    return columns


def _cell(view: View, number: int, row: Row, call: Call, said: _Said) -> None:
    words = said.cell.text.raw.strip()
    if said.role is Role.STATUS or (said.role in _ANSWERED and statuses_of(words)):
        _statuses(view, row, call, words)
    elif said.role is Role.BODY and call.line.method not in WRITES:
        return
    elif sketch := _sketch(words, said.cell):
        _fields(view, number, row, call, said, sketch)
    elif words.startswith(("{", "[{")) and is_json(words):
        _example(view, row, call, said)
    elif (record := named_record(words, said.cell.marks)) is not None:
        cell = FieldCell("include", Text(record), said.cell.place, _links(said.cell))
        _fields(view, number, row, call, said, [{"type": cell}])
    elif said.role in _NOTED and (noted := noted_names(words, said.cell)):
        _fields(view, number, row, call, said, noted)
    elif _are_names(words, said):
        _fields(view, number, row, call, said, [_named(name, said.cell) for name in re.findall(_NAME, words)])


def _statuses(view: View, row: Row, call: Call, words: str) -> None:
    section = view.outline.sections[call.topic].key
    for code, behind in statuses_of(words):
        if not code.isdigit():
            continue
        body = behind if behind and behind.startswith("{") and is_json(behind) else None
        phrase, meaning = phrase_and_meaning(code, None if body else behind)
        fact = StatusFact(
            place=row.place, status=int(code), source="table", operation=call.key, phrase=phrase,
            meaning=Text(meaning) if meaning else None, section=section,
        )  # fmt: skip
        view.fact(fact, row)
        if body:
            view.fact(shown_body(row, body, call.key, int(code), section), row)


def _example(view: View, row: Row, call: Call, said: _Said) -> None:
    role: Literal["request", "response"] = "response" if said.role in _ANSWERED else "request"
    fact = ExampleFact(
        place=said.cell.place, role=role, code=Text(said.cell.text.raw.strip()), operation=call.key,
        section=view.outline.sections[call.topic].key, label=Text(said.header),
    )  # fmt: skip
    view.fact(fact, row)


def _fields(view: View, number: int, row: Row, call: Call, said: _Said, rows: Sequence[dict[str, FieldCell]]) -> None:
    role = {Role.EXAMPLE_REQUEST: Role.BODY, Role.EXAMPLE_ANSWER: Role.ANSWER}.get(said.role, said.role)
    if role is Role.ARGUMENT and "name" not in rows[0]:
        role = Role.BODY
    group = new_group(view, number, said.cell.place, "tree", Standing(Label(role), said.header, False))
    group = structs.replace(group, operations=(call.key,))
    give_group(view, number, group, [RowDraft(said.cell.place, cells, [row]) for cells in rows])


def _sketch(words: str, cell: Cell) -> list[dict[str, FieldCell]]:
    """Return the fields of an object that is only outlined, ``{name: string, age}``; none where it holds values."""
    if not (words.startswith("{") and words.endswith("}")) or len(words) > _LONGEST_SKETCH:
        return []
    rows: list[dict[str, FieldCell]] = []
    for part in words[1:-1].split(","):
        match = _PAIR.fullmatch(part.strip()) if part.strip() else None
        kind = (match["type"] or "").strip(" \"'") if match is not None else ""
        read = read_type(kind) if kind else None
        if match is None or (kind and (read is None or read.kind is None)):
            return []
        rows.append(_named(match["name"], cell))
        if kind:
            rows[-1]["type"] = FieldCell("type", Text(kind), cell.place)
    return rows


def _named(name: str, cell: Cell) -> dict[str, FieldCell]:
    return {"name": FieldCell("name", Text(name), cell.place)}


def _are_names(words: str, said: _Said) -> bool:
    """Whether a cell names fields: several names, or names set as code; of what is answered at least two."""
    if _NAMES.fullmatch(words) is None:
        return False
    names = re.findall(_NAME, words)
    code = any(mark.kind == "code" for mark in said.cell.marks)
    if {name.casefold() for name in names} & _NO_NAMES:
        return False
    return len(names) > 1 or (said.role not in _ANSWERED and (code or said.role in (Role.ARGUMENT, Role.QUERY)))


def _links(cell: Cell) -> tuple[Mark, ...]:
    return tuple(mark for mark in cell.marks if mark.kind == "link")[:1]
