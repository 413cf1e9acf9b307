"""The fields of OrderLine."""

from __future__ import annotations

from .._fields import BooleanField, DecimalField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT


class OrderLineFields:
    """The fields of OrderLine."""

    id = IntegerField("id", INTEGER)
    orderid = IntegerField("orderid", INTEGER)
    ordertype = StringField("ordertype", TEXT)
    ordernr = IntegerField("ordernr", INTEGER)
    order_address_id = IntegerField("order_address_id", INTEGER)
    order_address_name = StringField("order_address_name", TEXT)
    order_project_id = IntegerField("order_project_id", INTEGER)
    order_project_pnr = IntegerField("order_project_pnr", INTEGER)
    linenr = IntegerField("linenr", INTEGER)
    linkedto_type = StringField("linkedto_type", TEXT)
    linkedto_type_localized = StringField("linkedto_type_localized", TEXT)
    linkedto_source = IntegerField("linkedto_source", INTEGER)
    linkedto_id = IntegerField("linkedto_id", INTEGER)
    group = StringField("group", TEXT)
    nr1 = StringField("nr1", TEXT)
    nr2 = StringField("nr2", TEXT)
    description = StringField("description", TEXT)
    unit1 = StringField("unit1", TEXT)
    unit2 = StringField("unit2", TEXT)
    unit1_localized = StringField("unit1_localized", TEXT)
    unit2_localized = StringField("unit2_localized", TEXT)
    quantity1 = NumberField("quantity1", NUMBER)
    quantity2 = NumberField("quantity2", NUMBER)
    quantity3 = NumberField("quantity3", NUMBER)
    quantity4 = NumberField("quantity4", NUMBER)
    quantity_total = NumberField("quantity_total", NUMBER)
    all_quantities_are_included_in_quantity_total = BooleanField(
        "all_quantities_are_included_in_quantity_total", BOOLEAN
    )
    price_unit = DecimalField("price_unit", DECIMAL)
    discount = NumberField("discount", NUMBER)
    price_total = DecimalField("price_total", DECIMAL)
    vatcode = StringField("vatcode", TEXT)
    vatpercent = DecimalField("vatpercent", DECIMAL)
    vatcocontractor = BooleanField("vatcocontractor", BOOLEAN)
    ledger = IntegerField("ledger", INTEGER)
    price_unit_afterdiscount = DecimalField("price_unit_afterdiscount", DECIMAL)
    cost_products = DecimalField("cost_products", DECIMAL)
    margin_products = DecimalField("margin_products", DECIMAL)
    cost_hours = DecimalField("cost_hours", DECIMAL)
    margin_hours = DecimalField("margin_hours", DECIMAL)
    hours_unit = NumberField("hours_unit", NUMBER)
    hours_total = NumberField("hours_total", NUMBER)
    cost_machines = DecimalField("cost_machines", DECIMAL)


order_line = OrderLineFields()
