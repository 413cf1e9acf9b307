"""Canonical JSON: the one way a spec, facts or provenance is spelled, so that the same content is the same bytes.

Keys in the model's order, two-space indent, UTF-8 with nothing escaped but what does not show, a line end at the end.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import msgspec

from codegen.spec.model import Spec
from codegen.text import Text, hidden_in

T = TypeVar("T")
# What cannot be part of a character that does not show; line ends are between values, never in one.
_PLAIN = bytes([*b"\n", *range(0x20, 0x7F)])


def to_builtins(value: object) -> Any:
    """``value`` (structs, Text, enums) as plain JSON data, keys in the model's order."""
    return msgspec.to_builtins(value, enc_hook=encode_text)


def dump(value: object) -> str:
    """``value`` as canonical JSON text."""
    return dump_bytes(value).decode()


def dump_bytes(value: object) -> bytes:
    """``value`` as canonical JSON text in UTF-8; of a large one, this is half as large in memory."""
    return _showing(msgspec.json.format(_encoder().encode(value), indent=2) + b"\n")


def on_one_line(value: object) -> str:
    """``value`` as JSON, every character that does not show (controls, zero width, direction marks) as its escape."""
    return _showing(_on_one_line(value)).decode()


# Between two entries of an object of records whose names are pointers; also in a list of a record and such a word.
_NEXT = b'}, "#/'


def one_a_line(values: Mapping[str, msgspec.Struct]) -> str:
    """``values``, by pointer, as a JSON object with one line for each, like ``on_one_line``."""
    return (b"{\n" + line_by_line(values) + b"\n}\n").decode()


def line_by_line(values: Mapping[str, msgspec.Struct]) -> bytes:
    """Return the lines of the same without the first and the last: those of two halves make those of the whole."""
    lines = _on_one_line(values)[1:-1].replace(_NEXT, b'},\n"#/')
    if lines.count(b"\n") != len(values) - 1 or not all(name.startswith("#/") for name in values):
        lines = b",\n".join(_on_one_line({name: value})[1:-1] for name, value in values.items())
    return _showing(lines)


def _on_one_line(value: object) -> bytes:
    return msgspec.json.format(_encoder().encode(value), indent=0)


@functools.cache
def _encoder() -> msgspec.json.Encoder:
    return msgspec.json.Encoder(enc_hook=raw_words)


def _showing(content: bytes) -> bytes:
    other = content.translate(None, delete=_PLAIN)
    hidden = hidden_in(other.decode()) if other else ()
    if not hidden:
        return content
    return content.decode().translate({ord(char): json.dumps(char)[1:-1] for char in hidden}).encode()


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


# The same without a call of Python for each: a large API has a hundred thousand.
raw_words: Callable[[object], object] = Text.__dict__["raw"].__get__


def decode_text(kind: type, value: object) -> object:
    """Return words as a Text: msgspec's hook for decoding. Raises TypeError, which msgspec reports with the path."""
    if kind is Text and isinstance(value, str):
        return Text(value)
    raise TypeError(f"expected `str`, got `{type(value).__name__}`")
