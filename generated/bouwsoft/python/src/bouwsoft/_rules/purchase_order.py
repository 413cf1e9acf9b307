"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Date, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "company_id": Integer(),
        "company_name": String(max_length=250, writeable=False),
        "type": String(max_length=50, writeable=False),
        "nr": Integer(),
        "nr_add": String(max_length=5),
        "date": Date("YYYY-MM-DD"),
        "expirationdate": Date("YYYY-MM-DD"),
        "title": String(max_length=50),
        "concerning": String(max_length=100),
        "ordernr": String(max_length=100),
        "pricedecimals": Integer(),
        "ledger": Integer(),
        "workingdocumentdata_id": Integer(writeable=False),
        "address_id": Integer(),
        "address_salutation": String(max_length=50, writeable=False),
        "address_name": String(max_length=150, writeable=False),
        "address_address": String(max_length=63, writeable=False),
        "address_addressline2": String(max_length=63, writeable=False),
        "address_latitude": Number(writeable=False),
        "address_longitude": Number(writeable=False),
        "address_countrycode": String(max_length=2, writeable=False),
        "address_zipcode": String(max_length=15, writeable=False),
        "address_city": String(max_length=40, writeable=False),
        "address_state": String(max_length=40, writeable=False),
        "address_readonly": Boolean(writeable=False),
        "shippingaddress_address": String(max_length=63, writeable=False),
        "shippingaddress_addressline2": String(max_length=63, writeable=False),
        "shippingaddress_latitude": Number(writeable=False),
        "shippingaddress_longitude": Number(writeable=False),
        "shippingaddress_countrycode": String(max_length=2, writeable=False),
        "shippingaddress_zipcode": String(max_length=15, writeable=False),
        "shippingaddress_city": String(max_length=40, writeable=False),
        "shippingaddress_state": String(max_length=40, writeable=False),
    },
    complete=False,
)
