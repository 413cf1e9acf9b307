"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Datetime, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "purchaseinvoice_id": Integer(required=True),
        "purchaseinvoice_nr": Integer(writeable=False),
        "purchaseinvoice_nr_supplier": String(max_length=100, writeable=False),
        "address_supplier_id": Integer(writeable=False),
        "address_supplier_name": String(max_length=150, writeable=False),
        "project_id": Integer(),
        "project_pnr": Integer(),
        "project_unr": Integer(writeable=False),
        "project_name": String(max_length=100, writeable=False),
        "project_yourreference": String(max_length=50, writeable=False),
        "actualcostitem_id": Integer(),
        "actualcostitem_nr": String(max_length=100, writeable=False),
        "actualcostitem_name": String(writeable=False),
        "job_id": Integer(),
        "job_code": String(max_length=10),
        "job_name": String(max_length=100, writeable=False),
        "amount": Number(),
        "type": String(writeable=False),
        "type_localized": String(writeable=False),
        "type_id": Integer(),
        "note": String(max_length=100),
        "purchaseinvoice_linkedinvoice_id": Integer(),
        "purchaseinvoice_linkedinvoice_nr": Integer(writeable=False),
        "purchaseinvoice_linkedinvoice_nr_supplier": String(
            max_length=100, writeable=False
        ),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)
