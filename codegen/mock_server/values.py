"""Values as texts: which are whole numbers of 64 bits or numbers at all; dates and times in a layout of the spec."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from decimal import Decimal

from codegen.mock_server.json_texts import exact
from codegen.spec.types import FieldType, Layout

_FORMS = {
    Layout.DATE: "%Y-%m-%d",
    Layout.DATETIME_SPACE: "%Y-%m-%d %H:%M:%S",
    Layout.DATETIME_T: "%Y-%m-%dT%H:%M:%S",
    Layout.DATETIME_T_MINUTES: "%Y-%m-%dT%H:%M",
    Layout.DATETIME_UTC_MINUTES: "%Y-%m-%dT%H:%MZ",
    Layout.DATETIME_ZONE: "%Y-%m-%dT%H:%M:%S.000Z",
    Layout.TIME_MINUTES: "%H:%M",
    Layout.TIME: "%H:%M:%S",
}
_USUAL = {
    FieldType.DATE: Layout.DATE,
    FieldType.DATETIME: Layout.DATETIME_ZONE,
    FieldType.TIME: Layout.TIME,
}


def spelled(moment: datetime, layout: Layout | None, kind: FieldType = FieldType.DATETIME) -> str:
    """``moment`` (UTC) in ``layout``, or in the usual one of its ``kind`` where the documentation shows none."""
    return moment.strftime(_FORMS[layout or _USUAL[kind]])


def at(seconds: float) -> datetime:
    """Return the moment that is ``seconds`` after 1970, in UTC."""
    return datetime.fromtimestamp(seconds, UTC)


WIDEST = 2**63
_WHOLE = re.compile(r"[-+]?\d{1,19}", re.ASCII)
_NUMBER = re.compile(r"[-+]?\d{1,30}(\.\d{1,30})?([eE][-+]?\d{1,3})?", re.ASCII)


def is_whole(raw: str) -> bool:
    """Whether ``raw`` is a whole number of 64 bits."""
    return _WHOLE.fullmatch(raw) is not None and -WIDEST <= int(raw) < WIDEST


def exact_number(raw: str) -> int | float | Decimal | None:
    """Return the number that ``raw`` spells with all its digits, None when it spells none."""
    return exact(raw) if number(raw) is not None and not is_whole(raw) else number(raw)


def number(raw: str) -> int | float | None:
    """Return the number that ``raw`` spells, None when it spells none."""
    if is_whole(raw):
        return int(raw)
    number = float(raw) if _NUMBER.fullmatch(raw) else math.inf
    return number if math.isfinite(number) else None
