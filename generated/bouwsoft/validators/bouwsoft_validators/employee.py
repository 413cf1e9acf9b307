"""The rules of Employee.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_Employees.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Boolean, Date, Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(max_length=150),
        "initials": String(max_length=5),
        "firstname": String(max_length=50),
        "surname": String(max_length=50),
        "username": String(max_length=50, writeable=False),
        "nr": Integer(required=True),
        "groups": String(writeable=False),
        "address": String(max_length=63),
        "addressline2": String(max_length=63),
        "countrycode": String(max_length=2),
        "zipcode": String(max_length=15),
        "city": String(max_length=40),
        "state": String(max_length=40),
        "telephone": String(max_length=25),
        "fax": String(max_length=25),
        "gsm": String(max_length=25),
        "email": String(max_length=100),
        "company_id": Integer(required=True),
        "company_name": String(max_length=250, writeable=False),
        "function": String(max_length=50),
        "function_localized": String(max_length=50, writeable=False),
        "date_in_service": Date("YYYY-MM-DD", empty=True),
        "date_no_longer_in_service": Date("YYYY-MM-DD", empty=True),
        "date_birth": Date("YYYY-MM-DD", empty=True),
        "place_birth": String(max_length=50, writeable=False),
        "language": String(max_length=50),
        "gender": String(max_length=15),
        "civil_status": String(max_length=50),
        "civil_status_localized": String(max_length=50, writeable=False),
        "bic": String(max_length=35),
        "iban": String(max_length=35),
        "identity_card_nr": String(max_length=50),
        "national_identity_nr": String(max_length=50),
        "social_security_nr": String(max_length=50),
        "partner_name": String(max_length=50),
        "partner_profession": String(max_length=50),
        "partner_date_of_birth": Date("YYYY-MM-DD", empty=True),
        "partner_with_disability": Boolean(),
        "partner_fiscally_dependent": Boolean(),
        "children_with_disability": Integer(),
        "children_fiscally_dependent": Integer(),
        "people_with_disability": Integer(),
    },
    complete=False,
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
