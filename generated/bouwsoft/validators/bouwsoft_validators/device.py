"""The rules of Device.

Documented at https://support.bouwsoft.be/manual/api/v1_PUT_Devices.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Datetime,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "maintenancesheet_id": Integer(writeable=False),
        "group": String(max_length=100),
        "nr": String(max_length=100),
        "description": String(),
        "product_id": Integer(writeable=False),
        "machine_id": Integer(writeable=False),
        "unit": String(max_length=10),
        "quantity": Number(),
        "serialnr": String(max_length=50),
        "typenr": String(max_length=50),
        "brand": String(max_length=50),
        "constructionyear": Integer(),
        "active": Boolean(),
        "installationdate": Date("YYYY-MM-DD", empty=True),
        "lastmaintenance": Date("YYYY-MM-DD", empty=True, writeable=False),
        "nextmaintenance": Date("YYYY-MM-DD", empty=True, writeable=False),
        "maintenancecycle": String(writeable=False),
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
