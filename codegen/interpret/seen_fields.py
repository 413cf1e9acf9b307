"""Seen fields: what examples show of a field: its layout, null and empty values, and its type where no table has it."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diagnostics.location import Excerpt
from codegen.interpret.context import Context
from codegen.interpret.printed_values import Placeholder
from codegen.interpret.records import Records, SeenValue
from codegen.interpret.types import Meaning
from codegen.interpret.values import common, fits, seen
from codegen.spec.model import Shape
from codegen.spec.pointers import Pointer
from codegen.spec.record import Json
from codegen.spec.types import TEMPORAL, FieldType, Origin

# What an example may make of a general type word.
_NARROWS: dict[FieldType, tuple[FieldType, ...]] = {
    FieldType.STRING: TEMPORAL,
    FieldType.NUMBER: (FieldType.DECIMAL,),
    FieldType.ANY: (FieldType.OBJECT, FieldType.MAP),
    FieldType.ARRAY: (FieldType.ARRAY,),
}

Said = Iterator[tuple[str, Json, str, Excerpt]]


class SeenReader:
    """Turns the example values of one field into claims. ``documented`` is what a table's type means, or None."""

    def __init__(self, context: Context, records: Records) -> None:
        self._context = context
        self._records = records

    def claim(self, pointer: Pointer, seen_values: list[SeenValue], documented: Meaning | None) -> None:
        """All that ``seen_values`` say about the field at ``pointer``."""
        model, field = pointer[1], pointer[3]
        for attribute, value, rule, source in self._read(model, field, seen_values, documented):
            self._context.say((*pointer, attribute), value, rule, source)

    def claim_elsewhere(self, pointer: Pointer, documented: Meaning | None) -> None:
        """Claim how a date of a record without examples is spelled: as that of the same name in other records.

        Only where all of those agree; a date alone may turn out to have a time.
        """
        if documented is None or documented.shape.type is not FieldType.DATE:
            return
        for attribute, value, _, source in _layout(self._records.elsewhere(pointer[3]), FieldType.DATE):
            self._context.say((*pointer, attribute), value, "example-elsewhere", source)

    def _read(self, model: str, field: str, values: list[SeenValue], documented: Meaning | None) -> Said:
        kind = documented.shape.type if documented else None
        if documented is None:
            yield from self._unlisted(model, field, values)
        else:
            yield from _layout(values, documented.shape.type)
            yield from _misfits(values, documented.shape.type)
            if documented.wide:
                yield from self._narrowed(model, field, values, documented.shape)
        yield from _null(values)
        yield from _empty(values, kind)
        yield from _sample(values)

    def _unlisted(self, model: str, field: str, values: list[SeenValue]) -> Said:
        """Return a field that no table lists: all that is known of it is what its values show."""
        source = values[0].quote
        yield "origin", Origin.EXAMPLE, "example-key", source
        shape = self._shape(model, field, [value.value for value in values])
        for name in ("type", "ref", "items", "layout"):
            if (value := getattr(shape, name)) is not None:
                yield name, value, "example-type", source

    def _narrowed(self, model: str, field: str, values: list[SeenValue], wide: Shape) -> Said:
        """Return what examples show more exactly than a general type word: a date among strings, a model among
        objects.
        """
        shape, source = self._shape(model, field, [value.value for value in values]), values[0].quote
        if shape.type in _NARROWS[wide.type] and shape != wide:
            for name in ("type", "ref", "items", "layout"):
                if (value := getattr(shape, name)) is not None:
                    yield name, value, "example-narrows", source

    def _shape(self, model: str, field: str, values: list[Json], *, listed: bool = False) -> Shape:
        whole = [value for value in values if not isinstance(value, Placeholder)] or values
        shown = common(whole)
        if shown is None:
            return Shape(type=FieldType.ANY)
        if shown.type is FieldType.OBJECT:
            return self._object(model, field, whole, listed=listed)
        if shown.type is FieldType.ARRAY:
            items = [item for value in whole if isinstance(value, list) for item in value]
            inner = self._shape(model, field, items, listed=True) if items else Shape(type=FieldType.ANY)
            return Shape(type=FieldType.ARRAY, items=inner)
        return Shape(type=shown.type, layout=shown.layout)

    def _object(self, model: str, field: str, values: list[Json], *, listed: bool) -> Shape:
        filled = [value for value in values if value]
        sample: Json = (filled[:1] if listed else filled[0]) if filled else None
        name = self._records.nested(model, field, sample)
        if name is None:
            return Shape(type=FieldType.MAP, items=Shape(type=FieldType.ANY))
        return Shape(type=FieldType.OBJECT, ref=name)


def _layout(values: list[SeenValue], documented: FieldType) -> Said:
    """How a documented date or time is spelled: the examples decide, field by field."""
    if documented not in TEMPORAL:
        return
    shown = common([value.value for value in values])
    if shown is not None and shown.type in TEMPORAL and shown.layout is not None:
        source = next(value.quote for value in values if seen(value.value) == shown)
        yield "type", shown.type, "example-layout", source
        yield "layout", shown.layout, "example-layout", source


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
