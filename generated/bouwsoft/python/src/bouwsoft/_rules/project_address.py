"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Date, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "description": String(max_length=250),
        "yourreference": String(max_length=50),
        "project_id": Integer(writeable=False),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_name": String(max_length=100, writeable=False),
        "project_address": String(max_length=63, writeable=False),
        "project_addressline2": String(max_length=63, writeable=False),
        "project_countrycode": String(max_length=2, writeable=False),
        "project_zipcode": String(max_length=15, writeable=False),
        "project_city": String(max_length=40, writeable=False),
        "project_state": String(max_length=40, writeable=False),
        "project_telephone1": String(max_length=25, writeable=False),
        "project_gsm": String(max_length=25, writeable=False),
        "project_distance": Number(writeable=False),
        "project_approved": Boolean(writeable=False),
        "project_rejected": Boolean(writeable=False),
        "project_completed": Boolean(writeable=False),
        "project_date_created": Date("YYYY-MM-DD", writeable=False),
        "project_date_approved": Date("YYYY-MM-DD", empty=True, writeable=False),
        "project_default": Boolean(writeable=False),
        "project_be_werkplaatsnr30bis": String(max_length=50, writeable=False),
        "project_company_id": Integer(writeable=False),
        "address_id": Integer(writeable=False),
        "address_clientnr": Integer(writeable=False),
        "address_suppliernr": Integer(writeable=False),
        "address_name": String(max_length=150, writeable=False),
        "address_address": String(max_length=63, writeable=False),
        "address_addressline2": String(max_length=63, writeable=False),
        "address_countrycode": String(max_length=2, writeable=False),
        "address_zipcode": String(max_length=15, writeable=False),
        "address_city": String(max_length=40, writeable=False),
        "address_state": String(max_length=40, writeable=False),
    },
    complete=False,
)
