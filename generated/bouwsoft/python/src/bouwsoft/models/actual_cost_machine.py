"""ActualCostMachine."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ActualCostMachine(Record, kw_only=True):
    """ActualCostMachine.

    https://support.bouwsoft.be/manual/api/v1_GET_ActualCostMachines.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    project_id: int = MISSING
    project_pnr: float = MISSING
    project_unr: float = MISSING
    project_name: str = MISSING
    actualcostitem_id: int = MISSING
    actualcostitem_nr1: str = MISSING
    actualcostitem_nr2: str = MISSING
    actualcostitem_description: str = MISSING
    actualcostitem_description_localized: str = MISSING
    employee_id: int = MISSING
    employee_name: str = MISSING
    date: str = MISSING
    time_start: float = MISSING
    time_stop: float = MISSING
    time_pause: float = MISSING
    time_total: float = MISSING
    job_id: int = MISSING
    job_code: str = MISSING
    job_name: str = MISSING
    machine_id: int = MISSING
    nr: str = MISSING
    description: str = MISSING
    quantity: float = MISSING
    unit: str = MISSING
    unit_localized: str = MISSING
    price_unit: float = MISSING
    price_total_without_margin: float = MISSING
    margin: float = MISSING
    price_total_with_margin: float = MISSING
    working_on_time_and_expense_basis: bool = MISSING
    extra_work: bool = MISSING
    location: str = MISSING
    note: str = MISSING
    company_id: int = MISSING
    username: str = MISSING
    invoiced: bool = MISSING

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
