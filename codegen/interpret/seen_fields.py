"""Seen fields: what examples show of a field: its layout, null and empty values, and its type where no table has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from codegen.diagnostics.location import Excerpt
from codegen.interpret.printed_values import Placeholder
from codegen.interpret.records import SeenValue
from codegen.interpret.types import Meaning
from codegen.interpret.values import common, fits, seen
from codegen.spec.model import Shape
from codegen.spec.record import Json
from codegen.spec.types import TEMPORAL, FieldType, Layout, Origin

# What an example may make of a general type word.
_NARROWS: dict[FieldType, tuple[FieldType, ...]] = {
    FieldType.STRING: TEMPORAL,
    FieldType.NUMBER: (FieldType.DECIMAL,),
    FieldType.ANY: (FieldType.OBJECT, FieldType.MAP),
    FieldType.ARRAY: (FieldType.ARRAY,),
}

Said = Iterator[tuple[str, Json, str, Excerpt]]


class Held(NamedTuple):
    """Which models the objects are that a field holds: ``alone``, or ``listed``."""

    alone: str
    listed: str


class Spelling(NamedTuple):
    """How a date is spelled, by the example that shows it first."""

    type: FieldType
    layout: Layout
    quote: Excerpt


def holds_records(values: list[SeenValue]) -> bool:
    """Whether any of ``values`` is an object or a list, which may be of objects."""
    return any(isinstance(value.value, (dict, list)) for value in values)


class SeenReader:
    """Reads the example values of the fields of one model. ``documented`` is what a table's type means, or None."""

    def __init__(self, held: Mapping[str, Held], elsewhere: Mapping[str, Spelling]) -> None:
        self._held, self._elsewhere = held, elsewhere

    def elsewhere(self, field: str, documented: Meaning | None) -> Said:
        """Yield how a date of a record without examples is spelled: as that of the same name in other records.

        Only where all of those agree; a date alone may turn out to have a time.
        """
        if documented is None or documented.shape.type is not FieldType.DATE or field not in self._elsewhere:
            return
        spelling = self._elsewhere[field]
        yield "type", spelling.type, "example-elsewhere", spelling.quote
        yield "layout", spelling.layout, "example-elsewhere", spelling.quote

    def read(self, field: str, values: list[SeenValue], documented: Meaning | None) -> Said:
        """Yield all that ``values`` say about ``field``."""
        kind = documented.shape.type if documented else None
        if documented is None:
            yield from self._unlisted(field, values)
        else:
            yield from _layout(values, documented.shape.type)
            yield from _misfits(values, documented.shape.type)
            if documented.wide:
                yield from self._narrowed(field, values, documented.shape)
        yield from _null(values)
        yield from _empty(values, kind)
        yield from _sample(values)

    def _unlisted(self, field: str, values: list[SeenValue]) -> Said:
        """Return a field that no table lists: all that is known of it is what its values show."""
        source = values[0].quote
        yield "origin", Origin.EXAMPLE, "example-key", source
        shape = self._shape(field, [value.value for value in values])
        for name in ("type", "ref", "items", "layout"):
            if (value := getattr(shape, name)) is not None:
                yield name, value, "example-type", source

    def _narrowed(self, field: str, values: list[SeenValue], wide: Shape) -> Said:
        """Return what examples show more exactly than a general type word: a date among strings, a model among
        objects.
        """
        shape, source = self._shape(field, [value.value for value in values]), values[0].quote
        if shape.type in _NARROWS[wide.type] and shape != wide:
            for name in ("type", "ref", "items", "layout"):
                if (value := getattr(shape, name)) is not None:
                    yield name, value, "example-narrows", source

    def _shape(self, field: str, values: list[Json], *, listed: bool = False) -> Shape:
        whole = [value for value in values if not isinstance(value, Placeholder)] or values
        shown = common(whole)
        if shown is None:
            return Shape(type=FieldType.ANY)
        if shown.type is FieldType.OBJECT:
            return self._object(field, whole, listed=listed)
        if shown.type is FieldType.ARRAY:
            items = [item for value in whole if isinstance(value, list) for item in value]
            inner = self._shape(field, items, listed=True) if items else Shape(type=FieldType.ANY)
            return Shape(type=FieldType.ARRAY, items=inner)
        return Shape(type=shown.type, layout=shown.layout)

    def _object(self, field: str, values: list[Json], *, listed: bool) -> Shape:
        if not any(values):
            return Shape(type=FieldType.MAP, items=Shape(type=FieldType.ANY))
        held = self._held[field]
        return Shape(type=FieldType.OBJECT, ref=held.listed if listed else held.alone)


def _layout(values: list[SeenValue], documented: FieldType) -> Said:
    """How a documented date or time is spelled: the examples decide, field by field."""
    if documented not in TEMPORAL:
        return
    spelling = spelled_date(values)
    if spelling is not None:
        yield "type", spelling.type, "example-layout", spelling.quote
        yield "layout", spelling.layout, "example-layout", spelling.quote


def spelled_date(values: list[SeenValue]) -> Spelling | None:
    """Return how ``values`` spell a date or time; None where they do not all agree, or are none."""
    shown = common([value.value for value in values])
    if shown is None or shown.type not in TEMPORAL or shown.layout is None:
        return None
    source = next(value.quote for value in values if seen(value.value) == shown)
    return Spelling(shown.type, shown.layout, source)


def _misfits(values: list[SeenValue], documented: FieldType) -> Said:
    """Return a value that cannot be one of the documented type contradicts the table."""
    for value in values:
        if not fits(value.value, documented) and (shown := seen(value.value)) is not None:
            yield "type", shown.type, "example-type", value.quote
            return


def _null(values: list[SeenValue]) -> Said:
    for value in values:
        if value.value is None:
            yield "nullable", True, "example-null", value.quote
            return


def _empty(values: list[SeenValue], documented: FieldType | None) -> Said:
    for value in values:
        if value.value == "" and documented in TEMPORAL:
            yield "empty", True, "example-empty", value.quote
            return


def _sample(values: list[SeenValue]) -> Said:
    """One value worth showing: the first scalar that is neither empty nor a placeholder."""
    for value in values:
        if isinstance(value.value, (bool, int, float, str)) and value.value != "" and not value.template:
            yield "example", value.value, "example-key", value.quote
            return
