"""The fields of CostCalculationVariable."""

from __future__ import annotations

from .._fields import IntegerField, NumberField, StringField
from .._runtime.codecs import INTEGER, NUMBER, TEXT


class CostCalculationVariableFields:
    """The fields of CostCalculationVariable."""

    id = IntegerField("id", INTEGER)
    parent_id = IntegerField("parent_id", INTEGER)
    parent_type = StringField("parent_type", TEXT)
    order_id = IntegerField("order_id", INTEGER)
    order_dc_id = IntegerField("order_dc_id", INTEGER)
    orderline_id = IntegerField("orderline_id", INTEGER)
    item_id = IntegerField("item_id", INTEGER)
    page = IntegerField("page", INTEGER)
    name = StringField("name", TEXT)
    description = StringField("description", TEXT)
    value = NumberField("value", NUMBER)
    source = IntegerField("source", INTEGER)
    source_parent_id = IntegerField("source_parent_id", INTEGER)


cost_calculation_variable = CostCalculationVariableFields()
