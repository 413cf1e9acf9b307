"""Parameters that name fields of a record (which to return, what to sort by, how to filter), by the record's model.

Pages that try a call send all examples at once, so they fit together: the order is by a field that is returned, and
nothing names a field of another resource.
"""

from __future__ import annotations

import re

from codegen.spec.conventions import Filter, Sort
from codegen.spec.model import Field, Model, Operation, Parameter, Spec
from codegen.spec.record import Json
from codegen.spec.types import FieldType
from codegen.targets.openapi.sample_records import sample
from codegen.targets.shared.listings import SINGLE, listed_model
from codegen.targets.shared.names import pascal
from codegen.targets.shared.schemas import Data

_WORD = re.compile(r"[A-Za-z_][\w.]*")
_SHOWN = 3  # fields of an example that nobody documented


class FieldChoices:
    """What the parameters of one call can name, and examples that fit together. Without a model, nothing is known."""

    def __init__(self, spec: Spec, operation: Operation) -> None:
        self._spec = spec
        self._name = listed_model(operation, spec)
        self._model = spec.models.get(self._name or "")
        self._columns = self._shown_columns(operation)

    @property
    def model(self) -> str | None:
        """The key of the model whose fields can be named."""
        return self._name

    def named(self, parameter: Parameter) -> Data:
        """Return the names that ``parameter`` takes: all there are, or those that are known."""
        if self._model is None or parameter.grammar not in ("columns", "sort"):
            return {}
        if parameter.grammar == "columns":
            return self._values(list(self._model.fields))
        fields = _sortable(self._model)
        names = [name for field in fields for name in _orders(field, self._spec.conventions.sort)]
        return self._values(names) | _constants(fields, names)

    def _values(self, names: list[str]) -> Data:
        return {"enum" if self._model and self._model.complete else "x-extensible-enum": names}

    def example(self, parameter: Parameter) -> Json:
        """Return an example that names fields of this record; the documented one where it does."""
        if self._model is None:
            return None
        if parameter.grammar == "columns":
            return list(self._columns)
        if parameter.grammar == "sort":
            return self._order(parameter)
        return self._condition(self._model, parameter)

    def _shown_columns(self, operation: Operation) -> list[str]:
        if self._model is None:
            return []
        declared = {name: self._spec.parameters[name] for name in operation.shared if name in self._spec.parameters}
        for parameter in {**declared, **operation.parameters}.values():
            names = _split(parameter) if parameter.grammar == "columns" else []
            if names and all(name in self._model.fields for name in names):
                return names
        return list(self._model.fields)[:_SHOWN]

    def _order(self, parameter: Parameter) -> Json:
        sort, model = self._spec.conventions.sort, self._model
        assert model is not None  # noqa: S101 - for mypy: the caller has checked it
        takes = {name for name_of in _sortable(model) for name in _orders(name_of, sort)}
        names = _split(parameter)
        if names and all(name in takes for name in names):
            return names if parameter.shape.type is FieldType.ARRAY else names[0]
        fitting = [name for name in self._columns if name in takes] or sorted(takes)[:1]
        return fitting[:1] if parameter.shape.type is FieldType.ARRAY else next(iter(fitting), None)

    def _condition(self, model: Model, parameter: Parameter) -> Json:
        rules = self._spec.conventions.filter
        if rules is None or parameter.grammar != "filter":
            return None
        if isinstance(parameter.example, str) and _names(parameter.example, rules) <= set(model.fields):
            return parameter.example
        comparisons = (_comparison(name, model.fields[name], rules) for name in (*self._columns, *model.fields))
        return next((comparison for comparison in comparisons if comparison), None)


def _sortable(model: Model) -> list[str]:
    return [wire for wire, field in model.fields.items() if field.type in SINGLE]


def _constants(fields: list[str], names: list[str]) -> Data:
    """Return names for constants in code, where those that generators choose would be the same for two values.

    A generator that drops marks numbers what is left: ``-width`` is width2, which may be a field itself.
    """
    plain = {re.sub(r"[\W_]", "", field).casefold() for field in fields}
    if len(names) == len(fields) or not any(word[:-1] in plain and word[-1:].isdigit() for word in plain):
        return {}
    constants = [f"{pascal(field)}{order}" for field in fields for order in ("", "Descending")]
    return {"x-enum-varnames": constants} if len(set(constants)) == len(constants) else {}


def _orders(name: str, sort: Sort | None) -> list[str]:
    """Return the field in ascending and in descending order."""
    before, behind = (sort.descending_prefix, sort.descending_suffix) if sort else (None, None)
    return [name, f"{before or ''}{name}{behind or ''}"] if before or behind else [name]


def _split(parameter: Parameter) -> list[str]:
    example = parameter.example
    if isinstance(example, str):
        return example.split(parameter.array_separator) if parameter.array_separator else [example]
    return [part for part in example if isinstance(part, str)] if isinstance(example, list) else []


def _names(text: str, rules: Filter) -> set[str]:
    """Return the names in an expression: its words outside of quotes that are no operators."""
    bare = (
        re.sub(f"{re.escape(rules.quote)}[^{re.escape(rules.quote)}]*{re.escape(rules.quote)}", "", text)
        if (rules.quote)
        else text
    )
    words = {*rules.operators, *(rules.conjunctions or ()), rules.null or "", rules.negation or "", "true", "false"}
    return {word for word in _WORD.findall(bare) if word not in words and word.lower() not in words}


def _comparison(name: str, field: Field, rules: Filter) -> str | None:
    value = sample(field)
    sign = next((sign for sign, operator in rules.operators.items() if operator.meaning == "equal"), None)
    if sign is None or field.type not in SINGLE or value in (None, ""):
        return None
    if isinstance(value, bool):
        return f"{name} {sign} {str(value).lower()}"
    if isinstance(value, (int, float)):
        return f"{name} {sign} {value}"
    quote = rules.quote or ""
    inner = str(value).replace(quote, rules.quote_escape) if quote and rules.quote_escape else str(value)
    return f"{name} {sign} {quote}{inner}{quote}"
