"""The fields of ActualCostItem."""

from __future__ import annotations

from .._fields import DatetimeField, IntegerField, NumberField, StringField
from .._runtime.codecs import INTEGER, NUMBER, TEXT, DateTime


class ActualCostItemFields:
    """The fields of ActualCostItem."""

    id = IntegerField("id", INTEGER)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_unr = IntegerField("project_unr", INTEGER)
    project_name = StringField("project_name", TEXT)
    actualcost_id = IntegerField("actualcost_id", INTEGER)
    nr1 = StringField("nr1", TEXT)
    nr2 = StringField("nr2", TEXT)
    description = StringField("description", TEXT)
    description_localized = StringField("description_localized", TEXT)
    unit = StringField("unit", TEXT)
    unit_localized = StringField("unit_localized", TEXT)
    yield_ = NumberField("yield", NUMBER)
    company_id = IntegerField("company_id", INTEGER)
    estimatedyield = NumberField("estimatedyield", NUMBER)
    bar_barcode = StringField("bar_barcode", TEXT)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


actual_cost_item = ActualCostItemFields()
