"""The rules of CompanyDetail.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_CompanyDetails.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "salutation": String(max_length=30, writeable=False),
        "name": String(max_length=250, writeable=False),
        "address": String(max_length=63, writeable=False),
        "addressline2": String(max_length=63, writeable=False),
        "countrycode": String(max_length=2, writeable=False),
        "zipcode": String(max_length=15, writeable=False),
        "city": String(max_length=40, writeable=False),
        "state": String(max_length=40, writeable=False),
        "telephone1": String(max_length=25, writeable=False),
        "telephone2": String(max_length=25, writeable=False),
        "fax": String(max_length=25, writeable=False),
        "gsm": String(max_length=25, writeable=False),
        "email": String(max_length=60, writeable=False),
        "vatnr": String(max_length=30, writeable=False),
        "iban1": String(max_length=35, writeable=False),
        "bic1": String(max_length=11, writeable=False),
        "iban2": String(max_length=35, writeable=False),
        "bic2": String(max_length=11, writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
