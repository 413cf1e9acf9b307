"""Absence."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Absence(Record, kw_only=True):
    """Absence.

    https://support.bouwsoft.be/manual/api/v1_GET_Absences.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    company_id: int | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    employee_name: str | None | UnsetType = UNSET
    date: str | None | UnsetType = UNSET
    time_start: str | None | UnsetType = UNSET
    time_stop: str | None | UnsetType = UNSET
    workcode_id: int | None | UnsetType = UNSET
    workcode_code: str | None | UnsetType = UNSET
    motivation: str | None | UnsetType = UNSET
    approved: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "company_id": Nullable(INTEGER),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "date": Nullable(TEXT),
            "time_start": Nullable(TEXT),
            "time_stop": Nullable(TEXT),
            "workcode_id": Nullable(INTEGER),
            "workcode_code": Nullable(TEXT),
            "motivation": Nullable(TEXT),
            "approved": Nullable(TEXT),
        }
