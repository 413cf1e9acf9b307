"""Field information: the API's own field tables, saved as JSON, one file a resource, as facts like a page's rows.

A file ``fieldinfo/Addresses.json`` is the answer to ``GET /Addresses/FieldInfo``: a list of objects, one a field. The
keys are known under their usual names; the file's name is the resource.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from codegen.diagnostics.finding import BadInput, Finding, finding
from codegen.diagnostics.location import Location
from codegen.dialects.facts import Account, FieldCell, FieldFact, PageFacts, Taken
from codegen.dialects.secrets.replace import without_secrets
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


LARGEST = 20_000_000  # bytes of a file
MOST_DIGITS = 1_000  # of a number
_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")
_BLANK = re.compile(r"[ \t\r\n]*+")


def read_fieldinfo(api_folder: Path) -> list[PageFacts]:
    """Return the facts of all files in ``api_folder``/fieldinfo, by name; none when there is no such folder.

    Raises BadInput with the findings of every file that cannot be read.
    """
    folder = api_folder / "fieldinfo"
    pages: list[PageFacts] = []
    problems: list[Finding] = []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else []:
        page = f"fieldinfo/{path.name}"
        try:
            pages.append(read_answer(page, path.stem, _content(page, path)))
        except BadInput as bad:
            problems += bad.findings
    if problems:
        raise BadInput(*problems)
    return pages


def _content(page: str, path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise _broken(page, 1, f"the file has more than {LARGEST:,} bytes")
        return path.read_bytes()
    except OSError as wrong:
        raise _broken(page, 1, wrong.strerror or wrong) from None


def read_answer(page: str, resource: str, content: bytes) -> PageFacts:
    """Return the facts of one answer. Raises BadInput where it is not a list of objects that each have a name."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as wrong:
        raise BadInput(finding("file-not-utf8", Location(page, 1), file=page, offset=wrong.start)) from None
    findings: list[Finding] = []
    facts = [_fact(page, resource, place, row, findings) for place, row in rows(page, text)]
    account = Account(tuple(Taken(fact.place) for fact in facts), (), ())
    return PageFacts(page, "", "fieldinfo", tuple(facts), account, tuple(findings))


def rows(page: str, text: str) -> Iterator[tuple[Location, dict[str, Any]]]:
    """Yield the objects of a JSON list with the lines they are on."""
    decoder = json.JSONDecoder(parse_int=_integer, parse_constant=_refuse)
    at, line = _skip(text, 0), 1
    if text[at : at + 1] != "[":
        raise _broken(page, 1, "a list of fields was expected")
    start, at = 0, _skip(text, at + 1)
    while text[at : at + 1] != "]":
        line += text.count("\n", start, at)
        start = at
        row, at = _row(decoder, page, text, at, line)
        yield Location(page, line, line + text.count("\n", start, at)), row
        at = _next(page, text, at, line)
    if _skip(text, at + 1) < len(text):
        raise _broken(page, line, "there is more behind the list")


def _row(decoder: json.JSONDecoder, page: str, text: str, at: int, line: int) -> tuple[dict[str, Any], int]:
    """Read the object at an offset, and return where it ends too."""
    if at >= len(text):
        raise _broken(page, line, "the file ends inside the list")
    try:
        row, end = decoder.raw_decode(text, at)
    except (ValueError, RecursionError) as wrong:
        raise _broken(page, line, wrong) from None
    if not isinstance(row, dict) or not isinstance(row.get("name"), str):
        raise _broken(page, line, "a field without a name")
    if _HALF_CHARACTER.search(json.dumps(row, ensure_ascii=False)):
        raise _broken(page, line, "half a character, from an escape such as `\\ud800`")
    return row, end


def _next(page: str, text: str, at: int, line: int) -> int:
    """Where the next object begins, or the list ends."""
    at = _skip(text, at)
    if text[at : at + 1] == ",":
        at = _skip(text, at + 1)
        if text[at : at + 1] != "]":
            return at
    elif text[at : at + 1] in ("]", ""):
        return at
    raise _broken(page, line, "a comma or the end of the list was expected")


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _integer(word: str) -> int:
    """Read a number; one longer than a number of a field can be is refused, because its cost grows with its square."""
    if len(word) > MOST_DIGITS:
        raise ValueError(f"a number of more than {MOST_DIGITS} digits")
    return int(word)


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"`{word}` is no JSON")


def _broken(page: str, line: int, problem: object) -> BadInput:
    return BadInput(finding("fieldinfo-broken", Location(page, line), problem=problem))


def _fact(page: str, resource: str, place: Location, row: dict[str, Any], problems: list[Finding]) -> FieldFact:
    """Make the fact of one row; secrets in it are replaced, and ``problems`` gets a finding for each."""
    cells = {}
    for key, value in row.items():
        column = COLUMNS.get(key.lower())
        if column is None:
            problem = f"unknown key `{key}`; known are {', '.join(COLUMNS)}"
            raise BadInput(finding("fieldinfo-broken", place, problem=problem))
        cell = Location(page, place.line, place.end, key)
        words, findings = without_secrets(Text(_words(value)), cell)
        problems += findings
        cells[column] = FieldCell(key, words, cell)
    return FieldFact(place=place, owner=resource, cells=cells)


def _words(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
