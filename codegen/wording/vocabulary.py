"""Vocabulary: the word lists of ``languages/*.toml``, read once, on first use."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources

import msgspec

_MARKS = " \t\n*_`:?."


class Vocabulary(msgspec.Struct, frozen=True):
    """The words of all languages together, folded."""

    columns: dict[str, str]


def folded(words: str) -> str:
    """Return ``words`` in small letters, with single blanks, without marks at the ends."""
    return " ".join(words.casefold().split()).strip(_MARKS)


@functools.cache
def vocabulary() -> Vocabulary:
    """Return the words of all languages; English first, and the first meaning of a word counts."""
    columns: dict[str, str] = {}
    for language in ("en",):
        text = resources.files("codegen.wording").joinpath(f"languages/{language}.toml").read_text("utf-8")
        data = tomllib.loads(text)
        for column, headers in data["columns"].items():
            for header in headers:
                columns.setdefault(folded(header), column)
    return Vocabulary(columns)
