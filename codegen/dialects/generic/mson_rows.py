"""Rows of MSON: the items of its lists as fields, at their depth, with members, defaults and samples taken in.

``id: `5` (number, required) - Its number`` is a field; ``id (required, number, `5`) ... Its number`` is one as earlier
editions of API Blueprint write it.
"""

from __future__ import annotations

import re

import msgspec

from codegen.dialects.facts import FieldCell
from codegen.dialects.generic.groups import RowDraft
from codegen.documents.model import Code, ListItem
from codegen.text import Text

_PROPERTY = re.compile(
    r"(?P<name>[^:()\n]{1,120}?)\s*(?::\s*(?P<value>[^\n]{0,800}?))?"
    r"(?:\s*\((?P<type>[^()\n]{1,200}(?:\([^()\n]{0,100}\)[^()\n]{0,100})?)\))?(?:\s+(?:-+|(?P<early>\.\.\.|…))\s+(?P<words>.{0,4000}))?",
    re.DOTALL,
)
_ITEM = re.compile(r"\((?P<type>[^()\n]{1,200})\)(?:\s+-+\s+(?P<words>.*))?", re.DOTALL)
_FLAGS = frozenset({"required", "optional", "nullable", "fixed", "fixed-type", "sample", "default"})
PARTS = frozenset({"members", "items", "properties", "one of", "default", "sample"})


class _Level(msgspec.Struct):
    """An open item: its depth on the page, the depth of the rows below it, and how it treats them."""

    depth: int
    below: int
    part: str = ""
    row: RowDraft | None = None
    choices: int = 0


def rows_of_items(items: tuple[ListItem, ...], top: int) -> list[RowDraft]:
    """Return the rows of the items, from ``top`` down; members and values go to the row that they are below."""
    rows: list[RowDraft] = []
    levels = [_Level(top - 1, 0)]
    filled = _with_rows(items)
    for number, item in enumerate(items):
        while levels[-1].depth >= item.depth and len(levels) > 1:
            levels.pop()
        _read(item, levels, rows, number in filled)
    return rows


def _read(item: ListItem, levels: list[_Level], rows: list[RowDraft], filled: bool) -> None:
    words = item.text.raw.strip()
    around = levels[-1]
    word, colon, value = words.partition(":")
    part = word.strip().casefold() if word.strip().casefold() in PARTS else ""
    if (around.part == "members" or _lists_values(around)) and around.row is not None and not part:
        around.row.values.append(FieldCell("values", item.text, item.place, item.marks))
        levels.append(_Level(item.depth, around.below, "aside", around.row))
    elif around.part == "aside":
        levels.append(_Level(item.depth, around.below, "aside", around.row))
    elif part == "default" and colon and around.row is not None:
        around.row.cells["default"] = FieldCell("default", Text(value.strip()), item.place)
        levels.append(_Level(item.depth, around.below, "aside", around.row))
    elif part:
        aside = part in ("default", "sample") and filled
        levels.append(_Level(item.depth, around.below, "aside" if aside else part, around.row))
    elif (
        around.part in ("default", "sample")
        and words.casefold() in ("(array)", "(object)")
        and _is_own_kind(around, words)
    ):
        levels.append(_Level(item.depth, around.below, around.part, around.row))
    else:
        row = _row(item, around.below)
        if around.part == "one of":
            row.choice, around.choices = around.choices, around.choices + 1
        if around.part not in ("default", "sample") or "name" in row.cells or words.startswith("("):
            rows.append(row)
        levels.append(_Level(item.depth, around.below + 1, "", row))


def _lists_values(around: _Level) -> bool:
    """Whether the items below a row are its values though nothing says so: it is an enumeration."""
    kind = around.row.cells.get("type") if around.row is not None and not around.part else None
    return kind is not None and kind.text.raw.startswith("enum")


def _is_own_kind(around: _Level, words: str) -> bool:
    kind = around.row.cells.get("type") if around.row is not None else None
    return kind is not None and kind.text.raw.startswith(words.strip("()").casefold())


def _with_rows(items: tuple[ListItem, ...]) -> set[int]:
    """Return the numbers of defaults and samples whose own field has rows beside them, and so needs none of theirs."""
    taken_rows: set[int] = set()
    for number, item in enumerate(items):
        if item.text.raw.strip().casefold().rstrip(":") in ("default", "sample"):
            above = items[number - 1] if number else None
            if above is not None and above.depth >= item.depth:
                taken_rows.add(number)
    return taken_rows


def _row(item: ListItem, depth: int) -> RowDraft:
    words = item.text.raw.strip()
    if words.startswith("Include "):
        return included(item, words.removeprefix("Include ").strip(), depth)
    match = _ITEM.fullmatch(words)
    if match is not None:
        stated = {"type": match["type"], "description": match["words"] or ""}
    else:
        match = _PROPERTY.fullmatch(words[:5000])
        stated = _property(match) if match else {"name": words}
    cells = {
        column: FieldCell(column, Text(text.strip()), item.place) for column, text in stated.items() if text.strip()
    }
    return RowDraft(item.place, cells, [item], depth)


def _property(match: re.Match[str]) -> dict[str, str]:
    parts = [part.strip() for part in (match["type"] or "").split(",") if part.strip()]
    flags = [part for part in parts if part in _FLAGS]
    types = [part for part in parts if part not in _FLAGS]
    name, value, default = match["name"], (match["value"] or "").strip(), ""
    if match["early"]:  # there the example is behind the type, and the default behind the name
        name, _, default = name.partition("=")
        types, value = types[:1], value or ", ".join(types[1:])
    return {
        "name": name.strip("`\"' "),
        "example": value,
        "default": default,
        "type": ", ".join(types),
        "required": ", ".join(flags),
        "description": match["words"] or "",
    }


def header_row(code: Code, match: re.Match[str]) -> RowDraft:
    """Return the row of a header that code prints as ``Name: value``."""
    cells = {
        "name": FieldCell("name", Text(match[1]), code.place),
        "example": FieldCell("example", Text(match[2].strip()), code.place),
    }
    return RowDraft(code.place, {column: cell for column, cell in cells.items() if cell.text.raw}, [])


def value_row(item: ListItem) -> RowDraft:
    """Return the row of one value of an enumeration, with what it means."""
    value, _, meaning = item.text.raw.strip().partition(" - ")
    cells = {"value": FieldCell("value", Text(value.strip("` ")), item.place)}
    if meaning:
        cells["description"] = FieldCell("description", Text(meaning), item.place)
    return RowDraft(item.place, cells, [item])


def included(item: ListItem, kind: str, depth: int = 0) -> RowDraft:
    """Return the row that stands for all fields of the record ``kind``."""
    return RowDraft(item.place, {"type": FieldCell("include", Text(kind), item.place)}, [item], depth)
