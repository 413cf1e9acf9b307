"""The types of fields, each with the operators that the API allows it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from ._runtime.fields import Exact


class NumberField(Exact[float]):
    """A field of type number."""

    _kind = "field of type number"


class DecimalField(Exact[Decimal | int]):
    """A field of type decimal."""

    _kind = "field of type decimal"


class StringField(Exact[str]):
    """A field of type string."""

    _kind = "field of type string"


class BooleanField(Exact[bool]):
    """A field of type boolean."""

    _kind = "field of type boolean"


class DateField(Exact[dt.date]):
    """A field of type date."""

    _kind = "field of type date"


class DatetimeField(Exact[dt.datetime]):
    """A field of type datetime."""

    _kind = "field of type datetime"


class AnyField(Exact[Any]):
    """A field of which the documentation says nothing."""

    _kind = "field"


def field(name: str) -> AnyField:
    """A field by its name on the wire, for one that the documentation does not name. Only the API checks it."""
    return AnyField(name)
