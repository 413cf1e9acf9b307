"""ActualCostProduct."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import (
    BOOLEAN,
    DECIMAL,
    INTEGER,
    NUMBER,
    TEXT,
    Date,
    DateTime,
    Nullable,
)
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ActualCostProduct(Record, kw_only=True):
    """ActualCostProduct.

    https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    project_id: int | None | UnsetType = UNSET
    project_pnr: int | None | UnsetType = UNSET
    project_unr: int | None | UnsetType = UNSET
    project_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    actualcostitem_id: int | None | UnsetType = UNSET
    actualcostitem_nr1: str | None | UnsetType = UNSET
    """At most 100 characters."""
    actualcostitem_nr2: str | None | UnsetType = UNSET
    """At most 100 characters."""
    actualcostitem_description: str | None | UnsetType = UNSET
    actualcostitem_description_localized: str | None | UnsetType = UNSET
    employee_id: int | None | UnsetType = UNSET
    employee_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    date: dt.date | None | UnsetType = UNSET
    job_id: int | None | UnsetType = UNSET
    job_code: str | None | UnsetType = UNSET
    """At most 10 characters."""
    job_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    product_id: int | None | UnsetType = UNSET
    nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    description: str | None | UnsetType = UNSET
    quantity: float | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    unit_localized: str | None | UnsetType = UNSET
    """At most 10 characters."""
    price_unit: Decimal | None | UnsetType = UNSET
    price_total_without_margin: Decimal | None | UnsetType = UNSET
    margin: float | None | UnsetType = UNSET
    price_total_with_margin: Decimal | None | UnsetType = UNSET
    working_on_time_and_expense_basis: bool | None | UnsetType = UNSET
    extra_work: bool | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    """At most 50 characters."""
    stocklocationid: int | None | UnsetType = UNSET
    stocklocation: str | None | UnsetType = UNSET
    """At most 100 characters."""
    note: str | None | UnsetType = UNSET
    company_id: int | None | UnsetType = UNSET
    invoiced: bool | None | UnsetType = UNSET
    check: bool | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "actualcostitem_id": Nullable(INTEGER),
            "actualcostitem_nr1": Nullable(TEXT),
            "actualcostitem_nr2": Nullable(TEXT),
            "actualcostitem_description": Nullable(TEXT),
            "actualcostitem_description_localized": Nullable(TEXT),
            "employee_id": Nullable(INTEGER),
            "employee_name": Nullable(TEXT),
            "date": Nullable(Date()),
            "job_id": Nullable(INTEGER),
            "job_code": Nullable(TEXT),
            "job_name": Nullable(TEXT),
            "product_id": Nullable(INTEGER),
            "nr": Nullable(TEXT),
            "description": Nullable(TEXT),
            "quantity": Nullable(NUMBER),
            "unit": Nullable(TEXT),
            "unit_localized": Nullable(TEXT),
            "price_unit": Nullable(DECIMAL),
            "price_total_without_margin": Nullable(DECIMAL),
            "margin": Nullable(NUMBER),
            "price_total_with_margin": Nullable(DECIMAL),
            "working_on_time_and_expense_basis": Nullable(BOOLEAN),
            "extra_work": Nullable(BOOLEAN),
            "location": Nullable(TEXT),
            "stocklocationid": Nullable(INTEGER),
            "stocklocation": Nullable(TEXT),
            "note": Nullable(TEXT),
            "company_id": Nullable(INTEGER),
            "invoiced": Nullable(BOOLEAN),
            "check": Nullable(BOOLEAN),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
