"""The fields of ProductAlternativeUnit."""

from __future__ import annotations

from .._fields import BooleanField, DecimalField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT


class ProductAlternativeUnitFields:
    """The fields of ProductAlternativeUnit."""

    id = IntegerField("id", INTEGER)
    product_id = IntegerField("product_id", INTEGER)
    unit = StringField("unit", TEXT)
    unit_localized = StringField("unit_localized", TEXT)
    factor = NumberField("factor", NUMBER)
    bulkdiscount = BooleanField("bulkdiscount", BOOLEAN)
    bulkdiscount_fromquantity = NumberField("bulkdiscount_fromquantity", NUMBER)
    price_cost = DecimalField("price_cost", DECIMAL)
    margin_catalogue = DecimalField("margin_catalogue", DECIMAL)
    price_catalogue = DecimalField("price_catalogue", DECIMAL)
    barcode = StringField("barcode", TEXT)


product_alternative_unit = ProductAlternativeUnitFields()
