"""The rules of Todo.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "nr": Number(),
        "list": String(),
        "date_created": String(),
        "date_expiry": String(),
        "title": String(),
        "concerning": String(),
        "greeting": String(),
        "greeting_localized": String(),
        "salutation": String(),
        "salutation_localized": String(),
        "sender": String(),
        "function": String(),
        "function_localized": String(),
        "company_id": Integer(),
        "company_name": String(),
        "address_id": Integer(),
        "address_name": String(),
        "address_address": String(),
        "address_addressline2": String(),
        "address_countrycode": String(),
        "address_zipcode": String(),
        "address_city": String(),
        "address_telephone1": String(),
        "address_email": String(),
        "address_vatnr": String(),
        "contact_id": Integer(),
        "contact_name": Number(),
        "project_id": Integer(),
        "project_pnr": Number(),
        "project_unr": Number(),
        "project_name": String(),
        "yourreference": String(),
        "completed": Boolean(),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
