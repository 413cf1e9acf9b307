"""Records: the values that examples show of every model's fields; nested objects are models of their own.

Nothing is claimed here. The result answers, for a model and a field, which values were seen, where, and which names
examples use that no table has.
"""

from __future__ import annotations

from itertools import count
from typing import Any

import msgspec

from codegen.diagnostics.location import Excerpt
from codegen.interpret.context import Context
from codegen.interpret.examples import ReadExample
from codegen.interpret.names import pascal, singular
from codegen.interpret.tables import Tables
from codegen.spec.record import Json


class SeenValue(msgspec.Struct, frozen=True):
    """One value of a field in one example."""

    value: Json
    quote: Excerpt
    template: bool = False


class SeenModel:
    """What examples show of one model: values by field name, in the order of first sight."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.values: dict[str, list[SeenValue]] = {}
        self.inside: set[str] = set()
        self.first: Excerpt | None = None


class Records:
    """The models that examples show, by name. ``nested`` says which model an object inside another is."""

    def __init__(self, context: Context, tables: Tables) -> None:
        self._tables = tables
        self._documented = context.models
        self.models: dict[str, SeenModel] = {}

    def see(self, model: str, record: Json, example: ReadExample) -> None:
        """Note one ``record`` (or a list of them) of ``model`` that ``example`` shows."""
        if isinstance(record, list):
            for row in record:
                self.see(model, row, example)
        elif isinstance(record, dict):
            self._see_one(model, record, example)

    def elsewhere(self, field: str) -> list[SeenValue]:
        """Return the values of all fields called ``field``, of whatever record."""
        return [value for model in self.models.values() for value in model.values.get(field, [])]

    def nested(self, model: str, field: str, value: Json) -> str | None:
        """Return the model of the objects in ``value``, a field of ``model``; None when it holds no object with
        keys.
        """
        sample = value
        while isinstance(sample, list):
            sample = next((row for row in sample if row != []), None)
        if not isinstance(sample, dict) or not sample:
            return None
        if (stated := self._tables.reference(model, field)) is not None:
            return stated
        word = field if isinstance(value, dict) else singular(field)
        for known in (field.lower(), word.lower()):
            if known in self._documented:
                return self._documented[known]
        return self._free_name(pascal(word), model, field)

    def _free_name(self, name: str, model: str, field: str) -> str:
        """``name``, unless a record of another field has it: two records never become one model."""
        for number in count():
            candidate = name if number == 0 else f"{model}{name}" if number == 1 else f"{model}{name}{number}"
            taken = self.models.get(candidate)
            if taken is None or taken.inside == {f"{model}.{field}"}:
                return candidate
        raise AssertionError("names do not run out")

    def _see_one(self, name: str, record: dict[str, Any], example: ReadExample) -> None:
        model = self.models.setdefault(name, SeenModel(name))
        model.first = model.first or example.quote
        for field, value in record.items():
            seen = SeenValue(value, example.quote_of(field), example.printed.template)
            model.values.setdefault(field, []).append(seen)
            inner = self._tables.reference(name, field) or self.nested(name, field, value)
            if inner is not None:
                self.models.setdefault(inner, SeenModel(inner)).inside.add(f"{name}.{field}")
                self.see(inner, value, example)
