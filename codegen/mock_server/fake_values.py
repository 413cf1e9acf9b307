"""Plausible: an invented value for a field: of its type, within its limits, and sounding like its name."""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from codegen.mock_server import fake_texts
from codegen.mock_server.values import spelled
from codegen.spec.model import Field, Model, Shape
from codegen.spec.types import NUMERIC, TEMPORAL, FieldType
from codegen.targets.shared.schemas import whole_numbers

_START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
_DEEPEST = 4
_LONGEST_FILLED = 1000  # characters of a text that must be long
_SHORTEST = 8  # letters of a key: so many that two hardly ever agree
_SHARED = 6  # keys of one kind: records of others that the invented ones have in common


class FakeValues:
    """Invents values; the same ``seed`` invents the same ones in the same order."""

    def __init__(self, seed: int, models: dict[str, Model]) -> None:
        self._random = random.Random(seed)  # noqa: S311 - example data, no secrets
        self._models = models
        self._shared: dict[str, list[str]] = {}
        self._forms = {
            name.lower(): field.example
            for model in models.values()
            for name, field in model.fields.items()
            if name.lower().endswith("id") and isinstance(field.example, str) and "-" in field.example
        }

    def field(self, name: str, field: Field, deep: int = 0) -> Any:
        """Return a value for the field ``name``; None where nothing is known of what it holds."""
        if field.type is FieldType.STRING:
            return self._text(name, field)
        if field.type in NUMERIC:
            return self._number(name, field)
        if field.type is FieldType.ARRAY:
            return self._items(name, field, deep)
        return self.shape(name, field, deep)

    def _items(self, name: str, part: Field | Shape, deep: int) -> list[Any]:
        length = self._random.randint(part.min_items or 0, part.max_items or max(part.min_items or 0, 2))
        items = [self.shape(name, part.items, deep + 1) for _ in range(length)]
        return [item for item in items if item is not None]

    def shape(self, name: str, shape: Shape | Field | None, deep: int = 0) -> Any:
        """Return a value of a type that belongs to no field, or to one whose example counts for nothing."""
        if shape is None or deep > _DEEPEST:
            return None
        if shape.type in TEMPORAL:
            return spelled(_START + timedelta(minutes=15 * self._random.randrange(20_000)), shape.layout, shape.type)
        if shape.type is FieldType.OBJECT:
            return self.record(self._models[shape.ref], deep + 1) if shape.ref in self._models else {}
        if shape.type is FieldType.UNION:
            return self.shape(name, next(iter(shape.options), None), deep + 1)
        return self._scalar(name, shape)

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
        }
        return usual[shape.type]() if shape.type in usual else None

    def record(self, model: Model, deep: int = 0) -> dict[str, Any]:
        """Return a record of ``model`` with every field of which something is known."""
        values = ((name, self.field(name, field, deep)) for name, field in model.fields.items())
        return {name: value for name, value in values if value is not None}

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
        if field.pattern is not None:
            return example if isinstance(example, str) else ""
        form = self._forms.get(name.lower()) or self._forms.get(name.lower().removesuffix("s"))
        if form is not None:
            return self._foreign(form)
        text = fake_texts.text(name, example, self._random)[: field.max_length]
        return text.ljust(min(field.min_length or 0, _LONGEST_FILLED), ".")

    def _number(self, name: str, field: Field) -> float | int:
        if field.type is FieldType.INTEGER and not field.enum_open and (choices := whole_numbers(field.enum or ())):
            return self._random.choice(choices)
        if field.minimum is not None or field.maximum is not None:
            return self._between(field)
        found = fake_texts.number(name, field.example, self._random)
        return int(found) if field.type is FieldType.INTEGER else round(found, 2)

    def _between(self, part: Field | Shape) -> float | int:
        """Return a number within the limits of ``part``, which has one at least."""
        low = 0 if part.minimum is None else part.minimum
        found = self._random.uniform(low, low + 500 if part.maximum is None else part.maximum)
        return int(found) if part.type is FieldType.INTEGER else round(found, 2)
