"""The fields of CostCalculation."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DatetimeField,
    DecimalField,
    IntegerField,
    NumberField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, DateTime


class CostCalculationFields:
    """The fields of CostCalculation."""

    id = IntegerField("id", INTEGER)
    parent_type = StringField("parent_type", TEXT)
    parent_id = IntegerField("parent_id", INTEGER)
    parent_pricedecimals = IntegerField("parent_pricedecimals", INTEGER)
    order_id = IntegerField("order_id", INTEGER)
    order_companyid = IntegerField("order_companyid", INTEGER)
    order_type = StringField("order_type", TEXT)
    order_nr = IntegerField("order_nr", INTEGER)
    order_dc_id = IntegerField("order_dc_id", INTEGER)
    orderline_id = IntegerField("orderline_id", INTEGER)
    orderline_linenr = IntegerField("orderline_linenr", INTEGER)
    orderline_nr1 = StringField("orderline_nr1", TEXT)
    orderline_description = StringField("orderline_description", TEXT)
    orderline_quantity = NumberField("orderline_quantity", NUMBER)
    pricelinkedtocostcalculation = BooleanField("pricelinkedtocostcalculation", BOOLEAN)
    pricelinkmethod = StringField("pricelinkmethod", TEXT)
    item_id = IntegerField("item_id", INTEGER)
    item_nr1 = StringField("item_nr1", TEXT)
    item_description = StringField("item_description", TEXT)
    page = IntegerField("page", INTEGER)
    linenr = IntegerField("linenr", INTEGER)
    type_ = StringField("type", TEXT)
    type_localized = StringField("type_localized", TEXT)
    group = StringField("group", TEXT)
    nr = StringField("nr", TEXT)
    description = StringField("description", TEXT)
    job_id = IntegerField("job_id", INTEGER)
    job_code = StringField("job_code", TEXT)
    job_name = StringField("job_name", TEXT)
    quantity = NumberField("quantity", NUMBER)
    vf = NumberField("vf", NUMBER)
    workers = NumberField("workers", NUMBER)
    days = NumberField("days", NUMBER)
    workinghours_perworker_perday = NumberField("workinghours_perworker_perday", NUMBER)
    unit = StringField("unit", TEXT)
    price_unit = DecimalField("price_unit", DECIMAL)
    price_total_without_margin = DecimalField("price_total_without_margin", DECIMAL)
    margin = DecimalField("margin", DECIMAL)
    price_total_with_margin = DecimalField("price_total_with_margin", DECIMAL)
    product_id = IntegerField("product_id", INTEGER)
    machine_id = IntegerField("machine_id", INTEGER)
    hour_id = IntegerField("hour_id", INTEGER)
    address_id_subcontractor = IntegerField("address_id_subcontractor", INTEGER)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


cost_calculation = CostCalculationFields()
