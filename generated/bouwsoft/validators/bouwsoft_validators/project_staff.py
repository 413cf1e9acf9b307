"""The rules of ProjectStaff.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_ProjectStaff.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(),
        "project_id": Integer(writeable=False),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_name": String(max_length=100, writeable=False),
        "employee_id": Integer(writeable=False),
        "employee_name": String(max_length=150, writeable=False),
        "employee_initials": String(max_length=5, writeable=False),
        "employee_address": String(max_length=63, writeable=False),
        "employee_addressline2": String(max_length=63, writeable=False),
        "employee_countrycode": String(max_length=2, writeable=False),
        "employee_zipcode": String(max_length=15, writeable=False),
        "employee_city": String(max_length=40, writeable=False),
        "employee_state": String(max_length=40, writeable=False),
        "employee_telephone1": String(max_length=25, writeable=False),
        "employee_telephone2": String(max_length=25, writeable=False),
        "employee_fax": String(max_length=25, writeable=False),
        "employee_gsm": String(max_length=25, writeable=False),
        "employee_email": String(max_length=100, writeable=False),
        "type": String(writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
