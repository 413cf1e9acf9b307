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
    api: Api,
    conditions: Iterable[Condition | str],
    also: Condition | str | UnsetType = UNSET,
) -> str | UnsetType:
    """Return the text of the filter parameter: ``conditions`` and ``also`` must all hold; UNSET without any.

    Raises TypeError for what is no condition, ValueError for what the API's filters cannot say.
    """
    found = [*conditions, *([] if isinstance(also, UnsetType) else [also])]
    if not found:
        return UNSET
    if api.filter is None:
        raise TypeError(f"{api.name} does not say how lists are filtered")
    return written(api.filter, joined("and", *(condition_of(one) for one in found)))


def sort_param(api: Api, order: OrderBy | UnsetType) -> str | list[str] | UnsetType:
    """Return the sort parameter, with what marks a field as descending; texts go as they are. UNSET for no order."""
    if isinstance(order, (str, UnsetType)):
        return order
    return [
        _sorted(api, one) for one in _several("sort", order, (Field, Descending))
    ] or UNSET


def _sorted(api: Api, one: object) -> str:
    if isinstance(one, (Field, str)):
        return _name(one)
    if not isinstance(one, Descending):
        raise TypeError(
            f"sort: a field, -field or a text was expected, not {one!r:.80}"
        )
    how = api.sort
    if how is None or (how.descending_prefix is None and how.descending_suffix is None):
        raise ValueError(
            f"sort: {api.name} does not say how lists are sorted downwards"
        )
    return f"{how.descending_prefix or ''}{one.name}{how.descending_suffix or ''}"


def columns_param(columns: Columns | UnsetType) -> str | list[str] | UnsetType:
    """Return the columns parameter; texts go as they are. UNSET for all columns."""
    if isinstance(columns, (str, UnsetType)):
        return columns
    return [_name(one) for one in _several("columns", columns, (Field,))]


def _several(argument: str, given: object, alone: tuple[type, ...]) -> list[object]:
    """Return what was given, one or many. Raises TypeError, naming the argument, for what is neither."""
    if isinstance(given, alone):
        return [given]
    if isinstance(given, Iterable):
        return list(cast("Iterable[object]", given))
    raise TypeError(
        f"{argument}: a field or a list of fields was expected, not {given!r:.80}"
    )


def _name(one: object) -> str:
    if isinstance(one, Field):
        return one.name
    if isinstance(one, str):
        return one
    raise TypeError(f"a field or its name was expected, not {one!r:.80}")


def equality_params(
    arguments: Mapping[str, object], conditions: Iterable[Exactly | str]
) -> dict[str, object]:
    """``arguments`` with a parameter for each of ``conditions``, named like its field; a text is ``name=value``.

    Raises ValueError for a field of two conditions, TypeError for what is no condition.
    """
    found = dict(arguments)
    for one in conditions:
        name, value = _pair(one)
        if found.get(name, UNSET) is not UNSET:
            raise ValueError(f"{name}: two values were given, and this API takes one")
        found[name] = value
    return found


def _pair(one: object) -> tuple[str, object]:
    if isinstance(one, Exactly):
        return one.name, one.value
    if isinstance(one, str) and "=" in one:
        name, _, value = one.partition("=")
        return name, value
    raise TypeError(
        f'field == value, or a text such as "name=value", was expected, not {one!r:.80}'
    )


def with_filters(
    operation: Operation[T], conditions: Iterable[Exactly | str]
) -> Operation[T]:
    """``operation`` with a query parameter for each of ``conditions``, whose values are written already."""
    names = dict.fromkeys(_pair(one)[0] for one in conditions)
    if not names:
        return operation
    others = [one for one in operation.parameters if one.name not in names]
    return msgspec.structs.replace(
        operation, parameters=(*others, *(Query(name, ANY) for name in names))
    )
