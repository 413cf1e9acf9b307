"""AssignmentDevice."""

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, DateTime, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class AssignmentDevice(Record, kw_only=True):
    """AssignmentDevice.

    https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    assignment_id: int | None | UnsetType = UNSET
    device_id: int | None | UnsetType = UNSET
    device_nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    device_description: str | None | UnsetType = UNSET
    repair: bool | None | UnsetType = UNSET
    maintenance: bool | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "assignment_id": Nullable(INTEGER),
            "device_id": Nullable(INTEGER),
            "device_nr": Nullable(TEXT),
            "device_description": Nullable(TEXT),
            "repair": Nullable(BOOLEAN),
            "maintenance": Nullable(BOOLEAN),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
