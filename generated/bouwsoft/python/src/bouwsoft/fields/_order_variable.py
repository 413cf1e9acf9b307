"""The fields of OrderVariable."""

from __future__ import annotations

from .._fields import IntegerField, NumberField, StringField
from .._runtime.codecs import INTEGER, NUMBER, TEXT


class OrderVariableFields:
    """The fields of OrderVariable."""

    id = IntegerField("id", INTEGER)
    order_id = IntegerField("order_id", INTEGER)
    order_nr = IntegerField("order_nr", INTEGER)
    name = StringField("name", TEXT)
    description = StringField("description", TEXT)
    value = NumberField("value", NUMBER)
    source = IntegerField("source", INTEGER)
    source_parent_id = IntegerField("source_parent_id", INTEGER)


order_variable = OrderVariableFields()
