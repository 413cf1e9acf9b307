"""Tables: what kind a table is, by its headers and cells alone, and its rows as cells by standard column."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping, Sequence

import msgspec

from codegen.dialects.facts import FieldCell
from codegen.dialects.generic.addresses import read_address
from codegen.dialects.generic.endpoints import EndpointLine, Strength, address_alone, method_alone, whole_line
from codegen.dialects.generic.marked_holes import with_marked_holes
from codegen.dialects.generic.method_columns import are_marked_calls, marked_calls
from codegen.dialects.reading import folded
from codegen.documents.model import Cell, Mark, Row, Table
from codegen.text import Text
from codegen.wording.columns import Column, column_of, columns_of
from codegen.wording.types import read_type

_STATUSES = re.compile(
    r"([1-5]\d\d(?:(?:\s?[,/|]\s?(?:and |or )?|\s(?:and|or)\s)[1-5]\d\d){1,9})(?:\s?[-–—:]\s?(\S.*)|\s+([^\W\d].*))?"
)
_STATUS = re.compile(
    r"(?:HTTP(?:/\d(?:\.\d)?)?\s+|status\s+|code\s+)?([1-5]\d\d|[1-5]xx)\b(?:\s*[:–—-]?\s*(\S.{0,80}))?", re.I | re.S
)
_NAME = re.compile(r"[^\s|]{1,100}(?:\s?[?*]|\s*\([^()]{1,60}\)|\[\])?|[\w.\[\]-]{1,80}\s+(?:required|optional)")
_PLACE = re.compile(
    r"(?i)(?:in\s+)?(?:the\s+)?(?:request\s+)?(?:path|query(?:[ -]?string)?|headers?|body|cookie|form(?:[ -]?data)?)"
    r"(?:\s+(?:param(?:eter)?|variable|string))?"
)
_RECORD = re.compile(r"[A-Z]\w{1,60}|(?:array of |\[|List<)[A-Z]\w{1,60}[\]>]?|[A-Z]\w{1,60}\[\]")
_NO_RECORDS = frozenset({
    "Inline", "None", "String", "Integer", "Number", "Boolean", "Object", "Array", "Void", "Empty",
})  # fmt: skip
_OF = re.compile(r"(?i)^(?:array|list)(?:\s+of)?[\s<]+(?:an?\s+)?")
_LIST = re.compile(r"(?i)\barray\b|\blist\b|^\[|\[\]")
_ERRORS = re.compile(r"(?i)\berrors?\b|\bfehler|\berreur|\bfout")
_TELLING = (
    Column.TYPE, Column.REQUIRED, Column.OPTIONAL, Column.DESCRIPTION, Column.DEFAULT, Column.LOCATION, Column.EXAMPLE,
    Column.VALUES, Column.NULLABLE, Column.READ_ONLY, Column.WRITEABLE, Column.LENGTH,
)  # fmt: skip


_FEWEST_CALLS = 2  # rows of a table whose headers say nothing of calls


class TableKind(enum.StrEnum):
    """What the rows of a table are."""

    FIELDS = "fields"
    CALLS = "calls"
    STATUSES = "statuses"
    ERRORS = "errors"
    VALUES = "values"
    UNKNOWN = "unknown"


class TableRead(msgspec.Struct, frozen=True):
    """A table understood: its kind, its columns (None for an unknown header), and its rows without their header."""

    kind: TableKind
    columns: tuple[Column | None, ...]
    header: tuple[Cell, ...]
    rows: tuple[Row, ...]


def read_table(table: Table, own: Mapping[str, str] | None = None) -> TableRead:
    """Return what kind of table ``table`` is. ``own`` are the columns that the API's settings name by header."""
    header, rows = _header(table)
    columns = _with_places(_columns(header, own or {}), rows)
    columns = _with_calls(columns, rows)
    return TableRead(_kind(columns, header, rows), _named(columns, rows), header, rows)


def as_values(read: TableRead) -> TableRead:
    """Return the table read as one of values: the first column holds them, whatever its header."""
    columns = tuple(None if column is Column.VALUE else column for column in read.columns[1:])
    return TableRead(TableKind.VALUES, (Column.VALUE, *columns), read.header, read.rows)


def calls_of(read: TableRead) -> tuple[tuple[Row, tuple[EndpointLine, ...]], ...]:
    """Return the rows of a table of calls, each with its calls."""
    calls = []
    for row in read.rows:
        method = _cell(row, read.columns, Column.METHOD)
        path = _path(row, read.columns)
        about = _cell(row, read.columns, Column.DESCRIPTION) or _cell(row, read.columns, Column.NAME)
        calls.append((row, tuple(marked_calls(row, read.header)) or _calls(row, method, path, about)))
    return tuple(calls)


