"""The fields of OrderCost."""

from __future__ import annotations

from .._fields import BooleanField, DecimalField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT


class OrderCostFields:
    """The fields of OrderCost."""

    id = IntegerField("id", INTEGER)
    order_id = IntegerField("order_id", INTEGER)
    nr = StringField("nr", TEXT)
    description = StringField("description", TEXT)
    amount = DecimalField("amount", DECIMAL)
    amount_total = DecimalField("amount_total", DECIMAL)
    percent = DecimalField("percent", DECIMAL)
    applyto_order = BooleanField("applyto_order", BOOLEAN)
    applyto_chapter = IntegerField("applyto_chapter", INTEGER)
    applyto_part = IntegerField("applyto_part", INTEGER)
    applyto_group = StringField("applyto_group", TEXT)
    application_localized = StringField("application_localized", TEXT)


order_cost = OrderCostFields()
