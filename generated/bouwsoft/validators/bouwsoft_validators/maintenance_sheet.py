"""The rules of MaintenanceSheet.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
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
        "list": String(max_length=50, writeable=False),
        "group": String(max_length=50, writeable=False),
        "nr1": String(max_length=100),
        "nr2": String(max_length=100),
        "description": String(),
        "address_id": Integer(),
        "address_name": String(max_length=150, writeable=False),
        "address_address": String(max_length=63, writeable=False),
        "address_addressline2": String(max_length=63, writeable=False),
        "address_countrycode": String(max_length=2, writeable=False),
        "address_zipcode": String(max_length=15, writeable=False),
        "address_telephone": String(max_length=25, writeable=False),
        "address_gsm": String(max_length=25, writeable=False),
        "address_email": String(max_length=100, writeable=False),
        "project_id": Integer(),
        "project_name": String(max_length=100, writeable=False),
        "project_pnr": Integer(writeable=False),
        "project_unr": Integer(writeable=False),
        "project_yourreference": String(max_length=50, writeable=False),
        "project_address": String(max_length=63, writeable=False),
        "project_addressline2": String(max_length=63, writeable=False),
        "project_countrycode": String(max_length=2, writeable=False),
        "project_zipcode": String(max_length=15, writeable=False),
        "installationdate": Date("YYYY-MM-DD", empty=True),
        "installation_invoiceid": Integer(),
        "lastmaintenance": Date("YYYY-MM-DD", empty=True, writeable=False),
        "nextmaintenance": Date("YYYY-MM-DD", empty=True, writeable=False),
        "employee_id": Integer(),
        "employee_name": String(max_length=150, writeable=False),
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
