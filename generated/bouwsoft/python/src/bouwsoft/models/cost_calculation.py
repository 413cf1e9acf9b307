"""CostCalculation."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import (
    BOOLEAN,
    DECIMAL,
    INTEGER,
    NUMBER,
    TEXT,
    DateTime,
    Nullable,
)
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class CostCalculation(Record, kw_only=True, rename={"type_": "type"}):
    """CostCalculation.

    https://support.bouwsoft.be/manual/api/v1_POST_CostCalculation.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    parent_type: str = MISSING
    parent_id: int = MISSING
    parent_pricedecimals: int = MISSING
    order_id: int = MISSING
    order_companyid: int = MISSING
    order_type: str = MISSING
    """At most 50 characters."""
    order_nr: int = MISSING
    order_dc_id: int = MISSING
    orderline_id: int = MISSING
    orderline_linenr: int = MISSING
    orderline_nr1: str = MISSING
    """At most 100 characters."""
    orderline_description: str = MISSING
    orderline_quantity: float = MISSING
    pricelinkedtocostcalculation: bool = MISSING
    pricelinkmethod: str = MISSING
    item_id: int = MISSING
    item_nr1: str = MISSING
    """At most 100 characters."""
    item_description: str = MISSING
    page: int = MISSING
    linenr: int = MISSING
    type_: str = MISSING
    type_localized: str = MISSING
    group: str = MISSING
    """At most 100 characters."""
    nr: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
    job_id: int = MISSING
    job_code: str = MISSING
    """At most 10 characters."""
    job_name: str = MISSING
    """At most 100 characters."""
    quantity: float = MISSING
    vf: float = MISSING
    workers: float = MISSING
    days: float = MISSING
    workinghours_perworker_perday: float = MISSING
    unit: str = MISSING
    """At most 10 characters."""
    price_unit: Decimal = MISSING
    price_total_without_margin: Decimal = MISSING
    margin: Decimal = MISSING
    price_total_with_margin: Decimal = MISSING
    product_id: int = MISSING
    machine_id: int = MISSING
    hour_id: int = MISSING
    address_id_subcontractor: int = MISSING
    ts_lastupdate: dt.datetime = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "parent_type": Nullable(TEXT),
            "parent_id": Nullable(INTEGER),
            "parent_pricedecimals": Nullable(INTEGER),
            "order_id": Nullable(INTEGER),
            "order_companyid": Nullable(INTEGER),
            "order_type": Nullable(TEXT),
            "order_nr": Nullable(INTEGER),
            "order_dc_id": Nullable(INTEGER),
            "orderline_id": Nullable(INTEGER),
            "orderline_linenr": Nullable(INTEGER),
            "orderline_nr1": Nullable(TEXT),
            "orderline_description": Nullable(TEXT),
            "orderline_quantity": Nullable(NUMBER),
            "pricelinkedtocostcalculation": Nullable(BOOLEAN),
            "pricelinkmethod": Nullable(TEXT),
            "item_id": Nullable(INTEGER),
            "item_nr1": Nullable(TEXT),
            "item_description": Nullable(TEXT),
            "page": Nullable(INTEGER),
            "linenr": Nullable(INTEGER),
            "type_": Nullable(TEXT),
            "type_localized": Nullable(TEXT),
            "group": Nullable(TEXT),
            "nr": Nullable(TEXT),
            "description": Nullable(TEXT),
            "job_id": Nullable(INTEGER),
            "job_code": Nullable(TEXT),
            "job_name": Nullable(TEXT),
            "quantity": Nullable(NUMBER),
            "vf": Nullable(NUMBER),
            "workers": Nullable(NUMBER),
            "days": Nullable(NUMBER),
            "workinghours_perworker_perday": Nullable(NUMBER),
            "unit": Nullable(TEXT),
            "price_unit": Nullable(DECIMAL),
            "price_total_without_margin": Nullable(DECIMAL),
            "margin": Nullable(DECIMAL),
            "price_total_with_margin": Nullable(DECIMAL),
            "product_id": Nullable(INTEGER),
            "machine_id": Nullable(INTEGER),
            "hour_id": Nullable(INTEGER),
            "address_id_subcontractor": Nullable(INTEGER),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
