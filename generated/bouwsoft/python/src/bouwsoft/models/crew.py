"""Crew."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Crew(Record, kw_only=True):
    """Crew.

    https://support.bouwsoft.be/manual/api/v1_GET_Crews.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    nr: str | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    photo: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    crew_list: str | None | UnsetType = UNSET
    crew_group: str | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    employee_name: str | None | UnsetType = UNSET
    employee_job_id: int | None | UnsetType = UNSET
    employee_job_name: str | None | UnsetType = UNSET
    responsible: bool | None | UnsetType = UNSET
    responsible_id: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "nr": Nullable(TEXT),
            "note": Nullable(TEXT),
            "photo": Nullable(TEXT),
            "description": Nullable(TEXT),
            "crew_list": Nullable(TEXT),
            "crew_group": Nullable(TEXT),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "employee_job_id": Nullable(INTEGER),
            "employee_job_name": Nullable(TEXT),
            "responsible": Nullable(BOOLEAN),
            "responsible_id": Nullable(INTEGER),
        }
