"""Columns with an unknown header: what their cells look like says what they probably mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from codegen.dialects.facts import FieldCell, GroupFact, PageFacts, RowFact
from codegen.dialects.reading import IGNORED, folded
from codegen.init.proposed_lines import Proposal
from codegen.interpret.found.cells import type_in_cell
from codegen.wording.columns import Column
from codegen.wording.labels import Role
from codegen.wording.requirements import read_flag

_NO_FIELDS = (Role.VALUES, Role.ERRORS, Role.STATUS)
_ENOUGH = 3  # cells that leave no doubt, if all of them agree
_SENTENCE = 3  # words
_BLANK = frozenset({"", "-", "–", "—", "n/a"})


class _Seen(msgspec.Struct):
    """A header with its cells, the number of its tables, and the columns that these tables have besides."""

    header: str
    cells: list[FieldCell]
    groups: dict[str, None]
    beside: set[str]


def proposed_columns(pages: Sequence[PageFacts]) -> tuple[Proposal, ...]:
    """Return a proposal for each unknown header of tables of fields, the most frequent first."""
    seen: dict[str, _Seen] = {}
    for row in _rows(pages):
        for cell in row.unknown:
            column = seen.setdefault(folded(cell.header), _Seen(cell.header, [], {}, set()))
            column.cells.append(cell)
            column.groups[row.group] = None
            column.beside |= row.cells.keys()
    proposals = (_proposal(column) for words, column in seen.items() if words)
    return tuple(sorted(proposals, key=lambda proposal: -proposal.count))


def _rows(pages: Sequence[PageFacts]) -> Iterator[RowFact]:
    for page in pages:
        groups = {fact.key: fact for fact in page.facts if isinstance(fact, GroupFact)}
        rows = (fact for fact in page.facts if isinstance(fact, RowFact))
        yield from (row for row in rows if row.group in groups and groups[row.group].role not in _NO_FIELDS)


def _proposal(column: _Seen) -> Proposal:
    filled = [cell for cell in column.cells if cell.text.raw.strip().casefold() not in _BLANK]
    meaning, is_set = _meaning(filled, column.beside)
    first = filled[0] if filled else column.cells[0]
    example = " ".join(first.text.raw.split())
    place = msgspec.structs.replace(first.place, cell="")
    return Proposal(" ".join(column.header.split()), meaning, len(column.groups), place, is_set, example)


def _meaning(cells: Sequence[FieldCell], beside: set[str]) -> tuple[str, bool]:
    """Return what a column with these cells means, and whether there is no doubt about it."""
    if not cells:
        return IGNORED, True
    for column, fits in _LOOKS.items():
        if all(map(fits, cells)) and column not in beside:
            return column, len(cells) >= _ENOUGH and column in _CERTAIN
    return IGNORED, False


def _is_type(cell: FieldCell) -> bool:
    read = type_in_cell(cell)
    return read is not None and read.kind is not None


def _is_flag(cell: FieldCell) -> bool:
    return read_flag(cell.text.raw, cell.marks) is not None


def _is_sentence(cell: FieldCell) -> bool:
    return len(cell.text.raw.split()) >= _SENTENCE


_LOOKS: dict[str, Callable[[FieldCell], bool]] = {
    Column.TYPE: _is_type,
    Column.REQUIRED: _is_flag,
    Column.DESCRIPTION: _is_sentence,
}
_CERTAIN = (Column.TYPE, Column.DESCRIPTION)  # yes and no may answer any question
