"""TOML files with line numbers: what tomllib reads, plus the line of every table and key for messages.

tomllib has no positions, so headers and keys are found again by a scan of the lines. Only the first line of a
value matters here; multi-line values are skipped by their quotes.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.location import Location

Path_: TypeAlias = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=""")
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([\w-]+)""")
# A dotted key of more parts than any format here: tomllib and the scan take time with the square of them.
_PART_OF_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*"""
_MOST_PARTS = 100
_LONG_KEY = re.compile(rf"""(?<![\w"'-])(?:{_PART_OF_KEY}\.[ \t]*){{{_MOST_PARTS}}}""")
_POSITION = re.compile(r"\(at line (\d+), column \d+\)")


class TomlFile(msgspec.Struct, frozen=True):
    """A TOML file read: ``data`` and the lines of its keys. ``name`` is how messages call it."""

    name: str
    data: dict[str, Any]
    lines: dict[Path_, int]

    def place(self, *path: str | int) -> Location:
        """Where ``path`` is, or the nearest part of it that has a line."""
        while path and path not in self.lines:
            path = path[:-1]
        return Location(self.name, self.lines.get(path, 1))


def read_toml(path: Path, name: str) -> TomlFile:
    """Read ``path``. Raises BadInput with the line where it is not TOML, or when it is missing or not UTF-8."""
    try:
        text = path.read_text("utf-8")
        return TomlFile(name, parsed_toml(text), key_lines(text))
    except FileNotFoundError:
        raise BadInput(finding("file-missing", Location(name, 1), file=name)) from None
    except UnicodeDecodeError as wrong:
        raise BadInput(finding("file-not-utf8", Location(name, 1), file=name, offset=wrong.start)) from None
    except tomllib.TOMLDecodeError as wrong:
        position = _POSITION.search(str(wrong))
        line = int(position.group(1)) if position else len(text.splitlines())
        problem = _POSITION.sub("", str(wrong)).strip()
        raise BadInput(finding("toml-broken", Location(name, line), problem=problem)) from None


def parsed_toml(text: str) -> dict[str, Any]:
    """Return what a TOML text holds.

    Raises tomllib.TOMLDecodeError, for brackets that are nested too deep and keys of too many parts as well.
    """
    if long_key := _LONG_KEY.search(text):
        line = text.count("\n", 0, long_key.start()) + 1
        raise tomllib.TOMLDecodeError(f"A key has more than {_MOST_PARTS} parts (at line {line}, column 1)")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise tomllib.TOMLDecodeError("Brackets are nested too deep (at line 1, column 1)") from None


def key_lines(text: str) -> dict[Path_, int]:
    """Return the line of every header and key of a TOML text; array tables are numbered from 0."""
    lines: dict[Path_, int] = {}
    counts: dict[Path_, int] = {}
    at: Path_ = ()
    closing = ""
    for number, line in enumerate(text.splitlines(), 1):
        if closing:
            closing = "" if closing in line else closing
            continue
        if header := _HEADER.match(line):
            at = _opened(header.group(1), _parts(header.group(2)), counts)
            lines.setdefault(at, number)
        elif key := _KEY.match(line):
            _note(lines, at + _parts(key.group(1)), number)
            closing = _left_open(line)
    return lines


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(a or b or c for a, b, c in _PART.findall(dotted))


def _opened(bracket: str, parts: tuple[str, ...], counts: dict[Path_, int]) -> Path_:
    """Return the path a header opens; names of array tables on the way represent their latest entry."""
    path: Path_ = ()
    for index, part in enumerate(parts):
        path = (*path, part)
        last = index == len(parts) - 1
        if last and bracket == "[[":
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _note(lines: dict[Path_, int], path: Path_, number: int) -> None:
    for length in range(1, len(path) + 1):
        lines.setdefault(path[:length], number)


def _left_open(line: str) -> str:
    """Return the quotes that close a multi-line string which ``line`` leaves open, else an empty string."""
    for quotes in ('"""', "'''"):
        if line.count(quotes) % 2:
            return quotes
    return ""
