"""The rules of LoanedMachine.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
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
        "date_from": Date("YYYY-MM-DD", writeable=False),
        "date_to": Date("YYYY-MM-DD", empty=True, writeable=False),
        "days_loaned": Integer(writeable=False),
        "days_late": Integer(writeable=False),
        "returned": Boolean(writeable=False),
        "machine_id": Integer(writeable=False),
        "machine_nr": String(max_length=50, writeable=False),
        "machine_description": String(max_length=100, writeable=False),
        "guarantee": Number(writeable=False),
        "price_per_day": Number(writeable=False),
        "invoice_id": Integer(writeable=False),
        "invoice_nr": Integer(writeable=False),
        "address_id": Integer(writeable=False),
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
        "address_telephone1": String(max_length=25, writeable=False),
        "address_telephone2": String(max_length=25, writeable=False),
        "address_fax": String(max_length=25, writeable=False),
        "address_gsm": String(max_length=25, writeable=False),
        "address_email": String(max_length=100, writeable=False),
        "contact_id": Integer(writeable=False),
        "contact_salutation": String(max_length=50, writeable=False),
    },
    complete=False,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
