"""The rules of CostCalculation.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_CostCalculation.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
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
        "parent_type": String(writeable=False),
        "parent_id": Integer(writeable=False),
        "parent_pricedecimals": Integer(writeable=False),
        "order_id": Integer(writeable=False),
        "order_companyid": Integer(writeable=False),
        "order_type": String(max_length=50, writeable=False),
        "order_nr": Integer(writeable=False),
        "order_dc_id": Integer(writeable=False),
        "orderline_id": Integer(writeable=False),
        "orderline_linenr": Integer(writeable=False),
        "orderline_nr1": String(max_length=100, writeable=False),
        "orderline_description": String(writeable=False),
        "orderline_quantity": Number(writeable=False),
        "pricelinkedtocostcalculation": Boolean(writeable=False),
        "pricelinkmethod": String(writeable=False),
        "item_id": Integer(writeable=False),
        "item_nr1": String(max_length=100, writeable=False),
        "item_description": String(writeable=False),
        "page": Integer(writeable=False),
        "linenr": Integer(writeable=False),
        "type": String(),
        "type_localized": String(writeable=False),
        "group": String(max_length=100),
        "nr": String(max_length=100),
        "description": String(),
        "job_id": Integer(),
        "job_code": String(max_length=10),
        "job_name": String(max_length=100, writeable=False),
        "quantity": Number(),
        "vf": Number(),
        "workers": Number(),
        "days": Number(),
        "workinghours_perworker_perday": Number(),
        "unit": String(max_length=10),
        "price_unit": Number(),
        "price_total_without_margin": Number(writeable=False),
        "margin": Number(),
        "price_total_with_margin": Number(writeable=False),
        "product_id": Integer(),
        "machine_id": Integer(),
        "hour_id": Integer(),
        "address_id_subcontractor": Integer(),
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
