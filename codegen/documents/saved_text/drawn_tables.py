"""Tables of text that are drawn: cells parted by tabs, by pipes, or set under each other in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from codegen.wording.columns import column_of

_BORDER = re.compile(r"[\s|+=:_─━┄┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛═-]{3,}$")
_PIPES = re.compile(r"\s*[|│║]")
_CORNERS = frozenset("+┌╔╒")
_APART = re.compile(r"\S+(?: \S+)*")
_GAP = re.compile(r" {2,}|\t+")


class DrawnTable(msgspec.Struct):
    """Rows of cells with the numbers of their lines; ``last`` is the last line of the table."""

    rows: list[tuple[int, list[str]]]
    last: int


def read_drawn(lines: Sequence[str], at: int, end: int) -> DrawnTable | None:
    """Read the table that begins at line ``at``; None when none does. Line ``end`` is the next one without words."""
    line = lines[at]
    drawn = "\t" in line.strip() or _PIPES.match(line) or line.lstrip()[:1] in _CORNERS or _names(line)
    if end - at < 2 or not drawn:
        return None
    stretch = lines[at:end]
    return _tabbed(stretch, at) or _piped(stretch, at) or _aligned(stretch, at)


def _tabbed(stretch: Sequence[str], at: int) -> DrawnTable | None:
    if "\t" not in stretch[0].strip() or not any("\t" in line.strip() for line in stretch[1:]):
        return None
    rows: list[tuple[int, list[str]]] = []
    for number, line in enumerate(stretch, at):
        if "\t" in line.strip() or (rows and line.startswith("\t")):
            rows.append((number, [cell.strip() for cell in line.rstrip().split("\t")]))
        else:
            _continue(rows, line)
    if all(not cells[0] for _, cells in rows):
        rows = [(number, cells[1:]) for number, cells in rows]
    return DrawnTable(rows, at + len(stretch) - 1)


def _piped(stretch: Sequence[str], at: int) -> DrawnTable | None:
    last = 0
    while last < len(stretch) and (_PIPES.match(stretch[last]) or _BORDER.match(stretch[last])):
        last += 1
    rows = [(at + number, _cells(stretch[number])) for number in range(last) if not _BORDER.match(stretch[number])]
    if len(rows) < 2 or len(rows[0][1]) < 2:
        return None
    return DrawnTable(rows, at + last - 1)


def _cells(line: str) -> list[str]:
    cells = [cell.strip() for cell in re.split(r"[|│║]", line.strip())]
    return cells[1 : -1 if not cells[-1] else None]


def _aligned(stretch: Sequence[str], at: int) -> DrawnTable | None:
    """Columns under a header whose words are apart; a line that begins further right goes on with the row above."""
    names = _names(stretch[0])
    if not names:
        return None
    starts = [match.start() for match in _APART.finditer(stretch[0])]
    rows = [(at, names)]
    for number, line in enumerate(stretch[1:], at + 1):
        if _BORDER.match(line):
            continue
        cells = _under(line, starts)
        if cells[0]:
            rows.append((number, cells))
        else:
            rows[-1] = (rows[-1][0], [_joined(*pair) for pair in zip(rows[-1][1], cells, strict=False)])
    return DrawnTable(rows, at + len(stretch) - 1) if len(rows) > 1 else None


def _names(line: str) -> list[str]:
    """Return the names of columns that are apart on ``line``; none when they are no names of columns."""
    names = [match[0] for match in _APART.finditer(line)] if "  " in line.strip() else []
    return names if sum(column_of(name) is not None for name in names) > 1 else []


def _under(line: str, starts: Sequence[int]) -> list[str]:
    """Return the cells of ``line`` below the columns; by its own gaps where they are as many."""
    clean = all(start == 0 or line[start - 1 : start] in ("", " ") for start in starts)
    if not clean:
        own = _GAP.split(line.strip())
        if len(own) <= len(starts):
            return [*own, *[""] * (len(starts) - len(own))]
    return [line[start:end].strip() for start, end in zip(starts, [*starts[1:], None], strict=False)]


def _joined(above: str, below: str) -> str:
    return f"{above}\n{below}".strip("\n")


def _continue(rows: list[tuple[int, list[str]]], line: str) -> None:
    """Continue the last cell with a line without a border."""
    cells = rows[-1][1]
    cells[-1] = _joined(cells[-1], line.strip())
