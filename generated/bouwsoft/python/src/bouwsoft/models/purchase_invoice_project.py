"""PurchaseInvoiceProject."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class PurchaseInvoiceProject(Record, kw_only=True, rename={"type_": "type"}):
    """PurchaseInvoiceProject.

    https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoiceProjects.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    purchaseinvoice_id: int = MISSING
    purchaseinvoice_nr: int = MISSING
    purchaseinvoice_nr_supplier: str = MISSING
    """At most 100 characters."""
    address_supplier_id: int = MISSING
    address_supplier_name: str = MISSING
    """At most 150 characters."""
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_name: str = MISSING
    """At most 100 characters."""
    project_yourreference: str = MISSING
    """At most 50 characters."""
    actualcostitem_id: int = MISSING
    actualcostitem_nr: str = MISSING
    """At most 100 characters."""
    actualcostitem_name: str = MISSING
    job_id: int = MISSING
    job_code: str = MISSING
    """At most 10 characters."""
    job_name: str = MISSING
    """At most 100 characters."""
    amount: Decimal = MISSING
    type_: str = MISSING
    type_localized: str = MISSING
    type_id: int = MISSING
    note: str = MISSING
    """At most 100 characters."""
    purchaseinvoice_linkedinvoice_id: int = MISSING
    purchaseinvoice_linkedinvoice_nr: int = MISSING
    purchaseinvoice_linkedinvoice_nr_supplier: str = MISSING
    """At most 100 characters."""
    ts_lastupdate: dt.datetime = MISSING

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
