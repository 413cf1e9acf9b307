"""Moments: dates and times spelled in a layout of the spec."""

from __future__ import annotations

from datetime import UTC, datetime

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
    """The moment that is ``seconds`` after 1970, in UTC."""
    return datetime.fromtimestamp(seconds, UTC)
