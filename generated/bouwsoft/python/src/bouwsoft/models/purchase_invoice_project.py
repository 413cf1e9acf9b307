"""PurchaseInvoiceProject."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, DateTime, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class PurchaseInvoiceProject(Record, kw_only=True, rename={"type_": "type"}):
    """PurchaseInvoiceProject.

    https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoiceProjects.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    purchaseinvoice_id: int | None | UnsetType = UNSET
    purchaseinvoice_nr: int | None | UnsetType = UNSET
    purchaseinvoice_nr_supplier: str | None | UnsetType = UNSET
    """At most 100 characters."""
    address_supplier_id: int | None | UnsetType = UNSET
    address_supplier_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    project_id: int | None | UnsetType = UNSET
    project_pnr: int | None | UnsetType = UNSET
    project_unr: int | None | UnsetType = UNSET
    project_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    project_yourreference: str | None | UnsetType = UNSET
    """At most 50 characters."""
    actualcostitem_id: int | None | UnsetType = UNSET
    actualcostitem_nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    actualcostitem_name: str | None | UnsetType = UNSET
    job_id: int | None | UnsetType = UNSET
    job_code: str | None | UnsetType = UNSET
    """At most 10 characters."""
    job_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    amount: Decimal | None | UnsetType = UNSET
    type_: str | None | UnsetType = UNSET
    type_localized: str | None | UnsetType = UNSET
    type_id: int | None | UnsetType = UNSET
    note: str | None | UnsetType = UNSET
    """At most 100 characters."""
    purchaseinvoice_linkedinvoice_id: int | None | UnsetType = UNSET
    purchaseinvoice_linkedinvoice_nr: int | None | UnsetType = UNSET
    purchaseinvoice_linkedinvoice_nr_supplier: str | None | UnsetType = UNSET
    """At most 100 characters."""
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "purchaseinvoice_id": Nullable(INTEGER),
            "purchaseinvoice_nr": Nullable(INTEGER),
            "purchaseinvoice_nr_supplier": Nullable(TEXT),
            "address_supplier_id": Nullable(INTEGER),
            "address_supplier_name": Nullable(TEXT),
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "project_yourreference": Nullable(TEXT),
            "actualcostitem_id": Nullable(INTEGER),
            "actualcostitem_nr": Nullable(TEXT),
            "actualcostitem_name": Nullable(TEXT),
            "job_id": Nullable(INTEGER),
            "job_code": Nullable(TEXT),
            "job_name": Nullable(TEXT),
            "amount": Nullable(DECIMAL),
            "type_": Nullable(TEXT),
            "type_localized": Nullable(TEXT),
            "type_id": Nullable(INTEGER),
            "note": Nullable(TEXT),
            "purchaseinvoice_linkedinvoice_id": Nullable(INTEGER),
            "purchaseinvoice_linkedinvoice_nr": Nullable(INTEGER),
            "purchaseinvoice_linkedinvoice_nr_supplier": Nullable(TEXT),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
