"""Plausible: an invented value for a field: of its type, within its limits, and sounding like its name."""

from __future__ import annotations

import base64
import copy
import random
import re
import string
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from codegen.mock_server import fake_texts
from codegen.mock_server.validation import fits
from codegen.mock_server.values import spelled
from codegen.spec.model import Field, Model, Parameter, Shape
from codegen.spec.types import NUMERIC, TEMPORAL, FieldType, Format
from codegen.targets.shared.patterns import refusal
from codegen.targets.shared.schemas import whole_numbers

_START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
_DEEPEST = 3  # records inside records that need not be there, lists counting as well
_BOTTOM = 8  # where those end that must be there
_FREE = (FieldType.ANY, FieldType.MAP, FieldType.ARRAY)  # where only the example knows what is in them
_COMPOSED = (FieldType.OBJECT, FieldType.ARRAY, FieldType.UNION)
_FEW = 3  # fields of a body that must have none
_MOST_ITEMS = 50  # of a list that may be, or must be, longer
_LONGEST_FILLED = 1000  # characters of a text that must be long
_SHORTEST = 8  # letters of a key: so many that two hardly ever agree
_SHARED = 6  # keys of one kind: records of others that the invented ones have in common


class FakeValues:
    """Invents values; the same ``seed`` invents the same ones in the same order."""

    def __init__(self, seed: int, models: dict[str, Model]) -> None:
        self._seed = seed
        self._random = random.Random(seed)  # noqa: S311 - example data, no secrets
        self._models = models
        self._shared: dict[str, list[str]] = {}
        self._forms = {
            name.lower(): field.example
            for model in models.values()
            for name, field in model.fields.items()
            if name.lower().endswith("id") and isinstance(field.example, str) and "-" in field.example
        }

    def seeded(self, word: str) -> FakeValues:
        """Return one that invents the same values for the same ``word``, whatever was invented before."""
        twin = copy.copy(self)
        twin._random = random.Random(f"{self._seed} {word}")  # noqa: S311 - example data, no secrets
        return twin

    def whole(self, shape: Shape, name: str = "") -> Any:
        """Return a value of ``shape``, which belongs to no record: a whole answer, or a header."""
        if shape.type is FieldType.ARRAY and shape.items is not None:
            return [
                item
                for item in (self.shape(name, shape.items) for _ in range(shape.min_items or 2))
                if item is not None
            ]
        return self.shape(name, shape)

    def parameter(self, name: str, parameter: Parameter) -> Any:
        """Return a value that ``parameter`` takes."""
        shape = parameter.shape
        least, most = parameter.minimum, parameter.maximum
        if shape.type in NUMERIC and (least, most) != (None, None):
            shape = msgspec.structs.replace(shape, minimum=least, maximum=most)
        value = self.whole(shape, name)
        return "1" if value is None else value

    def sent(self, shape: Shape, deep: int = 0, least: int = 0) -> Any:
        """Return a value to send for ``shape``: of records what they must have, else their first fields.

        ``least``: how many items each list has, where a form could not say that it is empty.
        """
        if shape.type is FieldType.ARRAY and shape.items is not None:
            return [self.sent(shape.items, deep + 1, least) for _ in range(max(shape.min_items or 0, least))]
        model = self._models.get(shape.ref or "")
        if model is None or deep > _DEEPEST:
            return self.shape("", shape)
        fields = {
            name: field for name, field in model.fields.items() if field.writeable is not False or field.write_once
        }
        needed = {name: field for name, field in fields.items() if field.required}
        values = {name: self._sent_field(name, field, deep, least) for name, field in (needed or fields).items()}
        known = {name: value for name, value in values.items() if value is not None}
        return known if needed else dict(list(known.items())[:_FEW])

    def _sent_field(self, name: str, field: Field, deep: int, least: int) -> Any:
        if field.type is FieldType.OBJECT and field.ref:
            return self.sent(Shape(type=FieldType.OBJECT, ref=field.ref), deep + 1, least)
        if field.type is FieldType.ARRAY and field.items is not None:
            if not field.items.ref:
                return self._items(name, field, deep) or [self.shape(name, field.items)] * least
            return [self.sent(field.items, deep + 1, least) for _ in range(max(field.min_items or 0, least))]
        return self.field(name, field, deep)

    def field(self, name: str, field: Field, deep: int = 0) -> Any:
        """Return a value for the field ``name``; None where nothing is known of what it holds."""
        if field.type is FieldType.STRING:
            return self._text(name, field)
        if field.type in NUMERIC:
            return self._number(name, field)
        if field.type is FieldType.ARRAY and field.items is not None:
            return self._items(name, field, deep)
        if field.type in _FREE and field.example is not None:
            return field.example
        return self.shape(name, field, deep)

    def _items(self, name: str, part: Field | Shape, deep: int) -> list[Any]:
        least = min(part.min_items or 0, _MOST_ITEMS)
        most = max(least, min(_MOST_ITEMS, 2 if part.max_items is None else part.max_items))
        length = least if deep >= _DEEPEST else self._random.randint(least, most)
        items = [self.shape(name, part.items, deep + 1) for _ in range(length)]
        return [item for item in items if item is not None]

    def shape(self, name: str, shape: Shape | Field | None, deep: int = 0) -> Any:
        """Return a value of a type that belongs to no field, or to one whose example counts for nothing."""
        if shape is None or deep > _BOTTOM:
            return None
        if shape.type in TEMPORAL:
            return spelled(_START + timedelta(minutes=15 * self._random.randrange(20_000)), shape.layout, shape.type)
        if shape.type is FieldType.OBJECT:
            return self.record(self._models[shape.ref], deep + 1) if shape.ref in self._models else {}
        if shape.type is FieldType.UNION:
            return self._option(name, shape.options, deep)
        return self._scalar(name, shape)

    def _option(self, name: str, options: list[Shape], deep: int) -> Any:
        """Return a value of one of ``options``, of any but those that nothing fitting can be invented for."""
        mixed = self._random.sample(options, len(options))
        values = ((self.shape(name, option, deep + 1), option) for option in mixed)
        return next(
            (value for value, option in values if value is not None and fits(value, option, self._models)), None
        )

    def _scalar(self, name: str, shape: Shape | Field) -> Any:
        if shape.type is FieldType.INTEGER and (choices := whole_numbers(shape.enum or ())):
            return self._random.choice(choices)
        if shape.type in NUMERIC and (shape.minimum, shape.maximum) != (None, None):
            return self._between(shape)
        usual: dict[FieldType, Callable[[], Any]] = {
            FieldType.STRING: lambda: self._text(name, shape),
            FieldType.INTEGER: lambda: self._random.randrange(1, 1000),
            FieldType.NUMBER: lambda: self._random.randrange(100, 9000) / 100,
            FieldType.DECIMAL: lambda: self._random.randrange(100, 9000) / 100,
            FieldType.BOOLEAN: lambda: self._random.random() < 0.5,
            FieldType.ARRAY: lambda: [] if shape.min_items is None else self._items(name, shape, _DEEPEST),
            FieldType.MAP: dict,
            FieldType.FILE: lambda: f"file-{self._random.randrange(1000)}.pdf",
        }
        return usual[shape.type]() if shape.type in usual else None

    def record(self, model: Model, deep: int = 0) -> dict[str, Any]:
        """Return a record of ``model`` with every field of which something is known."""
        fields = {
            name: field for name, field in model.fields.items() if field.required or not _is_too_deep(field, deep)
        }
        values = {name: self._inner(name, field, deep) for name, field in fields.items()}
        return {name: value for name, value in values.items() if value is not None or _may_be_null(fields[name])}

    def _inner(self, name: str, field: Field, deep: int) -> Any:
        """Return a value for a field; null where a record inside another must be there and may be null."""
        if deep > 0 and _may_be_null(field) and field.type in _COMPOSED:
            return None
        return self.field(name, field, deep)

    def key(self, field: Field, number: int) -> Any:
        """Return a new key: ``number``, or a text of the form that the documented example has."""
        if field.type is not FieldType.STRING:
            return number
        return self._like(field.example if isinstance(field.example, str) else "id-" + "x" * 12)

    def _like(self, example: str) -> str:
        """Return a key that begins as ``example`` does."""
        prefix, dash, rest = example.rpartition("-")
        letters = self._random.choices(string.ascii_letters + string.digits, k=max(len(rest), _SHORTEST))
        return prefix + dash + "".join(letters)

    def _foreign(self, example: str) -> str:
        """Return the key of a record that is none of this API's: one of a few of its kind, so that records share
        them.
        """
        shared = self._shared.setdefault(example.rpartition("-")[0], [])
        if len(shared) < _SHARED:
            shared.append(self._like(example))
        return self._random.choice(shared)

    def chosen(self, pool: list[Any]) -> Any:
        """One of ``pool``."""
        return self._random.choice(pool)

    def often(self) -> bool:
        """Return True more often than not: whether an optional field is there."""
        return self._random.random() < 0.7

    def _text(self, name: str, field: Field | Shape) -> str:
        example = field.example if isinstance(field, Field) else None
        if field.enum:
            return self._random.choice(field.enum)
        if (formed := self._of_format(field.format)) is not None:
            return formed
        if field.pattern is not None:
            return example if isinstance(example, str) else _matching(field.pattern)
        form = self._forms.get(name.lower()) or self._forms.get(name.lower().removesuffix("s"))
        if form is not None:
            return self._foreign(form)
        text = fake_texts.text(name, example, self._random)[: field.max_length]
        return text.ljust(min(field.min_length or 0, _LONGEST_FILLED), ".")

    def _of_format(self, form: Format | None) -> str | None:
        """Return a text in the documented format, None where its name says more."""
        r = self._random
        match form:
            case Format.UUID:
                return str(uuid.UUID(int=r.getrandbits(128), version=4))
            case Format.IPV4:
                return f"192.0.2.{r.randrange(1, 255)}"
            case Format.IPV6:
                return f"2001:db8::{r.randrange(1, 0xFFFF):x}"
            case Format.HOSTNAME:
                return f"host-{r.randrange(1000)}.example.test"
            case Format.EMAIL | Format.URI:
                return fake_texts.text(form.value, None, r)
            case Format.BYTE:
                return base64.b64encode(r.randbytes(9)).decode()
            case Format.DECIMAL:
                return f"{r.randrange(100, 9000) / 100:.2f}"
            case _:
                return None

    def _number(self, name: str, field: Field) -> float | int:
        if field.type is FieldType.INTEGER and not field.enum_open and (choices := whole_numbers(field.enum or ())):
            return self._random.choice(choices)
        if field.minimum is not None or field.maximum is not None:
            return self._between(field)
        if field.format in (Format.UNIX_SECONDS, Format.UNIX_MILLISECONDS):
            seconds = int(_START.timestamp()) + self._random.randrange(20_000_000)
            return seconds * (1000 if field.format is Format.UNIX_MILLISECONDS else 1)
        number = fake_texts.number(name, field.example, self._random)
        return int(number) if field.type is FieldType.INTEGER else round(number, 2)

    def _between(self, part: Field | Shape) -> float | int:
        """Return a number within the limits of ``part``, which has one at least."""
        low = 0 if part.minimum is None else part.minimum
        number = self._random.uniform(low, low + 500 if part.maximum is None else part.maximum)
        return int(number) if part.type is FieldType.INTEGER else round(number, 2)


def _is_too_deep(field: Field, deep: int) -> bool:
    return deep >= _DEEPEST and field.type in _COMPOSED


def _matching(pattern: str) -> str:
    """Return a text that ``pattern`` matches, the empty one where none is at hand."""
    if refusal(pattern):
        return ""
    return next((text for text in fake_texts.SHAPES if re.search(pattern, text)), "")


def _may_be_null(field: Field) -> bool:
    return bool(field.required and field.nullable)
