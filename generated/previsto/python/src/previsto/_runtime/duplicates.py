"""Keys that a JSON object has twice. The last value counts, as everywhere; this finds the others, which it hides."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, cast

import msgspec

from .spellings import undecimal

EXPECTED = "the key once"
_MOST_DIGITS = 4000
_ENCODER = msgspec.json.Encoder(decimal_format="number")


class _Object(dict[str, Any]):
    """A JSON object with the values that later ones of the same key took the place of."""

    hidden: list[tuple[str, Any]]


def hidden_values(content: bytes, data: object) -> list[tuple[str, object]]:
    """Return the values of ``content`` that its decoded ``data`` lacks, each with its path."""
    return list(_hidden(_pairs_of(content), "$")) if _may_hide(content, data) else []


def _may_hide(content: bytes, data: object) -> bool:
    """Whether a key may be there twice: then the text has more colons than its data, unless some are escaped."""
    try:
        return content.count(b":") != colons_of(data) or escapes_colons(content)
    except RecursionError:
        return False  # what is nested so deeply is refused


def colons_of(data: object) -> int:
    """Return how many colons the JSON of ``data`` has: one for each key, and those inside of texts."""
    return _ENCODER.encode(data).count(b":")


def escapes_colons(content: bytes) -> bool:
    """Whether a text of JSON may have colons that are written by their number."""
    if (
        b"\\" not in content or b"\\u003" not in content
    ):  # quick and slow to find; most texts lack both
        return False
    return b"\\u003a" in content or b"\\u003A" in content


def _pairs_of(content: bytes) -> object:
    text = content.decode("utf-8-sig", "replace")
    decoded: object = json.loads(
        text, object_pairs_hook=_object, parse_int=_whole, parse_float=Decimal
    )
    return decoded


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    members = _Object(pairs)
    last = {key: number for number, (key, _) in enumerate(pairs)}
    members.hidden = [
        pair for number, pair in enumerate(pairs) if last[pair[0]] != number
    ]
    return members


def _hidden(value: object, at: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, _Object):
        yield from ((f"{at}.{key}", undecimal(item)) for key, item in value.hidden)
        for key, item in value.items():
            yield from _hidden(item, f"{at}.{key}")
    elif isinstance(value, list):
        for number, item in enumerate(cast("list[object]", value)):
            yield from _hidden(item, f"{at}[{number}]")


def _whole(digits: str) -> int | Decimal:
    """Return a whole number; Python refuses to read one of very many digits."""
    return int(digits) if len(digits) < _MOST_DIGITS else Decimal(digits)
