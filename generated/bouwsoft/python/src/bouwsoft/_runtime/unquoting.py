"""Assignments of a query parameter back into values, for the fake of the API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from .conventions import Assignments
from .plans import Fields


def assigned_values(how: Assignments, fields: Fields, text: str) -> dict[str, Any]:
    """Return the values of ``name='text',nr=5`` as JSON data, by name."""
    return {
        name: _value(how, fields, name, written) for name, written in _pairs(how, text)
    }


def _pairs(how: Assignments, text: str) -> Iterator[tuple[str, str]]:
    """Yield each name with its value as it is written, quotes included."""
    at = 0
    while at < len(text):
        equals = text.index("=", at)
        end = _end(how, text, equals + 1)
        yield text[at:equals], text[equals + 1 : end]
        at = end + len(how.separator)


def _end(how: Assignments, text: str, start: int) -> int:
    """Return where a value ends: at the separator after it, which may be inside quotes too."""
    at, quoted = start, False
    while at < len(text):
        if how.quote and text.startswith(how.quote, at):
            quoted = not quoted  # a doubled quote is left and entered again
            at += len(how.quote)
        elif not quoted and text.startswith(how.separator, at):
            return at
        else:
            at += 1
    return at


def _value(how: Assignments, fields: Fields, name: str, written: str) -> Any:
    if how.quote and written.startswith(how.quote):
        inner = written[len(how.quote) : -len(how.quote)]
        return inner.replace(how.quote_escape, how.quote) if how.quote_escape else inner
    if how.null is not None and written == how.null:
        return None
    codec = fields.codec(name)
    if codec is not None and codec.kind == "boolean":
        return written == how.true
    try:
        return msgspec.json.decode(written)
    except msgspec.DecodeError:
        return written
