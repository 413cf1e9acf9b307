"""Plausible: an invented value for a field: of its type, within its limits, and sounding like its name."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from codegen.emulator.moments import spelled
from codegen.spec.model import Field, Model, Shape
from codegen.spec.types import TEMPORAL, FieldType

_TOWNS = ("Brugge", "Gent", "Aarhus", "Leeds", "Lille", "Utrecht", "Namur", "Odense", "Bristol", "Kortrijk")
_NAMES = ("Peeters", "Jansen", "Hansen", "Smith", "Dubois", "Maes", "Nielsen", "Taylor", "Lambert", "Claes")
_WORKS = ("Roof repair", "New kitchen", "Boiler", "Parquet", "Window frames", "Terrace", "Insulation", "Gutter")
_STREETS = ("Station Road", "Molenstraat", "Rue Haute", "Havnegade", "Kerkplein", "Mill Lane")
_SOUNDS = (  # the end of a field's name, and what such fields hold; the first that fits counts
    (r"e?mail", lambda r: f"{r.choice(_NAMES).lower()}{r.randrange(1000)}@example.test"),
    (r"(tele)?phone\d?|gsm|fax|mobile", lambda r: f"+32 400 {r.randrange(100):02} {r.randrange(10_000):04}"),
    (r"country_?code", lambda r: r.choice(("BE", "NL", "DK", "GB", "FR"))),
    (r"zip_?code|postal_?code", lambda r: str(r.randrange(1000, 9999))),
    (r"city|town|location", lambda r: r.choice(_TOWNS)),
    (r"address|street", lambda r: f"{r.choice(_STREETS)} {r.randrange(1, 200)}"),
    (r"website|url", lambda r: f"https://www.example.test/{r.randrange(1000)}"),
    (r"unit(_localized)?", lambda r: r.choice(("m", "m2", "h", "st", "kg"))),
    (r"code|nr\d?|ref|barcode", lambda r: "".join(r.choices(string.ascii_uppercase + string.digits, k=5))),
    (r"salutation", lambda r: r.choice(("Mr", "Mrs", "Ltd"))),
    (r"name", lambda r: f"{r.choice(_NAMES)} {r.randrange(1000)}"),
    (r"title|subject|description\w*|note\w*|text", lambda r: f"{r.choice(_WORKS)} {r.randrange(1000)}"),
    (r"", lambda r: f"{r.choice(_WORKS).split()[0].lower()}{r.randrange(100)}"),
)  # fmt: skip
_START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
_DEEPEST = 4
_SHORTEST = 8  # letters of a key: so many that two hardly ever agree


class Inventor:
    """Invents values; the same ``seed`` invents the same ones in the same order."""

    def __init__(self, seed: int, models: dict[str, Model]) -> None:
        self._random = random.Random(seed)  # noqa: S311 - example data, no secrets
        self._models = models

    def field(self, name: str, field: Field, deep: int = 0) -> Any:
        """A value for the field ``name``; None where nothing is known of what it holds."""
        if field.type is FieldType.STRING:
            return self._text(name, field)
        if field.type in (FieldType.INTEGER, FieldType.NUMBER, FieldType.DECIMAL):
            return self._number(field)
        if field.type is FieldType.ARRAY:
            length = self._random.randint(field.min_items or 0, field.max_items or max(field.min_items or 0, 2))
            items = [self.shape(name, field.items, deep + 1) for _ in range(length)]
            return [item for item in items if item is not None]
        return self.shape(name, field, deep)

    def shape(self, name: str, shape: Shape | Field | None, deep: int = 0) -> Any:
        """A value of a type without limits."""
        if shape is None or deep > _DEEPEST:
            return None
        if shape.type in TEMPORAL:
            return spelled(_START + timedelta(minutes=15 * self._random.randrange(20_000)), shape.layout, shape.type)
        if shape.type is FieldType.OBJECT:
            return self.record(self._models[shape.ref], deep + 1) if shape.ref in self._models else {}
        return self._scalar(name, shape.type)

    def _scalar(self, name: str, kind: FieldType) -> Any:
        usual: dict[FieldType, Callable[[], Any]] = {
            FieldType.STRING: lambda: self._sounding(name),
            FieldType.INTEGER: lambda: self._random.randrange(1, 1000),
            FieldType.NUMBER: lambda: self._random.randrange(100, 9000) / 100,
            FieldType.DECIMAL: lambda: self._random.randrange(100, 9000) / 100,
            FieldType.BOOLEAN: lambda: self._random.random() < 0.5,
            FieldType.ARRAY: list,
            FieldType.MAP: dict,
        }
        return usual[kind]() if kind in usual else None

    def record(self, model: Model, deep: int = 0) -> dict[str, Any]:
        """A record of ``model`` with every field of which something is known."""
        values = ((name, self.field(name, field, deep)) for name, field in model.fields.items())
        return {name: value for name, value in values if value is not None}

    def key(self, field: Field, number: int) -> Any:
        """A new key: ``number``, or a text of the form that the documented example has."""
        if field.type is not FieldType.STRING:
            return number
        example = field.example if isinstance(field.example, str) else "id-" + "x" * 12
        prefix, dash, rest = example.rpartition("-")
        return (
            prefix
            + dash
            + "".join(self._random.choices(string.ascii_letters + string.digits, k=max(len(rest), _SHORTEST)))
        )

    def chosen(self, pool: list[Any]) -> Any:
        """One of ``pool``."""
        return self._random.choice(pool)

    def often(self) -> bool:
        """True more often than not: whether an optional field is there."""
        return self._random.random() < 0.7

    def _text(self, name: str, field: Field) -> str:
        if field.enum:
            return self._random.choice(field.enum)
        if field.pattern is not None:
            return field.example if isinstance(field.example, str) else ""
        return self._sounding(name)[: field.max_length]

    def _sounding(self, name: str) -> str:
        lowered = name.lower()
        return next(say(self._random) for end, say in _SOUNDS if re.search(f"(?:{end})$", lowered))

    def _number(self, field: Field) -> float | int:
        least = field.minimum if field.minimum is not None else 0
        most = field.maximum if field.maximum is not None else least + 500
        if field.type is FieldType.INTEGER:
            return self._random.randint(int(least), int(most))
        return round(self._random.uniform(least, most), 2)
