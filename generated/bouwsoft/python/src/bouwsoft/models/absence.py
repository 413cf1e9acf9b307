"""Absence."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Absence(Record, kw_only=True):
    """Absence.

    https://support.bouwsoft.be/manual/api/v1_GET_Absences.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    company_id: int = MISSING
    employee_id: int = MISSING
    employee_name: str = MISSING
    date: str = MISSING
    time_start: str = MISSING
    time_stop: str = MISSING
    workcode_id: int = MISSING
    workcode_code: str = MISSING
    motivation: str = MISSING
    approved: str = MISSING

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
