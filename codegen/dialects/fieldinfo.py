"""Field information: the API's own field tables, saved as JSON, one file a resource, as facts like a page's rows.

A file ``fieldinfo/Addresses.json`` is the answer to ``GET /Addresses/FieldInfo``: a list of objects, one a field. The
keys are known under their usual names; the file's name is the resource.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.dialects.facts import Account, FieldCell, FieldFact, PageFacts, Taken
from codegen.text import Text

COLUMNS = {
    "name": "name",
    "type_id": "type_id",
    "typeid": "type_id",
    "type_name": "type",
    "typename": "type",
    "type": "type",
    "length": "length",
    "required": "required",
    "writeable": "writeable",
    "writable": "writeable",
    "forcewrite": "force_write",
    "force_write": "force_write",
    "link": "link",
}


def read_fieldinfo(api_folder: Path) -> list[PageFacts]:
    """Return the facts of all files in ``api_folder``/fieldinfo, by name; none when there is no such folder.

    Raises BadInput with the findings of every file that cannot be read.
    """
    folder = api_folder / "fieldinfo"
    pages: list[PageFacts] = []
    problems: list[Finding] = []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else []:
        try:
            pages.append(read_answer(f"fieldinfo/{path.name}", path.stem, path.read_bytes()))
        except BadInput as bad:
            problems += bad.findings
    if problems:
        raise BadInput(*problems)
    return pages


def read_answer(page: str, resource: str, content: bytes) -> PageFacts:
    """Return the facts of one answer. Raises BadInput where it is not a list of objects that each have a name."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as wrong:
        raise BadInput(finding("file-not-utf8", Location(page, 1), file=page, offset=wrong.start)) from None
    facts = [_fact(page, resource, place, row) for place, row in rows(page, text)]
    return PageFacts(page, "", "fieldinfo", tuple(facts), Account(tuple(Taken(fact.place) for fact in facts), (), ()))


def rows(page: str, text: str) -> Iterator[tuple[Location, dict[str, Any]]]:
    """Yield the objects of a JSON list with the lines they are on."""
    decoder, at = json.JSONDecoder(), _skip(text, 0)
    if text[at : at + 1] != "[":
        raise BadInput(finding("fieldinfo-broken", Location(page, 1), problem="a list of fields was expected"))
    at = _skip(text, at + 1)
    while text[at : at + 1] not in ("]", ""):
        line = text.count("\n", 0, at) + 1
        try:
            row, end = decoder.raw_decode(text, at)
        except (json.JSONDecodeError, RecursionError) as wrong:
            raise BadInput(finding("fieldinfo-broken", Location(page, line), problem=wrong)) from None
        if not isinstance(row, dict) or not isinstance(row.get("name"), str):
            raise BadInput(finding("fieldinfo-broken", Location(page, line), problem="a field without a name"))
        yield Location(page, line, text.count("\n", 0, end) + 1), row
        at = _skip(text, end)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at


def _fact(page: str, resource: str, place: Location, row: dict[str, Any]) -> FieldFact:
    cells = {}
    for key, value in row.items():
        column = COLUMNS.get(key.lower())
        if column is None:
            problem = f"unknown key `{key}`; known are {', '.join(COLUMNS)}"
            raise BadInput(finding("fieldinfo-broken", place, problem=problem))
        cells[column] = FieldCell(key, Text(_words(value)), Location(page, place.line, place.end, key))
    return FieldFact(place=place, owner=resource, cells=cells)


def _words(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
