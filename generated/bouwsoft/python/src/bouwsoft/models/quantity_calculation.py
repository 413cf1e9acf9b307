"""QuantityCalculation."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    DateTime,
    Nullable,
    OrEmpty,
)
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class QuantityCalculation(Record, kw_only=True):
    """QuantityCalculation.

    https://support.bouwsoft.be/manual/api/v1_GET_QuantityCalculation.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    quantitycalculation_id: int = MISSING
    quantitycalculationline_id: int = MISSING
    parent_type: str = MISSING
    parent_id: int = MISSING
    parent_fieldnr: int = MISSING
    formula: str = MISSING
    enabled: bool = MISSING
    line_linenr: int = MISSING
    line_description: str = MISSING
    line_q0: float = MISSING
    line_q1: float = MISSING
    line_q2: float = MISSING
    line_q3: float = MISSING
    line_vf: float = MISSING
    line_a: float = MISSING
    line_b: float = MISSING
    line_total: float = MISSING
    line_altunit_m: float = MISSING
    line_altunit_m2: float = MISSING
    line_altunit_m3: float = MISSING
    line_altunit_bm2: float = MISSING
    line_altunit_kg: float = MISSING
    line_info_length: float = MISSING
    line_info_width: float = MISSING
    line_info_height: float = MISSING
    line_info_thickness: float = MISSING
    line_info_nrofdoors: int = MISSING
    line_info_nrofwindows: int = MISSING
    line_info_zone: str = MISSING
    line_info_floor: str = MISSING
    line_info_flat: str = MISSING
    line_info_room: str = MISSING
    ts_lastupdate: dt.datetime | Literal[""] = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "quantitycalculation_id": Nullable(INTEGER),
            "quantitycalculationline_id": Nullable(INTEGER),
            "parent_type": Nullable(TEXT),
            "parent_id": Nullable(INTEGER),
            "parent_fieldnr": Nullable(INTEGER),
            "formula": Nullable(TEXT),
            "enabled": Nullable(BOOLEAN),
            "line_linenr": Nullable(INTEGER),
            "line_description": Nullable(TEXT),
            "line_q0": Nullable(NUMBER),
            "line_q1": Nullable(NUMBER),
            "line_q2": Nullable(NUMBER),
            "line_q3": Nullable(NUMBER),
            "line_vf": Nullable(NUMBER),
            "line_a": Nullable(NUMBER),
            "line_b": Nullable(NUMBER),
            "line_total": Nullable(NUMBER),
            "line_altunit_m": Nullable(NUMBER),
            "line_altunit_m2": Nullable(NUMBER),
            "line_altunit_m3": Nullable(NUMBER),
            "line_altunit_bm2": Nullable(NUMBER),
            "line_altunit_kg": Nullable(NUMBER),
            "line_info_length": Nullable(NUMBER),
            "line_info_width": Nullable(NUMBER),
            "line_info_height": Nullable(NUMBER),
            "line_info_thickness": Nullable(NUMBER),
            "line_info_nrofdoors": Nullable(INTEGER),
            "line_info_nrofwindows": Nullable(INTEGER),
            "line_info_zone": Nullable(TEXT),
            "line_info_floor": Nullable(TEXT),
            "line_info_flat": Nullable(TEXT),
            "line_info_room": Nullable(TEXT),
            "ts_lastupdate": Nullable(OrEmpty(DateTime("YYYY-MM-DD HH:MM:SS"))),
        }
