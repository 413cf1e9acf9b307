"""Merge a few lines of settings into the api.toml that ``codegen init`` wrote.

The rule: tables are merged key by key; any other value, a list as well, replaces what is there.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

MOST_LINES = 15
FOLDER = Path(__file__).resolve().parent / "settings"

Table = dict[str, Any]


class TooManyLinesError(Exception):
    """Report a file of settings with more lines than a user may need."""


def settings_for(api: str, folder: Path = FOLDER) -> Table | None:
    """Return the settings of ``api``, or None where it has none.

    Raises TooManyLinesError when they take more than MOST_LINES lines.
    """
    path = folder / f"{api}.toml"
    if not path.is_file():
        return None
    text = path.read_text("utf-8")
    if (lines := count_lines(text)) > MOST_LINES:
        raise TooManyLinesError(f"{path.name} has {lines} lines of settings; {MOST_LINES} are allowed")
    return tomllib.loads(text)


def count_lines(text: str) -> int:
    """Return how many lines of ``text`` are neither blank nor a comment."""
    return sum(1 for line in text.splitlines() if line.strip() and not line.strip().startswith("#"))


def apply_settings(path: Path, changes: Table) -> None:
    """Rewrite the api.toml at ``path`` with ``changes`` merged in."""
    path.write_text(as_toml(merged(tomllib.loads(path.read_text("utf-8")), changes)), "utf-8")


def merged(base: Table, changes: Table) -> Table:
    """Return ``base`` with ``changes``: tables key by key, anything else replaced."""
    result = dict(base)
    for key, value in changes.items():
        before = result.get(key)
        tables = isinstance(before, dict) and isinstance(value, dict)
        result[key] = merged(result[key], value) if tables else value
    return result


def as_toml(table: Table) -> str:
    """Return ``table`` as TOML, each top-level key on a line of its own."""
    return "".join(f"{json.dumps(key)} = {_value(value)}\n" for key, value in table.items())


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_value(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, str | bool | int | float):
        return json.dumps(value).replace("\x7f", "\\u007f")
    return str(value)  # dates are written in TOML as str writes them
