"""CostCalculation."""

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
    DateTime,
    Nullable,
)
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class CostCalculation(Record, kw_only=True, rename={"type_": "type"}):
    """CostCalculation.

    https://support.bouwsoft.be/manual/api/v1_POST_CostCalculation.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    parent_type: str | None | UnsetType = UNSET
    parent_id: int | None | UnsetType = UNSET
    parent_pricedecimals: int | None | UnsetType = UNSET
    order_id: int | None | UnsetType = UNSET
    order_companyid: int | None | UnsetType = UNSET
    order_type: str | None | UnsetType = UNSET
    """At most 50 characters."""
    order_nr: int | None | UnsetType = UNSET
    order_dc_id: int | None | UnsetType = UNSET
    orderline_id: int | None | UnsetType = UNSET
    orderline_linenr: int | None | UnsetType = UNSET
    orderline_nr1: str | None | UnsetType = UNSET
    """At most 100 characters."""
    orderline_description: str | None | UnsetType = UNSET
    orderline_quantity: float | None | UnsetType = UNSET
    pricelinkedtocostcalculation: bool | None | UnsetType = UNSET
    pricelinkmethod: str | None | UnsetType = UNSET
    item_id: int | None | UnsetType = UNSET
    item_nr1: str | None | UnsetType = UNSET
    """At most 100 characters."""
    item_description: str | None | UnsetType = UNSET
    page: int | None | UnsetType = UNSET
    linenr: int | None | UnsetType = UNSET
    type_: str | None | UnsetType = UNSET
    type_localized: str | None | UnsetType = UNSET
    group: str | None | UnsetType = UNSET
    """At most 100 characters."""
    nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    description: str | None | UnsetType = UNSET
    job_id: int | None | UnsetType = UNSET
    job_code: str | None | UnsetType = UNSET
    """At most 10 characters."""
    job_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    quantity: float | None | UnsetType = UNSET
    vf: float | None | UnsetType = UNSET
    workers: float | None | UnsetType = UNSET
    days: float | None | UnsetType = UNSET
    workinghours_perworker_perday: float | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    price_unit: Decimal | None | UnsetType = UNSET
    price_total_without_margin: Decimal | None | UnsetType = UNSET
    margin: Decimal | None | UnsetType = UNSET
    price_total_with_margin: Decimal | None | UnsetType = UNSET
    product_id: int | None | UnsetType = UNSET
    machine_id: int | None | UnsetType = UNSET
    hour_id: int | None | UnsetType = UNSET
    address_id_subcontractor: int | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

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
