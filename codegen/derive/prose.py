"""Prose: the pages' words about models, fields, parameters and calls, without slips of typing.

They are mended here, once, so that every output says the same. The texts of errors are what the API sends: they stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from codegen.derive.typography import mended
from codegen.derive.values import Changes
from codegen.spec.pointers import Pointer
from codegen.spec.record import Record
from codegen.text import Text

RULE = "typing-mended"
_SECTIONS = ("parameters", "models", "operations", "responses")
_NO_TEXT = frozenset({bool, int, float, str, list})
_WORDS = ("summary", "description")


def derive_prose(changes: Changes) -> None:
    """Mend the words that no person corrected."""
    spec = changes.spec
    for section in _SECTIONS:
        for pointer, text, values in _texts(getattr(spec, section), (section,)):
            words = mended(text.raw, values)
            if words != text.raw and not changes.is_corrected(pointer):
                changes.set(pointer, Text(words), RULE, pointer)


def _texts(part: Any, at: Pointer) -> Iterator[tuple[Pointer, Text, list[str]]]:
    """Yield each text in ``part`` with its pointer, and the values that its owner may have."""
    if isinstance(part, dict):
        for key, inner in part.items():
            yield from _texts(inner, (*at, str(key)))
    elif isinstance(part, Record):
        for name, inner in zip(part.__struct_fields__, msgspec.structs.astuple(part), strict=True):
            if inner is None or type(inner) in _NO_TEXT or not inner:
                continue  # most of what a record says
            if isinstance(inner, Text) and name in _WORDS:
                yield (*at, name), inner, getattr(part, "enum", None) or []
            elif isinstance(inner, (dict, Record)):
                yield from _texts(inner, (*at, name))
