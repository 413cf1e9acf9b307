"""ActualCostMachine."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ActualCostMachine(Record, kw_only=True):
    """ActualCostMachine.

    https://support.bouwsoft.be/manual/api/v1_GET_ActualCostMachines.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    project_id: int | None | UnsetType = UNSET
    project_pnr: float | None | UnsetType = UNSET
    project_unr: float | None | UnsetType = UNSET
    project_name: str | None | UnsetType = UNSET
    actualcostitem_id: int | None | UnsetType = UNSET
    actualcostitem_nr1: str | None | UnsetType = UNSET
    actualcostitem_nr2: str | None | UnsetType = UNSET
    actualcostitem_description: str | None | UnsetType = UNSET
    actualcostitem_description_localized: str | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    employee_name: str | None | UnsetType = UNSET
    date: str | None | UnsetType = UNSET
    time_start: float | None | UnsetType = UNSET
    time_stop: float | None | UnsetType = UNSET
    time_pause: float | None | UnsetType = UNSET
    time_total: float | None | UnsetType = UNSET
    job_id: int | None | UnsetType = UNSET
    job_code: str | None | UnsetType = UNSET
    job_name: str | None | UnsetType = UNSET
    machine_id: int | None | UnsetType = UNSET
    nr: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    quantity: float | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    unit_localized: str | None | UnsetType = UNSET
    price_unit: float | None | UnsetType = UNSET
    price_total_without_margin: float | None | UnsetType = UNSET
    margin: float | None | UnsetType = UNSET
    price_total_with_margin: float | None | UnsetType = UNSET
    working_on_time_and_expense_basis: bool | None | UnsetType = UNSET
    extra_work: bool | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    company_id: int | None | UnsetType = UNSET
    username: str | None | UnsetType = UNSET
    invoiced: bool | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(NUMBER),
            "project_unr": Nullable(NUMBER),
            "project_name": Nullable(TEXT),
            "actualcostitem_id": Nullable(INTEGER),
            "actualcostitem_nr1": Nullable(TEXT),
            "actualcostitem_nr2": Nullable(TEXT),
            "actualcostitem_description": Nullable(TEXT),
            "actualcostitem_description_localized": Nullable(TEXT),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "date": Nullable(TEXT),
            "time_start": Nullable(NUMBER),
            "time_stop": Nullable(NUMBER),
            "time_pause": Nullable(NUMBER),
            "time_total": Nullable(NUMBER),
            "job_id": Nullable(INTEGER),
            "job_code": Nullable(TEXT),
            "job_name": Nullable(TEXT),
            "machine_id": Nullable(INTEGER),
            "nr": Nullable(TEXT),
            "description": Nullable(TEXT),
            "quantity": Nullable(NUMBER),
            "unit": Nullable(TEXT),
            "unit_localized": Nullable(TEXT),
            "price_unit": Nullable(NUMBER),
            "price_total_without_margin": Nullable(NUMBER),
            "margin": Nullable(NUMBER),
            "price_total_with_margin": Nullable(NUMBER),
            "working_on_time_and_expense_basis": Nullable(BOOLEAN),
            "extra_work": Nullable(BOOLEAN),
            "location": Nullable(TEXT),
            "note": Nullable(TEXT),
            "company_id": Nullable(INTEGER),
            "username": Nullable(TEXT),
            "invoiced": Nullable(BOOLEAN),
        }
