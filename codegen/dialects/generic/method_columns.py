"""Method columns: tables of calls with a column for each method, and a mark where an address takes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.dialects.generic.addresses import read_address
from codegen.dialects.generic.endpoints import EndpointLine, method_alone
from codegen.dialects.generic.marked_holes import with_marked_holes
from codegen.documents.model import Cell, Row

_MARK = re.compile(r"(?i)x|y|yes|✓|✔|✅|☑|√|•|●|\*|\+|1|true|ok|ja|oui|s[ií]|да")
_NO_MARK = re.compile(r"(?i)|-|–|—|no|n|0|false|✗|✘|❌|nein|nee|non|нет")
_LEAST = 2


def methods_of_columns(header: Sequence[Cell]) -> dict[int, str]:
    """Return the method that each column is for, where at least two are."""
    texts = {number: method_alone(cell.text.raw) for number, cell in enumerate(header)}
    methods = {number: names[0] for number, names in texts.items() if len(names) == 1}
    return methods if len(methods) >= _LEAST else {}


def are_marked_calls(header: Sequence[Cell], rows: Sequence[Row]) -> bool:
    """Whether a table marks, in a column for each method, what each address takes."""
    methods = methods_of_columns(header)
    if not methods or not rows:
        return False
    cells = [row.cells[number].text.raw.strip() for row in rows for number in methods if number < len(row.cells)]
    return all(_MARK.fullmatch(cell) or _NO_MARK.fullmatch(cell) for cell in cells) and any(map(_MARK.fullmatch, cells))


def marked_calls(row: Row, header: Sequence[Cell]) -> Iterator[EndpointLine]:
    """Yield the calls of a row: each of its addresses with each method that is marked."""
    methods = methods_of_columns(header)
    marked = [name for number, name in methods.items() if number < len(row.cells) and _is_marked(row.cells[number])]
    others = [cell for number, cell in enumerate(row.cells) if number not in methods]
    at = next((number for number, cell in enumerate(others) if "/" in cell.text.raw and _lines(cell)), None)
    if at is None:
        return
    about = next((cell.text.raw.strip() for cell in others[at + 1 :] if cell.text.raw.strip()), None)
    for line in _lines(others[at]):
        if (address := read_address(line)) is not None:
            yield from (EndpointLine(name, address, f"{name} {line}", about) for name in marked)


def _is_marked(cell: Cell) -> bool:
    return _MARK.fullmatch(cell.text.raw.strip()) is not None


def _lines(cell: Cell) -> list[str]:
    """Return the addresses of a cell, one a line; words behind one ("deprecated") describe it."""
    words = with_marked_holes(cell.text.raw, cell.marks)
    firsts = [line.split()[0] for line in words.split("\n") if line.strip()]
    return [first for first in firsts if first.startswith(("/", "http")) and read_address(first) is not None]
