"""Crew."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Crew(Record, kw_only=True):
    """Crew.

    https://support.bouwsoft.be/manual/api/v1_GET_Crews.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    nr: str = MISSING
    note: str = MISSING
    photo: str = MISSING
    description: str = MISSING
    crew_list: str = MISSING
    crew_group: str = MISSING
    employee_id: int = MISSING
    employee_name: str = MISSING
    employee_job_id: int = MISSING
    employee_job_name: str = MISSING
    responsible: bool = MISSING
    responsible_id: int = MISSING

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
