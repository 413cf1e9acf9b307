"""Values: what kind of value an example shows: its type, and for dates and times the layout."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from codegen.interpret.printed_values import Placeholder
from codegen.spec.layouts import PATTERNS, type_of
from codegen.spec.record import Json
from codegen.spec.types import FieldType, Layout

LAYOUTS = tuple((re.compile(pattern), layout) for layout, pattern in PATTERNS.items())


class Seen(msgspec.Struct, frozen=True):
    """The kind of value that examples show. ``type`` ANY when they show nothing but null or nothing alike."""

    type: FieldType
    layout: Layout | None = None


def seen(value: Json) -> Seen | None:
    """Return what one example value shows; None for null, which shows no type."""
    match value:
        case None:
            return None
        case bool():
            return Seen(FieldType.BOOLEAN)
        case int():
            return Seen(FieldType.INTEGER)
        case float():
            return Seen(FieldType.DECIMAL)
        case str():
            return temporal(value) or Seen(FieldType.STRING)
        case list():
            return Seen(FieldType.ARRAY)
        case dict():
            return Seen(FieldType.OBJECT)
        case Placeholder(kind):
            return Seen({"number": FieldType.INTEGER, "boolean": FieldType.BOOLEAN}.get(kind, FieldType.STRING))
    return Seen(FieldType.ANY)


def temporal(value: str) -> Seen | None:
    """Return the date, date-time or time that ``value`` spells, None for any other string."""
    for pattern, layout in LAYOUTS:
        if pattern.fullmatch(value):
            return Seen(type_of(layout), layout)
    return None


def common(values: Sequence[Json]) -> Seen | None:
    """Return what all example values show together; ANY when they contradict each other; None when all are null or
    absent.

    Empty strings say nothing beside dates; integers and decimals together are decimals; strings of different looks
    are strings.
    """
    kinds = {kind for value in values if value != "" and (kind := seen(value)) is not None}
    if not kinds:
        return Seen(FieldType.STRING) if "" in values else None
    if len(kinds) == 1:
        return kinds.pop()
    types = {kind.type for kind in kinds}
    if types <= {FieldType.INTEGER, FieldType.DECIMAL}:
        return Seen(FieldType.DECIMAL)
    if types <= {FieldType.STRING, FieldType.DATE, FieldType.DATETIME, FieldType.TIME}:
        return Seen(FieldType.STRING)
    return Seen(FieldType.ANY)


def fits(value: Json, kind: FieldType) -> bool:
    """Whether an example value can be one of a field documented as ``kind``."""
    shown = seen(value)
    if shown is None or kind is FieldType.ANY or isinstance(value, Placeholder):
        return True
    if kind in (FieldType.NUMBER, FieldType.DECIMAL):
        return shown.type in (FieldType.INTEGER, FieldType.DECIMAL)
    if kind in (FieldType.STRING, FieldType.DATE, FieldType.DATETIME, FieldType.TIME):
        return isinstance(value, str)
    if kind is FieldType.MAP:
        return shown.type is FieldType.OBJECT
    return shown.type is kind
