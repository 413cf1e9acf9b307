"""Dates, date-times and times: spelled as the documentation's layout says, and days that the calendar has."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Unpack

from .fields import Common, Field
from .problems import Run
from .screening import Screen

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MINUTES = "([01][0-9]|2[0-3]):[0-5][0-9]"
_SPELLINGS = {
    "YYYY-MM-DD": _DAY,
    "YYYY-MM-DD HH:MM:SS": f"{_DAY} {_MINUTES}:[0-5][0-9]",
    "YYYY-MM-DDTHH:MM:SS": f"{_DAY}T{_MINUTES}:[0-5][0-9]",
    "YYYY-MM-DDTHH:MM": f"{_DAY}T{_MINUTES}",
    "YYYY-MM-DDTHH:MMZ": f"{_DAY}T{_MINUTES}Z",
    "YYYY-MM-DDTHH:MM:SS.sssZ": rf"{_DAY}T{_MINUTES}:[0-5][0-9](\.[0-9]+)?(Z|[+-]{_MINUTES})",
    "HH:MM": _MINUTES,
    "HH:MM:SS": f"{_MINUTES}:[0-5][0-9]",
}
_ZONED = ("YYYY-MM-DDTHH:MMZ", "YYYY-MM-DDTHH:MM:SS.sssZ")


class Temporal(Field):
    """Text in ``layout`` (any text where none is documented), or one of Python's own objects."""

    __slots__ = ("_layout", "_misspelled", "_spelling")
    _expected = "a date"

    def __init__(self, layout: str | None = None, **common: Unpack[Common]) -> None:
        super().__init__(frozenset() if layout else frozenset({str}), **common)
        self._layout = layout
        self._misspelled = f"not {self._expected} spelled {layout}"
        self._spelling = re.compile(_SPELLINGS[layout]) if layout else None

    def add_to(self, screen: Screen, name: str) -> None:
        if self._layout is None:
            super().add_to(screen, name)
        elif self._layout == "YYYY-MM-DD" and not self.empty:
            screen.day(name, self.spared)
        else:
            screen.other(name, self._passes, self.spared)

    def _passes(self, value: object) -> bool:
        if type(value) is not str or self._spelling is None:
            return False
        return (self.empty and not value) or (
            self._spelling.fullmatch(value) is not None and _on_calendar(value)
        )

    def judge(self, value: object, key: object, run: Run) -> None:
        if isinstance(value, str):
            if self._spelling and not (
                self._spelling.fullmatch(value) and _on_calendar(value)
            ):
                run.report(key, "bad_date", self._misspelled)
        elif not self._is_native(value):
            self.wrong_type(value, key, run, self._expected)
        elif not self._has_zone_right(value):
            wanted = "needs a" if self._layout in _ZONED else "can have no"
            run.report(key, "bad_date", f"{self._expected} here {wanted} zone")

    def _is_native(self, value: object) -> bool:
        return isinstance(value, date) and not isinstance(value, datetime)

    def _has_zone_right(self, value: object) -> bool:
        """Whether a zone is there exactly if the layout has one: else the moment would move without a word."""
        return getattr(value, "tzinfo", None) is None


class Date(Temporal):
    """A day; a ``date``, and no date-time, whose time would be lost."""

    __slots__ = ()


class Datetime(Temporal):
    """A moment; a ``datetime``, with a zone if the layout has one, and only then."""

    __slots__ = ()
    _expected = "a date-time"

    def _is_native(self, value: object) -> bool:
        return isinstance(value, datetime)

    def _has_zone_right(self, value: object) -> bool:
        has_zone = isinstance(value, datetime) and value.tzinfo is not None
        return self._layout is None or has_zone == (self._layout in _ZONED)


class Time(Temporal):
    """A time of day; a ``time`` without a zone."""

    __slots__ = ()
    _expected = "a time"

    def _is_native(self, value: object) -> bool:
        return isinstance(value, time)


def _on_calendar(spelled: str) -> bool:
    """Whether the day of what is spelled right exists; hours and minutes are right by their spelling."""
    if spelled[2] == ":":
        return True
    try:
        date.fromisoformat(spelled[:10])
    except ValueError:
        return False
    return True
