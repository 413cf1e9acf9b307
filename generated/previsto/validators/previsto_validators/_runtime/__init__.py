"""What every model's table of rules is made of. Nothing here knows a particular API."""

from __future__ import annotations

from .fields import Anything, Boolean, Field, Integer, Number, String
from .nesting import Array, Map, Nested
from .problems import Mode, Problem, RuleName
from .records import Record
from .temporal import Date, Datetime, Time

__all__ = [
    "Anything",
    "Array",
    "Boolean",
    "Date",
    "Datetime",
    "Field",
    "Integer",
    "Map",
    "Mode",
    "Nested",
    "Number",
    "Problem",
    "Record",
    "RuleName",
    "String",
    "Time",
]
