"""AssignmentLabor."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class AssignmentLabor(
    Record, kw_only=True, rename={"from_": "from", "break_": "break"}
):
    """AssignmentLabor.

    https://support.bouwsoft.be/manual/api/v1_GET_AssignmentLabor.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    assignment_id: int = MISSING
    actualcosttimeworked_id_mapping: int = MISSING
    date: dt.date = MISSING
    employee_id: int = MISSING
    address_id: int = MISSING
    name: str = MISSING
    responsible: bool = MISSING
    job_id: int = MISSING
    job_code: str = MISSING
    job_name: str = MISSING
    ok: bool = MISSING
    from_: float = MISSING
    """In hours."""
    to: float = MISSING
    """In hours."""
    break_: float = MISSING
    """In hours."""
    invoice_id: int = MISSING
    invoice_nr: int = MISSING
    ts_lastupdate: dt.datetime = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "assignment_id": Nullable(INTEGER),
            "actualcosttimeworked_id_mapping": Nullable(INTEGER),
            "date": Nullable(Date()),
            "employee_id": Nullable(INTEGER),
            "address_id": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "responsible": Nullable(BOOLEAN),
            "job_id": Nullable(INTEGER),
            "job_code": Nullable(TEXT),
            "job_name": Nullable(TEXT),
            "ok": Nullable(BOOLEAN),
            "from_": Nullable(NUMBER),
            "to": Nullable(NUMBER),
            "break_": Nullable(NUMBER),
            "invoice_id": Nullable(INTEGER),
            "invoice_nr": Nullable(INTEGER),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
