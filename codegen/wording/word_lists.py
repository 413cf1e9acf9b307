"""Word lists: what ``languages/*.toml`` hold, sections of keys with lists of texts.

Nearly every line there is a heading or a list that is JSON too, which is read ten times as fast as TOML; a file with
anything else is read as TOML.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import TypeAlias

import msgspec

Section: TypeAlias = Mapping[str, list[str]]


def read_word_lists(text: str) -> dict[str, Section]:
    """Return the keys of each section of ``text`` with their lists. Raises tomllib.TOMLDecodeError for no TOML."""
    sections = _line_by_line(text)
    return tomllib.loads(text) if sections is None else sections


def _line_by_line(text: str) -> dict[str, Section] | None:
    """Return the same for a file of headings, lists on one line and comments; None for any other."""
    sections: dict[str, Section] = {}
    section: dict[str, list[str]] | None = None
    for line in text.splitlines():
        heading = line[1:-1] if line.startswith("[") and line.endswith("]") else ""
        if heading.isidentifier() and heading not in sections:
            section = sections[heading] = {}
        elif line and not line.startswith("#") and (section is None or not _add(section, line)):
            return None
    return sections


def _add(section: dict[str, list[str]], line: str) -> bool:
    """Add the key on ``line``; return whether there is one, with a list and nothing else."""
    key, equals, words = line.partition(" = ")
    if not equals or not key.isidentifier() or key in section:
        return False
    try:
        section[key] = _DECODER.decode(words)
    except msgspec.DecodeError:
        return False
    return True


_DECODER = msgspec.json.Decoder(list[str])
