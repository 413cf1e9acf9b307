"""Selection: which records, in which order, with which fields: from what a method takes to what a call sends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar, cast

import msgspec
from msgspec import UNSET, UnsetType

from .codecs import ANY
from .conditions import Condition, Exactly, condition_of, joined
from .conventions import Api
from .fields import Descending, Field
from .filters import written
from .operations import Operation, Query

T = TypeVar("T")

Columns = Field | str | Iterable[Field | str]
OrderBy = Field | Descending | str | Iterable[Field | Descending | str]


def filter_param(
    api: Api, conditions: Iterable[Condition | str], also: Condition | str | UnsetType = UNSET
) -> str | UnsetType:
    """Return the text of the filter parameter: ``conditions`` and ``also`` must all hold; UNSET without any.

    Raises TypeError for what is no condition, ValueError for what the API's filters cannot say.
    """
    all_conditions = [*conditions, *([] if isinstance(also, UnsetType) else [also])]
    if not all_conditions:
        return UNSET
    if api.filter is None:
        raise TypeError(f"{api.name} does not say how lists are filtered")
    return written(api.filter, joined("and", *(condition_of(condition) for condition in all_conditions)))


def sort_param(api: Api, order: OrderBy | UnsetType) -> str | list[str] | UnsetType:
    """Return the sort parameter, with what marks a field as descending; texts go as they are. UNSET for no order."""
    if isinstance(order, (str, UnsetType)):
        return order
    return [_sorted(api, key) for key in _several("sort", order, (Field, Descending))] or UNSET


def _sorted(api: Api, key: object) -> str:
    if isinstance(key, (Field, str)):
        return _name(key)
    if not isinstance(key, Descending):
        raise TypeError(f"sort: a field, -field or a text was expected, not {key!r:.80}")
    how = api.sort
    if how is None or (how.descending_prefix is None and how.descending_suffix is None):
        raise ValueError(f"sort: {api.name} does not say how lists are sorted downwards")
    return f"{how.descending_prefix or ''}{key.name}{how.descending_suffix or ''}"


def columns_param(columns: Columns | UnsetType) -> str | list[str] | UnsetType:
    """Return the columns parameter; texts go as they are. UNSET for all columns."""
    if isinstance(columns, (str, UnsetType)):
        return columns
    return [_name(column) for column in _several("columns", columns, (Field,))]


def _several(argument: str, value: object, alone: tuple[type, ...]) -> list[object]:
    """Return what was given, one or many. Raises TypeError, naming the argument, for what is neither."""
    if isinstance(value, alone):
        return [value]
    if isinstance(value, Iterable):
        return list(cast("Iterable[object]", value))
    raise TypeError(f"{argument}: a field or a list of fields was expected, not {value!r:.80}")


def _name(column: object) -> str:
    if isinstance(column, Field):
        return column.name
    if isinstance(column, str):
        return column
    raise TypeError(f"a field or its name was expected, not {column!r:.80}")


def equality_params(arguments: Mapping[str, object], conditions: Iterable[Exactly | str]) -> dict[str, object]:
    """``arguments`` with a parameter for each of ``conditions``, named like its field; a text is ``name=value``.

    Raises ValueError for a field of two conditions, TypeError for what is no condition.
    """
    parameters = dict(arguments)
    for condition in conditions:
        name, value = _pair(condition)
        if parameters.get(name, UNSET) is not UNSET:
            raise ValueError(f"{name}: two values were given, and this API takes one")
        parameters[name] = value
    return parameters


def _pair(condition: object) -> tuple[str, object]:
    if isinstance(condition, Exactly):
        return condition.name, condition.value
    if isinstance(condition, str) and "=" in condition:
        name, _, value = condition.partition("=")
        return name, value
    raise TypeError(f'field == value, or a text such as "name=value", was expected, not {condition!r:.80}')


def with_filters(operation: Operation[T], conditions: Iterable[Exactly | str]) -> Operation[T]:
    """``operation`` with a query parameter for each of ``conditions``, whose values are written already."""
    names = dict.fromkeys(_pair(condition)[0] for condition in conditions)
    if not names:
        return operation
    others = [parameter for parameter in operation.parameters if parameter.name not in names]
    return msgspec.structs.replace(operation, parameters=(*others, *(Query(name, ANY) for name in names)))
