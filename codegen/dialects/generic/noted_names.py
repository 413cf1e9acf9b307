"""Noted names: parameters in one cell of a table of calls, each with where it goes or a remark in brackets.

``Path: `:id` (6 digits), Query: `page`, `limit` (opt, default: 10)``.
"""

from __future__ import annotations

import re

from codegen.dialects.facts import FieldCell
from codegen.documents.model import Cell
from codegen.text import Text
from codegen.wording.flags import flags_of

_LONGEST = 2000
_NAME = r":?[A-Za-z_][\w.\[\]-]{0,60}\??"
_PIECE = re.compile(
    r"(?:(?P<place>(?i:path|query|body|headers?))(?i: param(?:eter)?s?)?\s*:\s*)?"
    rf"(?P<names>{_NAME}(?:\s*/\s*{_NAME}){{0,3}})"
    r"(?:\s*\((?P<note>[^()]{1,120})\))?"
)
_BETWEEN = re.compile(r"[,;\n](?![^()]*\))")


def noted_names(words: str, cell: Cell) -> list[dict[str, FieldCell]]:
    """Return the fields that a cell names, a place or a remark with one of them at least; none of any other cell.

    A place holds until the next one. Names joined by a stroke are alternatives: each is a field.
    """
    if len(words) > _LONGEST:
        return []
    pieces = [_PIECE.fullmatch(piece.strip()) for piece in _BETWEEN.split(words) if piece.strip()]
    rows: list[dict[str, FieldCell]] = []
    place = ""
    for piece in pieces:
        if piece is None:
            return []
        place = piece["place"] or place
        rows += [_row(name.strip(), place, piece["note"] or "", cell) for name in piece["names"].split("/")]
    return rows if any(piece and (piece["place"] or piece["note"]) for piece in pieces) else []


def _row(name: str, place: str, note: str, cell: Cell) -> dict[str, FieldCell]:
    first, _, rest = note.partition(",")
    flagged = flags_of(first) is not None
    stated = {
        "name": name.removeprefix(":"),
        "location": place.casefold(),
        "required": first if flagged else "",
        "description": rest.strip() if flagged else note,
    }
    return {column: FieldCell(column, Text(words), cell.place) for column, words in stated.items() if words}
