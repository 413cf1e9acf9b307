"""Attribute lines: a field or parameter on a line of its own, as lists and tables without headers print them.

``id (int) – its number``, ``seat string Required``, ``page: integer, optional``. Such a line counts only below a label
that says what it lists, for sentences may look alike.
"""

from __future__ import annotations

import re

from codegen.diagnostics.location import Place
from codegen.dialects.facts import FieldCell
from codegen.documents.model import ListItem, Paragraph, Row, Table
from codegen.text import Text

Cells = dict[str, FieldCell]

_NAME = r"[A-Za-z_$][\w$-]*(?:\[\]|\.[\w$-]+)*"
_ONE = (
    r"(?:string|str|text|integer|int|int32|int64|long|number|float|double|decimal|boolean|bool|date-?time|datetime|date|"
    r"timestamp|time|object|array|list|map|hash|dict|file|uuid|enum|any)"
)
_TYPE = rf"(?:{_ONE}(?:\[\])+|(?:array|list) of [\w-]+|{_ONE})(?: ?<[\w-]{{1,20}}>)?"
_FLAG = r"required|optional|nullable|deprecated|read-only|readonly"
_LINE = re.compile(
    rf"({_NAME})(?:\s*+:)?\s++(?:\(\s*([^()]{{1,60}})\)|((?:(?:{_FLAG})[ ,]+)*)({_TYPE})\b(?!-))"
    rf"((?:[ ,;(]+(?:{_FLAG})\)?)*)(?:\s*(?:[–—:.,]|\s-)\s*(\S.*))?",
    re.IGNORECASE,
)
_UNTYPED = re.compile(rf"({_NAME})((?:[ ,(]+(?:{_FLAG})\)?)*)\s+(?:[–—-]|:)\s+(\S.*)", re.IGNORECASE)
_BARE_NAME = re.compile(rf"({_NAME})((?:\s+(?:{_FLAG}))*)", re.IGNORECASE)
_BARE_TYPE = re.compile(rf"({_TYPE})(?!-)\b\s*(.*)|(.*)", re.IGNORECASE | re.DOTALL)
_WORDS = re.compile(_FLAG, re.IGNORECASE)
_ASIDES = frozenset({"note", "notes", "tip", "hint", "warning", "important", "attention", "caution", "example", "see"})
_NO_TYPE = ("enum",)  # it says that the values are listed, and not of which type they are
_LONGEST = 2000


def attribute(block: Paragraph | ListItem) -> Cells | None:
    """The cells of the field that ``block`` describes, by their usual names; None where it describes none."""
    line, _, rest = block.text.raw.strip().partition("\n")
    if len(line) > _LONGEST:
        return None
    if match := _LINE.fullmatch(line):
        name, kind, before, plain, after, described = match.groups()
        flags = f"{before or ''} {after or ''}"
        if kind is not None:
            parts = [part.strip() for part in kind.split(",")]
            flags += " ".join(part for part in parts if _WORDS.fullmatch(part))
            plain = next((part for part in parts if not _WORDS.fullmatch(part)), "")
    elif (match := _UNTYPED.fullmatch(line)) and match[1].lower() not in _ASIDES:
        name, flags, described = match.groups()
        plain = ""
    else:
        return None
    return _cells(block.place, name, plain, flags, " ".join(part for part in (described, rest.strip()) if part))


def without_headers(table: Table) -> list[tuple[Row, Cells]] | None:
    """The fields of a table that has no headers, a name on the left and its type on the right; None for any other."""
    if any(cell.text.raw.strip() for cell in table.header) or not table.rows:
        return None
    found = [(row, _bare(row)) for row in table.rows]
    return [(row, cells) for row, cells in found if cells] if all(cells for _, cells in found) else None


def _bare(row: Row) -> Cells | None:
    if len(row.cells) != 2:
        return None
    left, right = (cell.text.raw.strip() for cell in row.cells)
    name, told = _BARE_NAME.fullmatch(left), _BARE_TYPE.fullmatch(right[:_LONGEST])
    if name is None or told is None:
        return None
    return _cells(row.place, name[1], told[1] or "", name[2], (told[2] or told[3] or "").strip())


def _cells(place: Place, name: str, kind: str, flags: str, described: str) -> Cells:
    words = {flag.lower() for flag in _WORDS.findall(flags)}
    told = {"name": name, "type": "" if kind.lower() in _NO_TYPE else kind, "description": described}
    told["required"] = next((word for word in ("required", "optional") if word in words), "")
    told["nullable"] = "yes" if "nullable" in words else ""
    return {column: FieldCell(column, Text(value), place) for column, value in told.items() if value}
