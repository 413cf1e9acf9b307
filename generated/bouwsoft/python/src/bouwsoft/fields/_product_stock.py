"""The fields of ProductStock."""

from __future__ import annotations

from .._fields import DecimalField, IntegerField, NumberField, StringField
from .._runtime.codecs import DECIMAL, INTEGER, NUMBER, TEXT


class ProductStockFields:
    """The fields of ProductStock."""

    id = IntegerField("id", INTEGER)
    list_ = StringField("list", TEXT)
    group = StringField("group", TEXT)
    nr1 = StringField("nr1", TEXT)
    nr2 = StringField("nr2", TEXT)
    brand = StringField("brand", TEXT)
    description = StringField("description", TEXT)
    stock_location = StringField("stock_location", TEXT)
    stock_locationid = IntegerField("stock_locationid", INTEGER)
    barcode = StringField("barcode", TEXT)
    lotprice_unit = DecimalField("lotprice_unit", DECIMAL)
    lotprice_total = DecimalField("lotprice_total", DECIMAL)
    quantity = NumberField("quantity", NUMBER)
    quantity_available = NumberField("quantity_available", NUMBER)
    unit = StringField("unit", TEXT)
    purchase_price = DecimalField("purchase_price", DECIMAL)
    product_id = IntegerField("product_id", INTEGER)


product_stock = ProductStockFields()
