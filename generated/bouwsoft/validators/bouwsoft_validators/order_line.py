"""The rules of OrderLine.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
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
        "orderid": Integer(required=True, write_once=True, writeable=False),
        "ordertype": String(max_length=50, writeable=False),
        "ordernr": Integer(writeable=False),
        "order_address_id": Integer(writeable=False),
        "order_address_name": String(max_length=150, writeable=False),
        "order_project_id": Integer(writeable=False),
        "order_project_pnr": Integer(writeable=False),
        "linenr": Integer(writeable=False),
        "linkedto_type": String(),
        "linkedto_type_localized": String(writeable=False),
        "linkedto_source": Integer(writeable=False),
        "linkedto_id": Integer(),
        "group": String(max_length=100),
        "nr1": String(max_length=100),
        "nr2": String(max_length=100),
        "description": String(),
        "unit1": String(max_length=10),
        "unit2": String(max_length=10),
        "unit1_localized": String(max_length=10, writeable=False),
        "unit2_localized": String(max_length=10, writeable=False),
        "quantity1": Number(),
        "quantity2": Number(),
        "quantity3": Number(),
        "quantity4": Number(),
        "quantity_total": Number(writeable=False),
        "all_quantities_are_included_in_quantity_total": Boolean(),
        "price_unit": Number(),
        "discount": Number(),
        "price_total": Number(writeable=False),
        "vatcode": String(max_length=5),
        "vatpercent": Number(),
        "vatcocontractor": Boolean(),
        "ledger": Integer(),
        "price_unit_afterdiscount": Number(writeable=False),
        "cost_products": Number(),
        "margin_products": Number(),
        "cost_hours": Number(),
        "margin_hours": Number(),
        "hours_unit": Number(writeable=False),
        "hours_total": Number(writeable=False),
        "cost_machines": Number(),
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
