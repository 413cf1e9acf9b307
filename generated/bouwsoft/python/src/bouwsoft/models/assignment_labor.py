"""AssignmentLabor."""

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, DateTime, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class AssignmentLabor(
    Record, kw_only=True, rename={"from_": "from", "break_": "break"}
):
    """AssignmentLabor.

    https://support.bouwsoft.be/manual/api/v1_GET_AssignmentLabor.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    assignment_id: int | None | UnsetType = UNSET
    actualcosttimeworked_id_mapping: int | None | UnsetType = UNSET
    date: dt.date | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    address_id: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    responsible: bool | None | UnsetType = UNSET
    job_id: int | None | UnsetType = UNSET
    job_code: str | None | UnsetType = UNSET
    job_name: str | None | UnsetType = UNSET
    ok: bool | None | UnsetType = UNSET
    from_: float | None | UnsetType = UNSET
    """In hours."""
    to: float | None | UnsetType = UNSET
    """In hours."""
    break_: float | None | UnsetType = UNSET
    """In hours."""
    invoice_id: int | None | UnsetType = UNSET
    invoice_nr: int | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

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
