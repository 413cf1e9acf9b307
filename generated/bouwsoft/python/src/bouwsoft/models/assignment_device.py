"""AssignmentDevice."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class AssignmentDevice(Record, kw_only=True):
    """AssignmentDevice.

    https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    assignment_id: int = MISSING
    device_id: int = MISSING
    device_nr: str = MISSING
    """At most 100 characters."""
    device_description: str = MISSING
    repair: bool = MISSING
    maintenance: bool = MISSING
    ts_lastupdate: dt.datetime = MISSING

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
