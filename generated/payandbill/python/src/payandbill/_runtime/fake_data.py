"""What the fake knows of an API besides its calls, as the package states it; and what it sets in records itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from copy import copy
from typing import Any

import msgspec

_FORMS = {
    "YYYY-MM-DD": "%Y-%m-%d",
    "YYYY-MM-DD HH:MM:SS": "%Y-%m-%d %H:%M:%S",
    "YYYY-MM-DDTHH:MM:SS": "%Y-%m-%dT%H:%M:%S",
    "YYYY-MM-DDTHH:MM": "%Y-%m-%dT%H:%M",
    "YYYY-MM-DDTHH:MMZ": "%Y-%m-%dT%H:%MZ",
    "HH:MM": "%H:%M",
    "HH:MM:SS": "%H:%M:%S",
}
_USUAL = {"date": "%Y-%m-%d", "time": "%H:%M:%S"}
_MIDNIGHT = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class FakeLink(msgspec.Struct, frozen=True):
    """``field`` holds a key of ``target``; ``copies`` maps fields beside it to those of the target that they repeat.

    ``documented``: a key that leads nowhere is refused.
    """

    field: str
    target: str
    documented: bool = False
    copies: Mapping[str, str] = {}


class FakeResource(msgspec.Struct, frozen=True):
    """The records of a resource: what they hold where nothing was sent, and the fields that the server sets.

    ``moments`` maps a field to its kind and layout; without any, to an empty text. ``stamps`` begin with the event.
    """

    empty: Mapping[str, Any] = {}
    moments: Mapping[str, list[str]] = {}
    stamps: Mapping[str, list[str]] = {}
    links: list[FakeLink] = []


class FakeMessage(msgspec.Struct, frozen=True):
    """The keys of a message about a row, and its texts and codes by condition."""

    severity: str | None = None
    text: str | None = None
    field: str | None = None
    value: str | None = None
    code: str | None = None
    error: str | None = None
    texts: Mapping[str, str] = {}
    codes: Mapping[str, int] = {}


class FakeIdentifiers(msgspec.Struct, frozen=True):
    """Where a result says which row it is of: pairs of ``name`` and ``value`` under ``key``."""

    key: str
    name: str
    value: str
    fields: list[str] = []


class FakeRows(msgspec.Struct, frozen=True):
    """How the rows of a batch are answered."""

    results: str
    status: str
    success: list[str] = []
    failure: str | None = None
    messages: str | None = None
    message: FakeMessage = FakeMessage()
    identifiers: FakeIdentifiers | None = None
    error_count: str | None = None
    zero_counts: list[str] = []


class FakeData(msgspec.Struct, frozen=True):
    """All that a package states for its fake. ``deletes_absent``: deleting what is not there succeeds."""

    resources: Mapping[str, FakeResource] = {}
    rows: FakeRows | None = None
    deletes_absent: bool = False

    def of(self, resource: str) -> FakeResource:
        """Return what is known of a resource."""
        return self.resources.get(resource, FakeResource())


def unsent(resource: FakeResource) -> dict[str, Any]:
    """Return what a new record holds in the fields that were not sent."""
    now = dt.datetime.now(dt.UTC)
    moments = {
        wire: _blank(now, spelling) for wire, spelling in resource.moments.items()
    }
    return {wire: copy(value) for wire, value in resource.empty.items()} | moments


def stamps(resource: FakeResource, event: str) -> dict[str, str]:
    """Return the fields that the server sets at ``event``; a new record counts as changed."""
    now = dt.datetime.now(dt.UTC)
    due = {
        wire: spelling
        for wire, (when, *spelling) in resource.stamps.items()
        if event in (when, "created")
    }
    return {wire: _spelled(now, spelling) for wire, spelling in due.items()}


def _blank(now: dt.datetime, spelling: list[str]) -> str:
    if not spelling:
        return ""
    return _spelled(_MIDNIGHT if spelling[0] == "time" else now, spelling)


def _spelled(moment: dt.datetime, spelling: list[str]) -> str:
    kind, *layout = spelling
    form = _FORMS.get(layout[0]) if layout else _USUAL.get(kind)
    return moment.strftime(form) if form else moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