def cells_of(row: Row, read: TableRead) -> tuple[dict[str, FieldCell], tuple[FieldCell, ...]]:
    """Return the cells of a row by standard column, and those below unknown headers; empty cells are left out."""
    known: dict[str, FieldCell] = {}
    unknown: list[FieldCell] = []
    for number, cell in enumerate(row.cells):
        column = read.columns[number] if number < len(read.columns) else None
        words = read.header[number].text.raw if number < len(read.header) else ""
        if not cell.text.raw.strip():
            continue
        field = FieldCell(words, cell.text, cell.place, tuple(cell.marks))
        if column is None or column.value in known:
            unknown.append(field)
        else:
            known[column.value] = field
    return _with_description(known), tuple(unknown)


def _with_description(cells: dict[str, FieldCell]) -> dict[str, FieldCell]:
    """Set the description apart where it is below the type in one cell."""
    cell = cells.get("type")
    if cell is None or "description" in cells or "\n" not in cell.text.raw:
        return cells
    first, _, rest = cell.text.raw.partition("\n")
    kind = read_type(first)
    if kind is None or kind.kind is None or not rest.strip():
        return cells
    marks = tuple(mark for mark in cell.marks if mark.end <= len(first))
    typed = FieldCell(cell.header, Text(first.strip()), cell.place, marks)
    at = len(first) + 1
    below = tuple(
        Mark(mark.kind, mark.start - at, mark.end - at, mark.target) for mark in cell.marks if mark.start >= at
    )
    return {**cells, "type": typed, "description": FieldCell("description", Text(rest), cell.place, below)}


def status_of(words: str) -> tuple[str, str | None] | None:
    """Return the status that words begin with, and its phrase: ``200 OK``."""
    match = _STATUS.fullmatch(words.strip()) if len(words) < 120 else None
    return (match[1].upper().replace("XX", "XX"), match[2]) if match else None


def statuses_of(words: str) -> list[tuple[str, str | None]]:
    """Return every status that words begin with: ``500, 502 - Server errors`` are two, of one phrase."""
    several = _STATUSES.fullmatch(words.strip()) if len(words) < 120 else None
    if several is not None:
        return [(code, several[2] or several[3]) for code in re.findall(r"\d{3}", several[1])]
    single = status_of(words)
    return [single] if single is not None else []


def named_record(words: str, marks: Sequence[Mark]) -> str | None:
    """Return the record that a cell names as a whole, by a link or as types are written: ``array[Owl]`` for a list."""
    link = next((mark for mark in marks if mark.kind == "link"), None)
    name = words[link.start : link.end].strip() if link is not None else words.strip()
    if link is None and (_RECORD.fullmatch(name) is None or name in _NO_RECORDS):
        return None
    bare = _OF.sub("", name).strip("[]<> ")
    return f"array[{bare}]" if _LIST.search(words) is not None else bare


def pairs_of(table: Table) -> list[tuple[Column, str]]:
    """Read the rows of a table of two columns as keys and values, where keys are a method and an address."""
    rows = [row.cells for row in table.rows if len(row.cells) == 2]
    if table.header and len(table.header) == 2:
        rows.insert(0, table.header)
    pairs = [(column_of(key.text.raw), value.text.raw) for key, value in rows]
    return [(column, value) for column, value in pairs if column in (Column.METHOD, Column.PATH) and column]


def _header(table: Table) -> tuple[tuple[Cell, ...], tuple[Row, ...]]:
    """Return the header and the rows: without a header the first row counts, where its cells are known headers."""
    if any(cell.text.raw.strip() for cell in table.header):
        return table.header, table.rows
    if table.rows:
        first = table.rows[0].cells
        known = sum(column_of(cell.text.raw) is not None for cell in first)
        if len(first) > 1 and known >= max(2, len(first) - 1):
            return first, table.rows[1:]
    return (), table.rows


def _columns(header: Sequence[Cell], own: Mapping[str, str]) -> tuple[Column | None, ...]:
    alone = [column_of(cell.text.raw) for cell in header]
    together = columns_of([cell.text.raw for cell in header])
    # Beside a description, what stands in a column of notes is none of it.
    columns = [Column.NOTES if beside is Column.NOTES else by for by, beside in zip(alone, together, strict=True)]
    stated = [own.get(folded(cell.text.raw)) for cell in header]
    return tuple(Column(word) if word in set(Column) else by for by, word in zip(columns, stated, strict=True))


def _with_places(columns: tuple[Column | None, ...], rows: Sequence[Row]) -> tuple[Column | None, ...]:
    """Return the columns; one whose cells all name a place in a call is the place, whatever its header."""
    if Column.LOCATION in columns or Column.NAME not in columns:
        return columns
    for number, column in enumerate(columns):
        cells = [row.cells[number].text.raw.strip() for row in rows if len(row.cells) > number and not row.full]
        if column in (None, Column.TYPE, Column.NOTES) and cells and all(map(_PLACE.fullmatch, cells)):
            return (*columns[:number], Column.LOCATION, *columns[number + 1 :])
    return columns


