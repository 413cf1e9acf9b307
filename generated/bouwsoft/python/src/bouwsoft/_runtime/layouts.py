"""Dates and times as an API spells them: exactly one spelling each, and no zone that was not stated."""

from __future__ import annotations

import datetime as dt
import re

DATE = "YYYY-MM-DD"
TIMES = {"HH:MM": "minutes", "HH:MM:SS": "seconds"}
_ZONELESS = {
    "YYYY-MM-DD HH:MM:SS": (" ", "seconds"),
    "YYYY-MM-DDTHH:MM:SS": ("T", "seconds"),
    "YYYY-MM-DDTHH:MM": ("T", "minutes"),
}
_UTC_MINUTES = "YYYY-MM-DDTHH:MMZ"
_SHAPES = {
    layout: re.compile(re.sub("[YMDHS]", "[0-9]", layout))
    for layout in (DATE, *TIMES, *_ZONELESS, _UTC_MINUTES)
}
_ANY_ZONE = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


def spell_date(value: dt.date) -> str:
    """``2026-05-07``. Raises TypeError for a date-time, whose time would be lost."""
    if isinstance(value, dt.datetime):
        raise TypeError("a date was expected, not a date-time: its time would be lost")
    return value.isoformat()


def spell_time(value: dt.time, layout: str | None) -> str:
    """``value`` as ``layout`` spells it; seconds when the layout is not known."""
    return value.replace(tzinfo=None).isoformat(TIMES.get(layout or "", "seconds"))


def spell_datetime(value: dt.datetime, layout: str | None) -> str:
    """``value`` as ``layout`` spells it.

    Raises ValueError when the layout has a zone and the value none, or the other way round: either would move the
    moment in time without saying so.
    """
    if layout is None:
        return value.isoformat()
    if layout in _ZONELESS:
        if value.tzinfo is not None:
            raise ValueError(
                f"{layout} has no zone: give a date-time without tzinfo, in the zone the API expects"
            )
        separator, precision = _ZONELESS[layout]
        return value.isoformat(separator, precision)
    if value.tzinfo is None:
        raise ValueError(f"{layout} has a zone: give a date-time with tzinfo")
    utc = value.astimezone(dt.UTC).replace(tzinfo=None)
    return (
        utc.isoformat("T", "minutes" if layout == _UTC_MINUTES else "milliseconds")
        + "Z"
    )


def read_date(text: str) -> dt.date:
    """Return the date ``text`` spells. Raises ValueError when it is no date, or spelled otherwise."""
    _check(text, DATE)
    return dt.date.fromisoformat(text)


def read_time(text: str, layout: str | None) -> dt.time:
    """Return the time ``text`` spells. Raises ValueError when it is no time, or spelled otherwise."""
    if layout is not None:
        _check(text, layout)
    return dt.time.fromisoformat(text)


def read_datetime(text: str, layout: str | None) -> dt.datetime:
    """Return the date-time ``text`` spells: aware only where it states a zone. Raises ValueError otherwise."""
    if layout is not None:
        _check(text, layout)
    return dt.datetime.fromisoformat(text)


def _check(text: str, layout: str) -> None:
    if not _SHAPES.get(layout, _ANY_ZONE).fullmatch(text):
        raise ValueError(f"not spelled {layout}")
