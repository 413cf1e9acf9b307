"""The fields of Machine."""

from __future__ import annotations

from .._fields import (
    DateOrNullField,
    DatetimeField,
    DecimalField,
    IntegerField,
    StringField,
)
from .._runtime.codecs import DECIMAL, INTEGER, TEXT, Date, DateTime


class MachineFields:
    """The fields of Machine."""

    id = IntegerField("id", INTEGER)
    list_ = StringField("list", TEXT)
    group = StringField("group", TEXT)
    nr = StringField("nr", TEXT)
    description = StringField("description", TEXT)
    type_ = StringField("type", TEXT)
    brand = StringField("brand", TEXT)
    chassisnr = StringField("chassisnr", TEXT)
    license_plate = StringField("license_plate", TEXT)
    purchasedate = DateOrNullField("purchasedate", Date())
    constructionyear = IntegerField("constructionyear", INTEGER)
    company_id = IntegerField("company_id", INTEGER)
    company_name = StringField("company_name", TEXT)
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
    supplier_id = IntegerField("supplier_id", INTEGER)
    supplier_name = StringField("supplier_name", TEXT)
    tech_checkup_last_date = DateOrNullField("tech_checkup_last_date", Date())
    tech_checkup_expire_date = DateOrNullField("tech_checkup_expire_date", Date())
    unit = StringField("unit", TEXT)
    geodyn_name = StringField("geodyn_name", TEXT)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


machine = MachineFields()
