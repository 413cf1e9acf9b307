"""Calls into URLs and bodies: every value spelled by its type and percent-encoded once, here and nowhere else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, cast
from urllib.parse import quote

import msgspec
from msgspec import UNSET

from . import layouts
from .codecs import Codec, encode_any
from .conventions import Assignments
from .plans import Fields, bare
from .spellings import kind_of
from .uploads import Part, Upload


def _no_json(value: object) -> object:
    """Raise TypeError for what JSON has no form for."""
    raise TypeError(
        "JSON cannot hold a file"
        if isinstance(value, Upload)
        else f"no JSON for {type(value).__name__}"
    )


_JSON = msgspec.json.Encoder(decimal_format="number", enc_hook=_no_json)


Pairs = list[tuple[str, str]]


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


def to_parts(value: object) -> tuple[Part, ...]:
    """JSON data and files as the parts of a multipart body. Raises TypeError for no object."""
    if not isinstance(value, Mapping):
        raise TypeError("a body of several parts needs a mapping of names to values")
    return tuple(_parts(cast("Mapping[str, object]", value)))


def _parts(fields: Mapping[str, object]) -> Iterator[Part]:
    for name, value in fields.items():
        for item in cast("list[object]", value) if isinstance(value, list) else [value]:
            if isinstance(item, Upload):
                file = Upload(
                    item.content, name if item.name is None else item.name, item.media
                )
                yield Part(
                    name, file
                )  # without a name it would be no file to the server
            elif isinstance(item, (Mapping, list)):
                yield Part(
                    name,
                    Upload(to_json(cast("object", item)), None, "application/json"),
                )
            else:
                yield Part(name, "" if item is None else spell(item))


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
        case Upload():
            raise TypeError("a file goes in a body of several parts, or alone")
        case _:
            raise TypeError(f"{type(value).__name__} cannot be written in a URL")


def query_pairs(
    name: str,
    value: object,
    codec: Codec[Any],
    separator: str | None,
    style: str | None,
) -> Pairs:
    """Return one parameter as it goes into the query string. A single text is sent as it is, but in ``json``."""
    if style == "json":
        return [(name, to_json(codec.encode(value)).decode("utf-8"))]
    encoded = value if isinstance(value, str) else codec.encode(value)
    if not isinstance(encoded, list):
        return list(_form_pairs(name, encoded))
    items = cast("list[object]", encoded)
    if separator is not None:
        return [(name, separator.join(spell(item) for item in items))]
    keys = (_list_key(name, number, style) for number in range(len(items)))
    return [
        pair
        for key, item in zip(keys, items, strict=True)
        for pair in _form_pairs(key, item)
    ]


def _list_key(name: str, number: int, style: str | None) -> str:
    if style == "indices":
        return f"{name}[{number}]"
    return f"{name}[]" if style == "brackets" and not name.endswith("[]") else name


def spell_list(value: object, separator: str) -> str:
    """Return JSON data as one value: a list joined by ``separator``."""
    if not isinstance(value, list):
        return spell(value)
    return separator.join(spell(item) for item in cast("list[object]", value))


def assignments(how: Assignments, fields: Fields, values: Mapping[str, object]) -> str:
    """``values`` as ``name='text',nr=5``, UNSET ones left out, each quoted by its type.

    Raises TypeError or ValueError, naming the field, for what cannot be written so.
    """
    parts: list[str] = []
    for wire, wanted in values.items():
        if wanted is UNSET:
            continue
        codec, value = fields.codec(wire), bare(wanted)
        if codec is None:
            _check_name(how, wire)
        if codec is None and isinstance(value, dt.datetime):
            value = layouts.spell_datetime(value, how.datetime)
            parts.append(f"{wire}={_assigned(how, 'datetime', value)}")
            continue
        written = fields.encode({wire: wanted})[wire]
        try:
            parts.append(
                f"{wire}={_assigned(how, (codec and codec.kind) or kind_of(value), written)}"
            )
        except (TypeError, ValueError) as wrong:
            raise type(wrong)(f"{wire}: {wrong}") from None
    return how.separator.join(parts)


def _check_name(how: Assignments, wire: str) -> None:
    """Raise ValueError for a name that would be read as more than a name."""
    marks = ("=", how.separator, how.quote)
    if (
        not wire
        or not wire.isprintable()
        or any(mark and mark in wire for mark in marks)
        or " " in wire
    ):
        raise ValueError(f"{wire!r:.100} is no name of a field")


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
