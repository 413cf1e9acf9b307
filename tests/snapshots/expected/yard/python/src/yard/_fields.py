"""The types of fields, each with the operators that the API allows it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from ._runtime.fields import Contains, Equal, Greater
from ._runtime.fields import anywhere as anywhere


class IntegerField(Equal[int], Greater[int]):
    """A field of type integer."""

    _kind = "field of type integer"


class NumberField(Equal[float], Greater[float]):
    """A field of type number."""

    _kind = "field of type number"


class DecimalField(Equal[Decimal | int], Greater[Decimal | int]):
    """A field of type decimal."""

    _kind = "field of type decimal"


class StringField(Equal[str], Greater[str], Contains[str]):
    """A field of type string."""

    _kind = "field of type string"


class BooleanField(Equal[bool]):
    """A field of type boolean."""

    _kind = "field of type boolean"


class DateField(Equal[dt.date], Greater[dt.date]):
    """A field of type date."""

    _kind = "field of type date"


class DatetimeField(Equal[dt.datetime], Greater[dt.datetime]):
    """A field of type datetime."""

    _kind = "field of type datetime"


class TimeField(Equal[dt.time], Greater[dt.time]):
    """A field of type time."""

    _kind = "field of type time"


class AnyField(Equal[Any], Greater[Any], Contains[Any]):
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
