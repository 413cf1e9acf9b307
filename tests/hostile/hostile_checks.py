"""What must hold of every file that a build wrote, told without the program's own helpers."""

from __future__ import annotations

import ast
import json
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import yaml

from tests.targets.bruno.reading import blocks

_PARSERS = {
    ".py": lambda text: ast.parse(text),
    ".json": lambda text: json.loads(text, parse_constant=_no_number, object_pairs_hook=_no_repeats),
    ".yaml": lambda text: yaml.load(text, Loader=yaml.CSafeLoader),
    ".toml": tomllib.loads,
    ".md": lambda text: text,
    ".bru": lambda text: blocks(text),
    ".typed": lambda text: text,
}
_BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"  # of other categories, and yet nothing to see


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    assert len({name for name, _ in pairs}) == len(pairs), "a key stands twice"
    return dict(pairs)


def parsed(path: str, text: str) -> Any:
    """``text`` read as what the suffix of ``path`` says; fails for a suffix that nobody expects."""
    return _PARSERS[Path(path).suffix](text)


def unseen(text: str) -> set[str]:
    """Return the characters of ``text`` that a reader of it cannot see, or that turn its order."""
    return {f"U+{ord(char):04X}" for char in set(text) if char != "\n" and not _shows(char)}


def _shows(char: str) -> bool:
    category = unicodedata.category(char)
    selector = "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
    return char == " " or not (category[0] in "CZ" or char in _BLANKS or selector)


def strings_in(source: str) -> Iterator[str]:
    """Every string that Python reads out of ``source``: literals and docstrings."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def files_below(root: Path) -> dict[str, bytes]:
    """Every file below ``root`` by its path there, what a build may forget aside; links count as what they are."""
    paths = (path for path in sorted(root.rglob("*")) if path.is_file() and ".codegen-cache" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def properties_in(schema: Any) -> Iterator[tuple[str, Any]]:
    """Every named property anywhere in a schema or an OpenAPI document, with its schema."""
    if isinstance(schema, dict):
        inner = schema.get("properties")
        if isinstance(inner, dict):
            yield from inner.items()
        for value in schema.values():
            yield from properties_in(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from properties_in(value)
