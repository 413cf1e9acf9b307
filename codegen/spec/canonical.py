"""Canonical JSON: the one way a spec, facts or provenance is spelled, so that the same content is the same bytes.

Keys in the model's order, two-space indent, UTF-8 with nothing escaped but what does not show, a line end at the end.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from codegen.spec.model import Spec
from codegen.text import Text, hidden_in

T = TypeVar("T")
_PLAIN = bytes([*b"\n", *range(0x20, 0x7F)])  # no part of a character that does not show


def to_builtins(value: object) -> Any:
    """``value`` (structs, Text, enums) as plain JSON data, keys in the model's order."""
    return msgspec.to_builtins(value, enc_hook=encode_text)


def dump(value: object) -> str:
    """``value`` as canonical JSON text."""
    return dump_bytes(value).decode()


def dump_bytes(value: object) -> bytes:
    """``value`` as canonical JSON text in UTF-8; of a large one, this is half as large in memory."""
    content = msgspec.json.format(_encoder().encode(value), indent=2) + b"\n"
    return _showing(content).encode() if hidden_in(content.translate(None, _PLAIN).decode()) else content


def on_one_line(value: object) -> str:
    """``value`` as JSON, every character that does not show (controls, zero width, direction marks) as its escape."""
    return _showing(_on_one_line(value))


# Between two entries of an object of records whose names are pointers; also in a list of a record and such a word.
_NEXT = b'}, "#/'


def one_a_line(values: Mapping[str, msgspec.Struct]) -> str:
    """``values``, by pointer, as a JSON object with one line for each, like ``on_one_line``."""
    whole = _on_one_line(values)
    if whole.count(_NEXT) == len(values) - 1 and all(name.startswith("#/") for name in values):
        return _showing(b"{\n" + whole[1:-1].replace(_NEXT, b'},\n"#/') + b"\n}\n")
    lines = (_on_one_line({name: value})[1:-1] for name, value in values.items())
    return _showing(b"{\n" + b",\n".join(lines) + b"\n}\n")


def _on_one_line(value: object) -> bytes:
    return msgspec.json.format(_encoder().encode(value), indent=0)


@functools.cache
def _encoder() -> msgspec.json.Encoder:
    return msgspec.json.Encoder(enc_hook=encode_text)


# What cannot be part of a character that does not show; line ends are between values, never in one.
_PLAIN = bytes([*b"\n", *range(0x20, 0x7F)])


def _showing(content: bytes) -> str:
    encoded, other = content.decode(), content.translate(None, delete=_PLAIN).decode()
    hidden = hidden_in(other) if other else ()
    return encoded.translate({ord(char): json.dumps(char)[1:-1] for char in hidden}) if hidden else encoded


def convert(data: object, to: type[T]) -> T:
    """Plain data as ``to``. Raises msgspec.ValidationError with the path of what does not fit."""
    return msgspec.convert(data, to, dec_hook=decode_text)


def load(text: str | bytes, to: type[T]) -> T:
    """Canonical JSON read back as ``to``. Raises msgspec.DecodeError or its ValidationError."""
    return msgspec.json.decode(text, type=to, dec_hook=decode_text)


def load_spec(text: str | bytes) -> Spec:
    """Return a spec read back from its canonical JSON."""
    return load(text, Spec)


class _Stated(msgspec.Struct):
    """The one key that every version of a spec has."""

    spec_version: int


def stated_version(text: str | bytes) -> int | None:
    """Return the version that the JSON of a spec states; None for what states none."""
    try:
        return msgspec.json.decode(text, type=_Stated).spec_version
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def encode_text(value: object) -> object:
    """Return the words of a Text: msgspec's hook for encoding. Raises TypeError for other objects, a bug of ours."""
    if isinstance(value, Text):
        return value.raw
    raise TypeError(f"{type(value).__name__} has no JSON form")


def decode_text(kind: type, value: object) -> object:
    """Return words as a Text: msgspec's hook for decoding. Raises TypeError, which msgspec reports with the path."""
    if kind is Text and isinstance(value, str):
        return Text(value)
    raise TypeError(f"expected `str`, got `{type(value).__name__}`")
