"""ActualCostProduct."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

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
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ActualCostProduct(Record, kw_only=True):
    """ActualCostProduct.

    https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_name: str = MISSING
    """At most 100 characters."""
    actualcostitem_id: int = MISSING
    actualcostitem_nr1: str = MISSING
    """At most 100 characters."""
    actualcostitem_nr2: str = MISSING
    """At most 100 characters."""
    actualcostitem_description: str = MISSING
    actualcostitem_description_localized: str = MISSING
    employee_id: int = MISSING
    employee_name: str = MISSING
    """At most 150 characters."""
    date: dt.date = MISSING
    job_id: int = MISSING
    job_code: str = MISSING
    """At most 10 characters."""
    job_name: str = MISSING
    """At most 100 characters."""
    product_id: int = MISSING
    nr: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
    quantity: float = MISSING
    unit: str = MISSING
    """At most 10 characters."""
    unit_localized: str = MISSING
    """At most 10 characters."""
    price_unit: Decimal = MISSING
    price_total_without_margin: Decimal = MISSING
    margin: float = MISSING
    price_total_with_margin: Decimal = MISSING
    working_on_time_and_expense_basis: bool = MISSING
    extra_work: bool = MISSING
    location: str = MISSING
    """At most 50 characters."""
    stocklocationid: int = MISSING
    stocklocation: str = MISSING
    """At most 100 characters."""
    note: str = MISSING
    company_id: int = MISSING
    invoiced: bool = MISSING
    check: bool = MISSING
    ts_lastupdate: dt.datetime = MISSING

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
