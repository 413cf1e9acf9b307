"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "project_id": Integer(writeable=False),
        "project_pnr": Integer(writeable=False),
        "project_approved": Boolean(writeable=False),
        "project_rejected": Boolean(writeable=False),
        "project_completed": Boolean(writeable=False),
        "address_id": Integer(writeable=False),
        "address_name": String(max_length=150, writeable=False),
        "address_active": Boolean(writeable=False),
        "contact_id": Integer(writeable=False),
        "contact_salutation": String(max_length=50),
        "contact_name": String(max_length=50),
        "contact_function": String(max_length=50),
        "contact_department": String(max_length=50),
        "contact_address": String(max_length=63),
        "contact_addressline2": String(max_length=63),
        "contact_countrycode": String(max_length=2),
        "contact_zipcode": String(max_length=15),
        "contact_city": String(max_length=40),
        "contact_state": String(max_length=40, writeable=False),
        "contact_email": String(max_length=100),
        "contact_telephone": String(max_length=25),
        "contact_fax": String(max_length=25),
        "contact_gsm": String(max_length=25),
    },
)
