"""The rules of ProductLotStock.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_Productstock.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Number, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "list": String(),
        "group": String(),
        "nr1": String(),
        "nr2": String(),
        "brand": String(),
        "description": String(),
        "lot_id": String(),
        "lot_nr": String(),
        "lot_description": String(),
        "lot_stocklocationid": Number(),
        "stock_location": String(),
        "stock_locationid": Number(),
        "barcode": String(),
        "lotprice_unit": Number(),
        "lotprice_total": Number(),
        "quantity": Number(),
        "quantity_reserved": Number(),
        "quantity_available": Number(),
        "unit": String(),
        "purchase_price": Number(),
        "purchase_unit": String(),
        "product_id": Integer(),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
