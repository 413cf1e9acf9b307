"""Records: the values that examples show of every model's fields; nested objects are models of their own.

Nothing is claimed here. The result answers, for a model and a field, which values were seen, where, and which names
examples use that no table has.
"""

from __future__ import annotations

from typing import Any

import msgspec

from codegen.interpret.context import Context
from codegen.interpret.names import pascal, singular
from codegen.interpret.tables import Tables
from codegen.places import Quote
from codegen.spec.model import Json


class SeenValue(msgspec.Struct, frozen=True):
    """One value of a field in one example."""

    value: Json
    quote: Quote
    template: bool = False


class SeenModel:
    """What examples show of one model: values by field name, in the order of first sight."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.values: dict[str, list[SeenValue]] = {}
        self.records = 0
        self.inside: set[str] = set()
        self.sent = False
        self.received = False
        self.first: Quote | None = None


class Records:
    """The models that examples show, by name. ``nested`` says which model an object inside another is."""

    def __init__(self, context: Context, tables: Tables) -> None:
        self._tables = tables
        self._documented = context.models
        self.models: dict[str, SeenModel] = {}

    def see(self, model: str, record: Json, source: Quote, *, sent: bool, template: bool = False) -> None:
        """Note one ``record`` (or a list of them) of ``model``; ``sent`` tells request from answer."""
        if isinstance(record, list):
            for one in record:
                self.see(model, one, source, sent=sent, template=template)
        elif isinstance(record, dict):
            self._see_one(model, record, source, sent, template)

    def nested(self, model: str, field: str, value: Json) -> str | None:
        """The model of the objects in ``value``, a field of ``model``; None when it holds no object with keys."""
        sample = value[0] if isinstance(value, list) and value else value
        if not isinstance(sample, dict) or (not sample and not isinstance(value, list)):
            return None
        word = field if isinstance(value, dict) else singular(field)
        for known in (field.lower(), word.lower()):
            if known in self._documented:
                return self._documented[known]
        name = pascal(word)
        taken = self.models.get(name)
        return name if taken is None or taken.inside == {f"{model}.{field}"} else f"{model}{name}"

    def _see_one(self, name: str, record: dict[str, Any], source: Quote, sent: bool, template: bool) -> None:
        model = self.models.setdefault(name, SeenModel(name))
        model.records += 1
        model.first = model.first or source
        model.sent, model.received = model.sent or sent, model.received or not sent
        for field, value in record.items():
            model.values.setdefault(field, []).append(SeenValue(value, source, template))
            inner = self._tables.reference(name, field) or self.nested(name, field, value)
            if inner is not None:
                self.models.setdefault(inner, SeenModel(inner)).inside.add(f"{name}.{field}")
                self.see(inner, value, source, sent=sent, template=template)
