"""The rules of WorkingDocumentData.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_WorkingDocumentData.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Number, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
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
        "shippingaddress_address": String(max_length=63, writeable=False),
        "shippingaddress_addressline2": String(max_length=63, writeable=False),
        "shippingaddress_latitude": Number(writeable=False),
        "shippingaddress_longitude": Number(writeable=False),
        "shippingaddress_countrycode": String(max_length=2, writeable=False),
        "shippingaddress_zipcode": String(max_length=15, writeable=False),
        "shippingaddress_city": String(max_length=40, writeable=False),
        "shippingaddress_state": String(max_length=40, writeable=False),
        "contact_id": Integer(),
        "contact_salutation": String(max_length=50, writeable=False),
        "contact_name": String(max_length=100, writeable=False),
        "vatnr": String(max_length=50, writeable=False),
        "gln": String(max_length=13, writeable=False),
        "be_rpr": String(max_length=50, writeable=False),
        "telephone1": String(max_length=25, writeable=False),
        "telephone2": String(max_length=25, writeable=False),
        "fax": String(max_length=25, writeable=False),
        "gsm": String(max_length=25, writeable=False),
        "email": String(max_length=100, writeable=False),
        "project_id": Integer(),
        "project_pnr": Integer(writeable=False),
    },
    complete=False,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
