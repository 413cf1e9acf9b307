"""The fields of OrderMargin."""

from __future__ import annotations

from .._fields import BooleanField, DecimalField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT


class OrderMarginFields:
    """The fields of OrderMargin."""

    id = IntegerField("id", INTEGER)
    order_id = IntegerField("order_id", INTEGER)
    margin_nr = IntegerField("margin_nr", INTEGER)
    margin_name = StringField("margin_name", TEXT)
    margin_name_localized = StringField("margin_name_localized", TEXT)
    description = StringField("description", TEXT)
    amount = DecimalField("amount", DECIMAL)
    percent = DecimalField("percent", DECIMAL)
    applyto_order = BooleanField("applyto_order", BOOLEAN)
    applyto_chapter = IntegerField("applyto_chapter", INTEGER)
    applyto_part = IntegerField("applyto_part", INTEGER)
    applyto_group = StringField("applyto_group", TEXT)
    application_localized = StringField("application_localized", TEXT)


order_margin = OrderMarginFields()
