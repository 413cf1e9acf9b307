"""The rules of ZipCode.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ZipCodes.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "countrycode": String(max_length=2, writeable=False),
        "zipcode": String(max_length=15, writeable=False),
        "city": String(max_length=40, writeable=False),
        "state": String(max_length=40, writeable=False),
        "country": String(max_length=50, writeable=False),
        "telephoneprefix": Integer(writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
