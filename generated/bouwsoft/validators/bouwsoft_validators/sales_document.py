"""The rules of SalesDocument.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_SalesDocuments.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "company_id": Integer(),
        "company_name": String(max_length=250, writeable=False),
        "type": String(max_length=50, required=True, write_once=True, writeable=False),
        "type_localized": String(max_length=50, writeable=False),
        "type_id": Integer(writeable=False),
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
    },
    complete=False,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
