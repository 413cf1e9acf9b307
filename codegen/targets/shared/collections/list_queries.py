"""What a list is asked for in its parameters, out of the fields that are known: some columns, an order, a filter."""

from __future__ import annotations

import re

from codegen.spec.model import Field, Operation, Parameter, Spec
from codegen.spec.types import NUMERIC, Action, FieldType

_FEW = 3  # records of a first look
_COLUMNS = 4
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")  # a name that means the same in a list of columns or a filter
_SHORT = {*NUMERIC, FieldType.STRING, FieldType.BOOLEAN, FieldType.DATE}
_MEANINGS = ("greater_or_equal", "greater", "not_equal")


class ListQueries:
    """The parameters of the lists of one spec, with values that fit the list and leave something in it."""

    def __init__(self, spec: Spec) -> None:
        self._rules = spec.conventions
        self._models = spec.models
        self._sizes = {paging.size_parameter for paging in self._rules.pagination}
        self._firsts = {
            paging.parameter: str(paging.first) for paging in self._rules.pagination if paging.kind == "page"
        }

    def value(self, operation: Operation, name: str, parameter: Parameter, key: str) -> str | None:
        """Return what ``operation``, a list, is asked for in ``parameter``, whose records have ``key``; None: nothing
        of it.

        Columns, order and filter need a resource with known fields.
        """
        if operation.action is not Action.LIST:
            return None
        if name in self._sizes:
            return _few(parameter)
        if name in self._firsts:
            return self._firsts[name]
        model = next((model for model in self._models.values() if model.resource == operation.resource), None)
        if model is None or not _NAME.fullmatch(key):
            return None
        match parameter.grammar:
            case "columns":
                shown = [name for name, field in model.fields.items() if field.type in _SHORT and _NAME.fullmatch(name)]
                chosen = list(dict.fromkeys([key, *shown]))[:_COLUMNS]
                return (parameter.array_separator or ",").join(chosen)
            case "sort":
                return key
            case "filter":
                return self._filter(key, model.fields.get(key))
            case _:
                return None

    def order(self, operation: Operation, key: str) -> tuple[str, str] | None:
        """Return the parameter of the order and its value, where only the conventions describe it."""
        sort = self._rules.sort
        if operation.action is not Action.LIST or sort is None or not _NAME.fullmatch(key):
            return None
        return sort.parameter, f"{sort.descending_prefix or ''}{key}{sort.descending_suffix or ''}"

    def _filter(self, key: str, field: Field | None) -> str | None:
        """Return a comparison that holds for every record: keys are numbers from 1."""
        rules = self._rules.filter
        if rules is None or rules.kind != "expression" or field is None or field.type is not FieldType.INTEGER:
            return None
        signs = {operator.meaning: sign for sign, operator in reversed(rules.operators.items())}
        sign = next((signs[meaning] for meaning in _MEANINGS if meaning in signs), None)
        return f"{key} {sign} 0" if sign else None


def _few(parameter: Parameter) -> str:
    least = max(_FEW, parameter.minimum or 0)
    return str(least if parameter.maximum is None else min(least, parameter.maximum))
