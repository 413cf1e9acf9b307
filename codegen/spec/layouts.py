"""Layouts as patterns: what a date, date-time or time of each layout may look like, whole, as a regular expression.

Without anchors, and in the part of the language that every regular expression engine knows.
"""

from __future__ import annotations

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


def type_of(layout: Layout) -> FieldType:
    """Whether a value of ``layout`` is a date, a time, or both."""
    if layout is Layout.DATE:
        return FieldType.DATE
    return FieldType.TIME if layout in (Layout.TIME, Layout.TIME_MINUTES) else FieldType.DATETIME
