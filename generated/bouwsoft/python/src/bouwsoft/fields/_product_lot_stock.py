"""The fields of ProductLotStock."""

from __future__ import annotations

from .._fields import IntegerField, NumberField, StringField
from .._runtime.codecs import INTEGER, NUMBER, TEXT


class ProductLotStockFields:
    """The fields of ProductLotStock."""

    id = IntegerField("id", INTEGER)
    list_ = StringField("list", TEXT)
    group = StringField("group", TEXT)
    nr1 = StringField("nr1", TEXT)
    nr2 = StringField("nr2", TEXT)
    brand = StringField("brand", TEXT)
    description = StringField("description", TEXT)
    lot_id = StringField("lot_id", TEXT)
    lot_nr = StringField("lot_nr", TEXT)
    lot_description = StringField("lot_description", TEXT)
    lot_stocklocationid = NumberField("lot_stocklocationid", NUMBER)
    stock_location = StringField("stock_location", TEXT)
    stock_locationid = NumberField("stock_locationid", NUMBER)
    barcode = StringField("barcode", TEXT)
    lotprice_unit = NumberField("lotprice_unit", NUMBER)
    lotprice_total = NumberField("lotprice_total", NUMBER)
    quantity = NumberField("quantity", NUMBER)
    quantity_reserved = NumberField("quantity_reserved", NUMBER)
    quantity_available = NumberField("quantity_available", NUMBER)
    unit = StringField("unit", TEXT)
    purchase_price = NumberField("purchase_price", NUMBER)
    purchase_unit = StringField("purchase_unit", TEXT)
    product_id = IntegerField("product_id", INTEGER)


product_lot_stock = ProductLotStockFields()
