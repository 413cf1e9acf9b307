"""AssignmentMachine."""

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class AssignmentMachine(
    Record, kw_only=True, rename={"from_": "from", "break_": "break"}
):
    """AssignmentMachine.

    https://support.bouwsoft.be/manual/api/v1_GET_AssignmentMachines.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    assignment_id: int | None | UnsetType = UNSET
    actualcostmachines_id_mapping: int | None | UnsetType = UNSET
    date: dt.date | None | UnsetType = UNSET
    machine_id: int | None | UnsetType = UNSET
    nr: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    unit_localized: str | None | UnsetType = UNSET
    quantity: float | None | UnsetType = UNSET
    from_: float | None | UnsetType = UNSET
    """In hours."""
    to: float | None | UnsetType = UNSET
    """In hours."""
    break_: float | None | UnsetType = UNSET
    """In hours."""
    job_id: int | None | UnsetType = UNSET
    job_code: str | None | UnsetType = UNSET
    job_name: str | None | UnsetType = UNSET
    ok: bool | None | UnsetType = UNSET
    invoice_id: int | None | UnsetType = UNSET
    invoice_nr: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "assignment_id": Nullable(INTEGER),
            "actualcostmachines_id_mapping": Nullable(INTEGER),
            "date": Nullable(Date()),
            "machine_id": Nullable(INTEGER),
            "nr": Nullable(TEXT),
            "description": Nullable(TEXT),
            "unit": Nullable(TEXT),
            "unit_localized": Nullable(TEXT),
            "quantity": Nullable(NUMBER),
            "from_": Nullable(NUMBER),
            "to": Nullable(NUMBER),
            "break_": Nullable(NUMBER),
            "job_id": Nullable(INTEGER),
            "job_code": Nullable(TEXT),
            "job_name": Nullable(TEXT),
            "ok": Nullable(BOOLEAN),
            "invoice_id": Nullable(INTEGER),
            "invoice_nr": Nullable(INTEGER),
        }
