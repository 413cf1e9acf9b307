"""What every model's table of rules is made of. Nothing here knows a particular API."""

from __future__ import annotations

from .fields import Anything, Boolean, Field, File, Integer, Number, String
from .nesting import AnyOf, Array, Map, Nested
from .problems import Mode, Problem, RuleName
from .records import Record, RowProblem, check_rows
from .temporal import Date, Datetime, Time

__all__ = [
    "AnyOf",
    "Anything",
    "Array",
    "Boolean",
    "Date",
    "Datetime",
    "Field",
    "File",
    "Integer",
    "Map",
    "Mode",
    "Nested",
    "Number",
    "Problem",
    "Record",
    "RowProblem",
    "RuleName",
    "String",
    "Time",
    "check_rows",
]
