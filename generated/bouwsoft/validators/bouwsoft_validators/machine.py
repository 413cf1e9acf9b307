"""The rules of Machine.

Documented at https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
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
        "list": String(max_length=50, writeable=False),
        "group": String(max_length=150, writeable=False),
        "nr": String(max_length=50, writeable=False),
        "description": String(max_length=100),
        "type": String(max_length=100),
        "brand": String(max_length=100),
        "chassisnr": String(max_length=100),
        "license_plate": String(max_length=100),
        "purchasedate": Date("YYYY-MM-DD", empty=True),
        "constructionyear": Integer(),
        "company_id": Integer(writeable=False),
        "company_name": String(max_length=250, writeable=False),
        "price_cost": Number(writeable=False),
        "price_catalogue": Number(writeable=False),
        "price_sales1": Number(writeable=False),
        "price_sales2": Number(writeable=False),
        "price_sales3": Number(writeable=False),
        "margin_catalogue": Number(writeable=False),
        "margin1": Number(writeable=False),
        "margin2": Number(writeable=False),
        "margin3": Number(writeable=False),
        "discount1": Number(writeable=False),
        "discount2": Number(writeable=False),
        "discount3": Number(writeable=False),
        "supplier_id": Integer(),
        "supplier_name": String(max_length=150, writeable=False),
        "tech_checkup_last_date": Date("YYYY-MM-DD", empty=True),
        "tech_checkup_expire_date": Date("YYYY-MM-DD", empty=True),
        "unit": String(max_length=10, writeable=False),
        "geodyn_name": String(max_length=250, writeable=False),
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
