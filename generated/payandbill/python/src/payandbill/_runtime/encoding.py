"""Calls into URLs and bodies: every value spelled by its type and percent-encoded once, here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, cast
from urllib.parse import quote

import msgspec
from msgspec import UNSET

from .codecs import Codec, encode_any, kind_of
from .conventions import Assignments
from .records import Fields

_JSON = msgspec.json.Encoder(decimal_format="number")


def percent(text: str) -> str:
    """``text`` percent-encoded: all but letters, digits and ``-._~``."""
    return quote(text, safe="")


def to_json(value: object) -> bytes:
    """JSON data as bytes; decimals keep every digit."""
    return _JSON.encode(value)


def to_form(value: object) -> bytes:
    """JSON data as a URL-encoded form: nested names as ``a[b]``, lists as ``a[]``. Raises TypeError for no object."""
    if not isinstance(value, Mapping):
        raise TypeError("a form needs a mapping of names to values")
    return query_string(_form_pairs("", cast("Mapping[str, object]", value))).encode(
        "ascii"
    )


def _form_pairs(name: str, value: object) -> Iterable[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in cast("Mapping[str, object]", value).items():
            yield from _form_pairs(f"{name}[{key}]" if name else key, inner)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from _form_pairs(f"{name}[]", inner)
    else:
        yield name, "" if value is None else spell(value)


def fill_path(path: str, values: Mapping[str, str]) -> str:
    """``path`` with each ``{name}`` filled.

    Raises ValueError for a value that would make it another path: an empty one, ``.`` or ``..``.
    """
    for name, value in values.items():
        if value in ("", ".", ".."):
            raise ValueError(f"{name}: {value!r} cannot be part of a path")
    pieces = path.split("{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}")
        filled.append(percent(values[name]) + rest)
    return "".join(filled)


def query_string(pairs: Iterable[tuple[str, str]]) -> str:
    """``name=value&…``, encoded."""
    return "&".join(f"{percent(name)}={percent(value)}" for name, value in pairs)


def spell(value: object) -> str:
    """Return a JSON scalar as it is in a URL or header: numbers without exponent, ``true`` and ``false``."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float() | Decimal():
            return format(
                Decimal(repr(value)) if isinstance(value, float) else value, "f"
            )
        case _:
            raise TypeError(f"{type(value).__name__} cannot be written in a URL")


def spell_list(value: object, codec: Codec[Any], separator: str | None) -> list[str]:
    """Return the values of one parameter: a list joined by ``separator`` is one, without a separator each is its own.

    A single text is sent as it is, so that ``columns="a|b"`` is what it looks like.
    """
    if isinstance(value, str) or not isinstance(value, Iterable):
        return [spell(value if isinstance(value, str) else codec.encode(value))]
    texts = [spell(item) for item in cast("list[object]", codec.encode(value))]
    return texts if separator is None else [separator.join(texts)]


def assignments(how: Assignments, fields: Fields, values: Mapping[str, object]) -> str:
    """``values`` as ``name='text',nr=5``, UNSET ones left out, each quoted by its type.

    Raises TypeError or ValueError, naming the field, for what cannot be written so.
    """
    parts: list[str] = []
    for wire, value in values.items():
        if value is UNSET:
            continue
        written = fields.encode({wire: value})[wire]
        codec = fields.codec(wire)
        try:
            parts.append(
                f"{wire}={_assigned(how, (codec and codec.kind) or kind_of(value), written)}"
            )
        except (TypeError, ValueError) as wrong:
            raise type(wrong)(f"{wire}: {wrong}") from None
    return how.separator.join(parts)


def _assigned(how: Assignments, kind: str, written: object) -> str:
    if written is None:
        if how.null is None:
            raise ValueError("null cannot be written here")
        return how.null
    text = (
        (how.true if written else how.false)
        if isinstance(written, bool)
        else spell(written)
    )
    if kind not in how.quoted:
        return text
    if how.quote in text:
        if how.quote_escape is None:
            raise ValueError(
                f"the API does not say how {how.quote} is written inside a text"
            )
        text = text.replace(how.quote, how.quote_escape)
    return f"{how.quote}{text}{how.quote}"


def header_value(name: str, value: object) -> str:
    """``value`` for a header. Raises ValueError, without showing it, when a header cannot hold it."""
    text = spell(encode_any(value))
    if not (text.isascii() and text.isprintable()) or text != text.strip():
        raise ValueError(
            f"the value for header {name} has characters that a header cannot hold"
        )
    return text
