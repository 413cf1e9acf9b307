"""The fields of Product."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DatetimeField,
    DecimalField,
    IntegerField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, DateTime


class ProductFields:
    """The fields of Product."""

    id = IntegerField("id", INTEGER)
    list_ = StringField("list", TEXT)
    group = StringField("group", TEXT)
    nr1 = StringField("nr1", TEXT)
    nr2 = StringField("nr2", TEXT)
    description = StringField("description", TEXT)
    price_cost = DecimalField("price_cost", DECIMAL)
    price_catalogue = DecimalField("price_catalogue", DECIMAL)
    price_sales1 = DecimalField("price_sales1", DECIMAL)
    price_sales2 = DecimalField("price_sales2", DECIMAL)
    price_sales3 = DecimalField("price_sales3", DECIMAL)
    margin_catalogue = DecimalField("margin_catalogue", DECIMAL)
    margin1 = DecimalField("margin1", DECIMAL)
    margin2 = DecimalField("margin2", DECIMAL)
    margin3 = DecimalField("margin3", DECIMAL)
    discount1 = DecimalField("discount1", DECIMAL)
    discount2 = DecimalField("discount2", DECIMAL)
    discount3 = DecimalField("discount3", DECIMAL)
    brand = StringField("brand", TEXT)
    type_ = StringField("type", TEXT)
    unit = StringField("unit", TEXT)
    salesunit_id = IntegerField("salesunit_id", INTEGER)
    salesunit = StringField("salesunit", TEXT)
    purchaseunit_id = IntegerField("purchaseunit_id", INTEGER)
    purchaseunit = StringField("purchaseunit", TEXT)
    unit_localized = StringField("unit_localized", TEXT)
    salesunit_localized = StringField("salesunit_localized", TEXT)
    purchaseunit_localized = StringField("purchaseunit_localized", TEXT)
    active = BooleanField("active", BOOLEAN)
    barcode = StringField("barcode", TEXT)
    activesupplier_id = IntegerField("activesupplier_id", INTEGER)
    activesupplier_name = StringField("activesupplier_name", TEXT)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


product = ProductFields()
