"""Values by their Python types alone: of what kind they are, and what other spellings of answers mean."""

from __future__ import annotations

import datetime as dt
import math
import re
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any, cast

_NUMBER = re.compile(r"[+-]?[0-9]{1,60}(\.[0-9]{1,60})?([eE][+-]?[0-9]{1,3})?")
_TRUTHS = {"true": True, "1": True, "false": False, "0": False}
_LONGEST = 60  # digits of a number that is written out


def number(value: object) -> Decimal | None:
    """Return the number that a number or a text of digits is; None for anything else, such as ``1,5``."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float, Decimal)):
        exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        return (
            exact if exact.is_finite() and abs(exact.adjusted()) <= _LONGEST else None
        )
    text = value.strip() if isinstance(value, str) else ""
    return number(Decimal(text)) if _NUMBER.fullmatch(text) else None


def text(value: object) -> str | None:
    """Return the digits of a number; None for anything else, as nothing else is surely meant as a text."""
    exact = None if isinstance(value, str) else number(value)
    return None if exact is None else format(exact, "f")


def truth(value: object) -> bool | None:
    """Return whether ``1``, ``"true"`` and the like mean true; None for what means neither."""
    if isinstance(value, (int, Decimal)) and value in (0, 1):
        return bool(value)
    return _TRUTHS.get(value.strip().lower()) if isinstance(value, str) else None


def date(text: str) -> dt.date:
    """Return the date that ``text`` spells, also as its midnight. Raises ValueError where a time would be lost."""
    moment = dt.datetime.fromisoformat(text.strip())
    if moment.time() != dt.time():
        raise ValueError("a time of day that is not midnight")
    return moment.date()


def http_date(text: str) -> dt.datetime | None:
    """Return the moment that a header spells as HTTP does, UTC where it states no zone; None for anything else."""
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def time(text: str) -> dt.time:
    """Return the time that ``text`` spells by ISO 8601. Raises ValueError for any other."""
    return dt.time.fromisoformat(text.strip())


def moment(text: str) -> dt.datetime:
    """Return the moment that ``text`` spells by ISO 8601, aware where it states a zone. Raises ValueError otherwise.

    A date alone is no moment: its time of day is not known.
    """
    text = text.strip()
    if ":" not in text:
        raise ValueError("a time of day is missing")
    return dt.datetime.fromisoformat(text)


def undecimal(value: object) -> Any:
    """``value`` with the exact numbers the JSON reader keeps turned into floats, as json.loads would give them.

    A number that is too large for a float stays exact.
    """
    match value:
        case Decimal():
            number = float(value)
            return number if math.isfinite(number) else value
        case list():
            return [undecimal(item) for item in cast("list[object]", value)]
        case dict():
            return {
                key: undecimal(item)
                for key, item in cast("dict[str, object]", value).items()
            }
        case _:
            return value


def kind_of(value: object) -> str:
    """Return the kind of a value of which only the Python type is known, in the words of the conventions."""
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case Decimal():
            return "decimal"
        case dt.datetime():
            return "datetime"
        case dt.date():
            return "date"
        case dt.time():
            return "time"
        case _:
            return "string"
