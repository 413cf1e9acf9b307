"""The rules of Address.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_Addresses.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Datetime,
    Integer,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "clientnr": Integer(),
        "suppliernr": Integer(),
        "groups": String(writeable=False),
        "salutation": String(max_length=50),
        "language_id": Integer(),
        "name": String(max_length=150, required=True),
        "address": String(max_length=63),
        "addressline2": String(max_length=63),
        "countrycode": String(max_length=2),
        "zipcode": String(max_length=15),
        "city": String(max_length=40),
        "state": String(max_length=40),
        "telephone1": String(max_length=25),
        "telephone2": String(max_length=25),
        "fax": String(max_length=25),
        "gsm": String(max_length=25),
        "shippingaddress_id": Integer(writeable=False),
        "shippingaddress_address": String(max_length=63),
        "shippingaddress_addressline2": String(max_length=63),
        "shippingaddress_countrycode": String(max_length=2),
        "shippingaddress_zipcode": String(max_length=15),
        "shippingaddress_city": String(max_length=40),
        "shippingaddress_state": String(max_length=40),
        "email": String(max_length=100),
        "website": String(max_length=100),
        "contact_id": Integer(),
        "project_id": Integer(),
        "vatnr": String(max_length=30),
        "vatregistered": Boolean(),
        "gln": String(max_length=13),
        "be_rpr": String(max_length=50),
        "iban1": String(max_length=35),
        "bic1": String(max_length=11),
        "iban2": String(max_length=35),
        "bic2": String(max_length=11),
        "term_of_payment": String(writeable=False),
        "date_created": Date("YYYY-MM-DD", writeable=False),
        "active": Boolean(writeable=False),
        "risk": Boolean(),
        "prospect_datefirstaction": Date("YYYY-MM-DD", empty=True),
        "prospect_source_id": Integer(),
        "prospect_currentstatus_id": Integer(),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