def _kind(columns: tuple[Column | None, ...], header: Sequence[Cell], rows: Sequence[Row]) -> TableKind:
    if _are_calls(columns, rows) or are_marked_calls(header, rows):
        return TableKind.CALLS
    if not columns:
        return TableKind.FIELDS if rows and all(_bare_field(row) for row in rows) else TableKind.UNKNOWN
    firsts = [row.cells[0].text.raw.strip() for row in rows if row.cells and not row.full]
    if firsts and all(status_of(words) for words in firsts) and columns[0] is not Column.NAME:
        return TableKind.STATUSES
    if columns[0] is Column.STATUS and _ERRORS.search(" ".join(cell.text.raw for cell in header)):
        return TableKind.ERRORS
    if Column.NAME in columns and (len(columns) == 1 or any(column in columns for column in _TELLING)):
        return TableKind.FIELDS
    if columns[0] in (Column.VALUE, Column.VALUES, Column.STATUS) and len(set(columns)) <= 4:
        return TableKind.ERRORS if _has_numbers(firsts) and columns[0] is Column.STATUS else TableKind.VALUES
    if Column.NAME in columns or Column.TYPE in columns[1:]:
        return TableKind.FIELDS
    return TableKind.UNKNOWN


def _with_calls(columns: tuple[Column | None, ...], rows: Sequence[Row]) -> tuple[Column | None, ...]:
    """Return the columns with those of methods and of paths, whatever their headers, where every row has both."""
    width = min((len(row.cells) for row in rows), default=0)
    if Column.METHOD in columns or len(rows) < _FEWEST_CALLS:
        return columns
    cells = [[row.cells[at].text.raw.strip() for row in rows] for at in range(min(width, len(columns)))]
    method = next((at for at, words in enumerate(cells) if all(map(_is_method, words))), None)
    path = next((at for at, words in enumerate(cells) if all(map(_is_path, words))), None)
    if method is None or path is None:
        return columns
    known = {method: Column.METHOD, path: Column.PATH}
    return tuple(known.get(at, None if column is Column.PATH else column) for at, column in enumerate(columns))


def _is_method(words: str) -> bool:
    return words.isupper() and bool(method_alone(words))


def _is_path(words: str) -> bool:
    return words.startswith(("/", "http://", "https://")) and address_alone(words) is not None


def _named(columns: tuple[Column | None, ...], rows: Sequence[Row]) -> tuple[Column | None, ...]:
    """Return the columns, the first of which is the name where no header says so."""
    if not columns and rows:
        width = len(rows[0].cells)
        return (Column.NAME, Column.TYPE, Column.DESCRIPTION)[:width]
    if columns and Column.NAME not in columns and columns[0] in (None, Column.TITLE) and Column.TYPE in columns:
        return (Column.NAME, *columns[1:])
    return columns


def _are_calls(columns: tuple[Column | None, ...], rows: Sequence[Row]) -> bool:
    if not rows:
        return False
    if Column.METHOD in columns and Column.PATH in columns:
        at = columns.index(Column.METHOD)
        return all(len(row.cells) > at and bool(method_alone(row.cells[at].text.raw)) for row in rows)
    calls = sum(any(_prints_call(cell) for cell in row.cells) for row in rows)
    return calls * 5 >= len(rows) * 4


def _path(row: Row, columns: Sequence[Column | None]) -> str:
    at = columns.index(Column.PATH) if Column.PATH in columns else len(row.cells)
    cell = row.cells[at] if at < len(row.cells) else None
    return with_marked_holes(cell.text.raw, cell.marks).strip() if cell is not None else ""


def _prints_call(cell: Cell) -> bool:
    words = cell.text.raw
    return len(words) < 400 and "/" in words and bool(whole_line(words))


def _calls(row: Row, method: str, path: str, about: str) -> tuple[EndpointLine, ...]:
    address = read_address(path) if path and method else None
    if address is not None:
        return tuple(EndpointLine(name, address, f"{name} {path}", about or None) for name in method_alone(method))
    for number, cell in enumerate(row.cells):
        lines = whole_line(with_marked_holes(cell.text.raw, cell.marks)) if "/" in cell.text.raw else ()
        if lines:
            others = [other.text.raw for at, other in enumerate(row.cells) if at != number and other.text.raw.strip()]
            summary = lines[0].summary or (others[-1] if others else None)
            return tuple(EndpointLine(line.method, line.address, line.words, summary, Strength.LINE) for line in lines)
    return ()


def _cell(row: Row, columns: Sequence[Column | None], wanted: Column) -> str:
    for column, cell in zip(columns, row.cells, strict=False):
        if column is wanted:
            return cell.text.raw.strip()
    return ""


def _bare_field(row: Row) -> bool:
    if not 2 <= len(row.cells) <= 4:
        return False
    left, right = (cell.text.raw.strip() for cell in row.cells[:2])
    kind = read_type(right.split("\n")[0].split(",")[0].split("(")[0].strip()) if right else None
    return _NAME.fullmatch(left.partition("\n")[0]) is not None and kind is not None and kind.kind is not None


def _has_numbers(words: Sequence[str]) -> bool:
    return sum(bool(re.fullmatch(r"-?\d{2,6}", word)) for word in words) * 2 > len(words)
