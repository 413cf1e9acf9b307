"""The rules of PhotoSheet.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Date, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "company_id": Integer(),
        "company_name": String(max_length=250, writeable=False),
        "type": String(max_length=50, writeable=False),
        "type_localized": String(max_length=50, writeable=False),
        "nr": Integer(writeable=False),
        "title": String(max_length=150, writeable=False),
        "title_localized": String(max_length=150, writeable=False),
        "date": Date("YYYY-MM-DD", empty=True, writeable=False),
        "concerning": String(max_length=150, writeable=False),
        "salutation": String(max_length=50, writeable=False),
        "salutation_localized": String(max_length=50, writeable=False),
        "greeting": String(max_length=50, writeable=False),
        "greeting_localized": String(max_length=50, writeable=False),
        "function": String(max_length=50, writeable=False),
        "function_localized": String(max_length=50, writeable=False),
        "by": String(max_length=50, writeable=False),
        "state_of_the_works": String(writeable=False),
        "address_id": Integer(),
        "address_name": String(max_length=150, writeable=False),
        "address_address": String(max_length=63, writeable=False),
        "address_addressline2": String(max_length=63, writeable=False),
        "address_countrycode": String(max_length=2, writeable=False),
        "address_zipcode": String(max_length=15, writeable=False),
        "address_city": String(max_length=40, writeable=False),
        "contact_id": Integer(),
        "contact_name": String(max_length=100, writeable=False),
        "project_id": Integer(),
        "project_pnr": Integer(writeable=False),
    },
    complete=False,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
