"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Date, Integer, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "title": String(max_length=50),
        "documentnr": Integer(),
        "company_id": Integer(),
        "date": Date("YYYY-MM-DD"),
        "employee_id": Integer(),
        "driver": String(max_length=150, writeable=False),
        "machines_id": Integer(),
        "machine": String(max_length=50, writeable=False),
        "technicalreportnr": String(max_length=100),
        "groundtransportnotificationnr": String(max_length=25, writeable=False),
        "address_id": Integer(writeable=False),
        "name": String(max_length=150, writeable=False),
        "address": String(max_length=63, writeable=False),
        "countrycode": String(max_length=2, writeable=False),
        "zipcode": String(max_length=15, writeable=False),
        "city": String(max_length=40, writeable=False),
        "contact_id": Integer(writeable=False),
        "contact_name": String(max_length=50, writeable=False),
        "originproject_id": Integer(),
        "originproject_name": String(max_length=100, writeable=False),
        "originproject_pnr": Integer(writeable=False),
        "originproject_unr": Integer(writeable=False),
        "originproject_yourreference": String(max_length=50, writeable=False),
        "originaddress": String(max_length=63, writeable=False),
        "origincountrycode": String(max_length=2, writeable=False),
        "originzipcode": String(max_length=15, writeable=False),
        "origincity": String(max_length=40, writeable=False),
        "originstate": String(max_length=40, writeable=False),
        "destinationproject_id": Integer(),
        "destinationproject_name": String(max_length=100, writeable=False),
        "destinationproject_pnr": Integer(writeable=False),
        "destinationproject_unr": Integer(writeable=False),
        "destinationproject_yourreference": String(max_length=50, writeable=False),
        "destinationaddress": String(max_length=63, writeable=False),
        "destinationcountrycode": String(max_length=2, writeable=False),
        "destinationzipcode": String(max_length=15, writeable=False),
        "destinationcity": String(max_length=40, writeable=False),
        "destinationstate": String(max_length=40, writeable=False),
    },
)
