"""The fields of QuantityCalculation."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DatetimeOrNullField,
    IntegerField,
    NumberField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, DateTime


class QuantityCalculationFields:
    """The fields of QuantityCalculation."""

    id = IntegerField("id", INTEGER)
    quantitycalculation_id = IntegerField("quantitycalculation_id", INTEGER)
    quantitycalculationline_id = IntegerField("quantitycalculationline_id", INTEGER)
    parent_type = StringField("parent_type", TEXT)
    parent_id = IntegerField("parent_id", INTEGER)
    parent_fieldnr = IntegerField("parent_fieldnr", INTEGER)
    formula = StringField("formula", TEXT)
    enabled = BooleanField("enabled", BOOLEAN)
    line_linenr = IntegerField("line_linenr", INTEGER)
    line_description = StringField("line_description", TEXT)
    line_q0 = NumberField("line_q0", NUMBER)
    line_q1 = NumberField("line_q1", NUMBER)
    line_q2 = NumberField("line_q2", NUMBER)
    line_q3 = NumberField("line_q3", NUMBER)
    line_vf = NumberField("line_vf", NUMBER)
    line_a = NumberField("line_a", NUMBER)
    line_b = NumberField("line_b", NUMBER)
    line_total = NumberField("line_total", NUMBER)
    line_altunit_m = NumberField("line_altunit_m", NUMBER)
    line_altunit_m2 = NumberField("line_altunit_m2", NUMBER)
    line_altunit_m3 = NumberField("line_altunit_m3", NUMBER)
    line_altunit_bm2 = NumberField("line_altunit_bm2", NUMBER)
    line_altunit_kg = NumberField("line_altunit_kg", NUMBER)
    line_info_length = NumberField("line_info_length", NUMBER)
    line_info_width = NumberField("line_info_width", NUMBER)
    line_info_height = NumberField("line_info_height", NUMBER)
    line_info_thickness = NumberField("line_info_thickness", NUMBER)
    line_info_nrofdoors = IntegerField("line_info_nrofdoors", INTEGER)
    line_info_nrofwindows = IntegerField("line_info_nrofwindows", INTEGER)
    line_info_zone = StringField("line_info_zone", TEXT)
    line_info_floor = StringField("line_info_floor", TEXT)
    line_info_flat = StringField("line_info_flat", TEXT)
    line_info_room = StringField("line_info_room", TEXT)
    ts_lastupdate = DatetimeOrNullField(
        "ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS")
    )


quantity_calculation = QuantityCalculationFields()
