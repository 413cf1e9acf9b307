"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Date, Datetime, Integer, Number, Record, String

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
