"""Layouts: what a date, date-time or time of each layout may look like, as a pattern and as a test.

The patterns are without anchors, and in the part of the language that every regular expression engine knows. They
cannot count the days of a month: ``is_spelled`` can.
"""

from __future__ import annotations

import re
from datetime import date

from codegen.spec.types import FieldType, Layout

_DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_MINUTES = "([01][0-9]|2[0-3]):[0-5][0-9]"
PATTERNS = {
    Layout.DATE: _DATE,
    Layout.DATETIME_SPACE: f"{_DATE} {_MINUTES}:[0-5][0-9]",
    Layout.DATETIME_T: f"{_DATE}T{_MINUTES}:[0-5][0-9]",
    Layout.DATETIME_T_MINUTES: f"{_DATE}T{_MINUTES}",
    Layout.DATETIME_UTC_MINUTES: f"{_DATE}T{_MINUTES}Z",
    Layout.DATETIME_ZONE: rf"{_DATE}T{_MINUTES}:[0-5][0-9](\.[0-9]+)?(Z|[+-]{_MINUTES})",
    Layout.TIME_MINUTES: _MINUTES,
    Layout.TIME: f"{_MINUTES}:[0-5][0-9]",
}
_COMPILED = {layout: re.compile(pattern, re.ASCII) for layout, pattern in PATTERNS.items()}


def is_spelled(text: str, layout: Layout) -> bool:
    """Whether ``text`` is a value of ``layout``, on a day that the calendar has."""
    if _COMPILED[layout].fullmatch(text) is None:
        return False
    return type_of(layout) is FieldType.TIME or is_day(text[:10])


def is_day(text: str) -> bool:
    """Whether ``text`` is a day of the calendar, written as year, month and day."""
    try:
        return _COMPILED[Layout.DATE].fullmatch(text) is not None and date.fromisoformat(text) is not None
    except ValueError:
        return False


def type_of(layout: Layout) -> FieldType:
    """Whether a value of ``layout`` is a date, a time, or both."""
    if layout is Layout.DATE:
        return FieldType.DATE
    return FieldType.TIME if layout in (Layout.TIME, Layout.TIME_MINUTES) else FieldType.DATETIME
