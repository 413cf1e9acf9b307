"""Comparing: where the field tables of the pages and those of the server differ, cell by cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Excerpt
from codegen.dialects.facts import FieldCell, FieldFact, PageFacts

_YES = {"yes": "yes", "true": "yes", "1": "yes", "no": "no", "false": "no", "0": "no", "": "no"}
_FLAGS = frozenset({"required", "writeable", "force_write"})

Fields = dict[str, list[FieldFact]]


def differences(documented: Iterable[PageFacts], answered: Iterable[PageFacts]) -> list[Finding]:
    """Return a finding for every cell that differs, every field that one side lacks; of resources that both sides
    describe.
    """
    pages, findings = _by_resource(documented), []
    for resource, fields in _by_resource(answered).items():
        if resource in pages:
            findings += [*_between(resource, pages[resource], fields)]
    return findings


def _by_resource(pages: Iterable[PageFacts]) -> dict[str, Fields]:
    fields_of: dict[str, Fields] = {}
    for page in pages:
        for fact in page.facts:
            if isinstance(fact, FieldFact) and "name" in fact.cells:
                name = fact.cells["name"].text.raw.strip()
                fields_of.setdefault(fact.owner or "", {}).setdefault(name, []).append(fact)
    return fields_of


def _between(resource: str, pages: Fields, server: Fields) -> Iterator[Finding]:
    for name, rows in pages.items():
        if name not in server:
            yield finding("introspect-field-missing", rows[0].place, resource=resource, field=name)
            continue
        for column in _told(rows):
            yield from _column(f"{resource}.{name}", column, rows, server[name][0])
    for name, rows in server.items():
        if name not in pages:
            yield finding("introspect-field-new", rows[0].place, resource=resource, field=name)


def _told(rows: Iterable[FieldFact]) -> list[str]:
    return list(dict.fromkeys(column for row in rows for column in row.cells if column != "name"))


def _column(field: str, column: str, rows: Iterable[FieldFact], answer: FieldFact) -> Iterator[Finding]:
    """One finding for each documented value of ``column`` that the server contradicts."""
    field_cell = answer.cells.get(column)
    if field_cell is None:
        return
    wrong: dict[str, FieldCell] = {}
    for row in rows:
        cell = row.cells.get(column)
        if cell is not None and _plain(column, cell) != _plain(column, field_cell):
            wrong.setdefault(_plain(column, cell), cell)
    for cell in wrong.values():
        quotes = (Excerpt(cell.place, cell.text), Excerpt(field_cell.place, field_cell.text))
        words = {"page": cell.text.raw.strip() or "nothing", "server": field_cell.text.raw.strip() or "nothing"}
        yield finding("introspect-differs", cell.place, quotes, field=field, column=column, **words)


def _plain(column: str, cell: FieldCell) -> str:
    """Return what a cell says, however the side spells it."""
    words = cell.text.raw.strip().casefold()
    if column in _FLAGS:
        return _YES.get(words, words)
    if words in ("null", '""'):
        words = ""
    return "0" if column == "length" and not words else words
