"""Statuses: the usual phrase of a status that words begin with, and an answer's JSON that they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus

from codegen.dialects.facts import ExampleFact
from codegen.dialects.sample_calls import is_json
from codegen.documents.model import ListItem, Row
from codegen.text import Text

_BEHIND = re.compile(r"\s*(?:[:.;,–—-]|(?=\())\s*(?=\S)")


def spoken_phrase(code: str, words: str) -> str | None:
    """Return the usual phrase of a status as ``words`` begin with it; None where they do not."""
    usual = next((status.phrase for status in HTTPStatus if str(status.value) == code), None)
    begins = usual is not None and words.casefold().startswith(usual.casefold())
    return words[: len(usual)] if usual is not None and begins else None


def phrase_and_meaning(code: str, words: str | None) -> tuple[str | None, str | None]:
    """Return the phrase that ``words`` begin with, and what is said behind it: ``Not Found: no such owl``.

    Words that do not begin with the usual phrase of the status, or that end with it, are the phrase as a whole.
    """
    phrase = spoken_phrase(code, words) if words else None
    behind = _BEHIND.match(words, len(phrase)) if words and phrase else None
    return (phrase, words[behind.end() :]) if words and behind else (words, None)


def printed_bodies(block: Row | ListItem) -> Iterator[str]:
    """Yield the objects that a line about a status prints as code: the body that comes with it."""
    parts = block.cells if isinstance(block, Row) else (block,)
    for part in parts:
        for mark in part.marks:
            text = part.text.raw[mark.start : mark.end].strip()
            if mark.kind == "code" and text.startswith("{") and is_json(text):
                yield text


def shown_body(block: Row | ListItem, text: str, operation: str | None, status: int, section: str) -> ExampleFact:
    """Return ``text`` as an example of the body that ``status`` comes with."""
    return ExampleFact(
        place=block.place, role="error" if status >= 400 else "response", code=Text(text), operation=operation,
        status=status, section=section,
    )  # fmt: skip
