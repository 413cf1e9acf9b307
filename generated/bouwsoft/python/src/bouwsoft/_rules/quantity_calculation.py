"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Datetime, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "quantitycalculation_id": Integer(writeable=False),
        "quantitycalculationline_id": Integer(writeable=False),
        "parent_type": String(),
        "parent_id": Integer(writeable=False),
        "parent_fieldnr": Integer(writeable=False),
        "formula": String(),
        "enabled": Boolean(),
        "line_linenr": Integer(writeable=False),
        "line_description": String(),
        "line_q0": Number(),
        "line_q1": Number(),
        "line_q2": Number(),
        "line_q3": Number(),
        "line_vf": Number(),
        "line_a": Number(),
        "line_b": Number(),
        "line_total": Number(writeable=False),
        "line_altunit_m": Number(),
        "line_altunit_m2": Number(),
        "line_altunit_m3": Number(),
        "line_altunit_bm2": Number(),
        "line_altunit_kg": Number(),
        "line_info_length": Number(),
        "line_info_width": Number(),
        "line_info_height": Number(),
        "line_info_thickness": Number(),
        "line_info_nrofdoors": Integer(),
        "line_info_nrofwindows": Integer(),
        "line_info_zone": String(),
        "line_info_floor": String(),
        "line_info_flat": String(),
        "line_info_room": String(),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", empty=True, writeable=False),
    },
)
