"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Date, Datetime, Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "list": String(max_length=50, writeable=False),
        "group": String(max_length=50, writeable=False),
        "nr1": String(max_length=100),
        "nr2": String(max_length=100),
        "description": String(),
        "address_id": Integer(),
        "address_name": String(max_length=150, writeable=False),
        "address_address": String(max_length=63, writeable=False),
        "address_addressline2": String(max_length=63, writeable=False),
        "address_countrycode": String(max_length=2, writeable=False),
        "address_zipcode": String(max_length=15, writeable=False),
        "address_telephone": String(max_length=25, writeable=False),
        "address_gsm": String(max_length=25, writeable=False),
        "address_email": String(max_length=100, writeable=False),
        "project_id": Integer(),
        "project_name": String(max_length=100, writeable=False),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_yourreference": String(max_length=50, writeable=False),
        "project_address": String(max_length=63, writeable=False),
        "project_addressline2": String(max_length=63, writeable=False),
        "project_countrycode": String(max_length=2, writeable=False),
        "project_zipcode": String(max_length=15, writeable=False),
        "installationdate": Date("YYYY-MM-DD", empty=True),
        "installation_invoiceid": Integer(),
        "lastmaintenance": Date("YYYY-MM-DD", empty=True, writeable=False),
        "nextmaintenance": Date("YYYY-MM-DD", empty=True, writeable=False),
        "employee_id": Integer(),
        "employee_name": String(max_length=150, writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)
