"""The types of fields, each with the operators that the API allows it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from ._runtime.fields import (
    Contains,
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    NotEqual,
)
from ._runtime.fields import anywhere as anywhere


class IntegerField(
    Equal[int],
    NotEqual[int],
    Greater[int],
    GreaterOrEqual[int],
    Less[int],
    LessOrEqual[int],
):
    """A field of type integer."""

    _kind = "field of type integer"


class NumberField(
    Equal[float],
    NotEqual[float],
    Greater[float],
    GreaterOrEqual[float],
    Less[float],
    LessOrEqual[float],
):
    """A field of type number."""

    _kind = "field of type number"


class DecimalField(
    Equal[Decimal | int],
    NotEqual[Decimal | int],
    Greater[Decimal | int],
    GreaterOrEqual[Decimal | int],
    Less[Decimal | int],
    LessOrEqual[Decimal | int],
):
    """A field of type decimal."""

    _kind = "field of type decimal"


class StringField(
    Equal[str],
    NotEqual[str],
    Greater[str],
    GreaterOrEqual[str],
    Less[str],
    LessOrEqual[str],
    Contains[str],
):
    """A field of type string."""

    _kind = "field of type string"


class BooleanField(Equal[bool], NotEqual[bool]):
    """A field of type boolean."""

    _kind = "field of type boolean"


class DateField(
    Equal[dt.date],
    NotEqual[dt.date],
    Greater[dt.date],
    GreaterOrEqual[dt.date],
    Less[dt.date],
    LessOrEqual[dt.date],
):
    """A field of type date."""

    _kind = "field of type date"


class DateOrNullField(
    Equal[dt.date | None],
    NotEqual[dt.date | None],
    Greater[dt.date],
    GreaterOrEqual[dt.date],
    Less[dt.date],
    LessOrEqual[dt.date],
):
    """A field of type date that may be null."""

    _kind = "field of type date"
    _nulls = frozenset({"equal", "not_equal"})


class DatetimeField(
    Equal[dt.datetime],
    NotEqual[dt.datetime],
    Greater[dt.datetime],
    GreaterOrEqual[dt.datetime],
    Less[dt.datetime],
    LessOrEqual[dt.datetime],
):
    """A field of type datetime."""

    _kind = "field of type datetime"


class DatetimeOrNullField(
    Equal[dt.datetime | None],
    NotEqual[dt.datetime | None],
    Greater[dt.datetime],
    GreaterOrEqual[dt.datetime],
    Less[dt.datetime],
    LessOrEqual[dt.datetime],
):
    """A field of type datetime that may be null."""

    _kind = "field of type datetime"
    _nulls = frozenset({"equal", "not_equal"})


class TimeField(
    Equal[dt.time],
    NotEqual[dt.time],
    Greater[dt.time],
    GreaterOrEqual[dt.time],
    Less[dt.time],
    LessOrEqual[dt.time],
):
    """A field of type time."""

    _kind = "field of type time"


class AnyField(
    Equal[Any],
    NotEqual[Any],
    Greater[Any],
    GreaterOrEqual[Any],
    Less[Any],
    LessOrEqual[Any],
    Contains[Any],
):
    """A field of which the documentation says nothing."""

    _kind = "field"


def field(name: str) -> AnyField:
    """A field by its name on the wire, for one that the documentation does not name. Only the API checks it."""
    return AnyField(name)


class AnyFields:
    """The fields of records of which the documentation names none.

    Any name is one, spelled as it is on the wire, with every operator. Only the API checks it.
    """

    def __getattr__(self, name: str) -> AnyField:
        if name.startswith("__"):
            raise AttributeError(name)
        return AnyField(name)
