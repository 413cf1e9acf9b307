"""The fields of OrderLine."""

from __future__ import annotations

from .._fields import BooleanField, DecimalField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT


class OrderLineFields:
    """The fields of OrderLine."""

    id = IntegerField("id", INTEGER)
    orderid = IntegerField("orderid", INTEGER)
    linenr = IntegerField("linenr", INTEGER)
    group = StringField("group", TEXT)
    nr1 = StringField("nr1", TEXT)
    nr2 = StringField("nr2", TEXT)
    description = StringField("description", TEXT)
    unit1 = StringField("unit1", TEXT)
    unit2 = StringField("unit2", TEXT)
    quantity1 = IntegerField("quantity1", INTEGER)
    quantity2 = IntegerField("quantity2", INTEGER)
    quantity3 = IntegerField("quantity3", INTEGER)
    quantity4 = IntegerField("quantity4", INTEGER)
    quantity_total = IntegerField("quantity_total", INTEGER)
    price_unit = DecimalField("price_unit", DECIMAL)
    price_total = DecimalField("price_total", DECIMAL)
    vatcode = StringField("vatcode", TEXT)
    vatpercent = IntegerField("vatpercent", INTEGER)
    vatcocontractor = BooleanField("vatcocontractor", BOOLEAN)
    ledger = IntegerField("ledger", INTEGER)


order_line = OrderLineFields()
