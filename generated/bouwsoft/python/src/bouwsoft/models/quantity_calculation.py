"""QuantityCalculation."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    DateTime,
    Nullable,
    OrEmpty,
)
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class QuantityCalculation(Record, kw_only=True):
    """QuantityCalculation.

    https://support.bouwsoft.be/manual/api/v1_GET_QuantityCalculation.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    quantitycalculation_id: int | None | UnsetType = UNSET
    quantitycalculationline_id: int | None | UnsetType = UNSET
    parent_type: str | None | UnsetType = UNSET
    parent_id: int | None | UnsetType = UNSET
    parent_fieldnr: int | None | UnsetType = UNSET
    formula: str | None | UnsetType = UNSET
    enabled: bool | None | UnsetType = UNSET
    line_linenr: int | None | UnsetType = UNSET
    line_description: str | None | UnsetType = UNSET
    line_q0: float | None | UnsetType = UNSET
    line_q1: float | None | UnsetType = UNSET
    line_q2: float | None | UnsetType = UNSET
    line_q3: float | None | UnsetType = UNSET
    line_vf: float | None | UnsetType = UNSET
    line_a: float | None | UnsetType = UNSET
    line_b: float | None | UnsetType = UNSET
    line_total: float | None | UnsetType = UNSET
    line_altunit_m: float | None | UnsetType = UNSET
    line_altunit_m2: float | None | UnsetType = UNSET
    line_altunit_m3: float | None | UnsetType = UNSET
    line_altunit_bm2: float | None | UnsetType = UNSET
    line_altunit_kg: float | None | UnsetType = UNSET
    line_info_length: float | None | UnsetType = UNSET
    line_info_width: float | None | UnsetType = UNSET
    line_info_height: float | None | UnsetType = UNSET
    line_info_thickness: float | None | UnsetType = UNSET
    line_info_nrofdoors: int | None | UnsetType = UNSET
    line_info_nrofwindows: int | None | UnsetType = UNSET
    line_info_zone: str | None | UnsetType = UNSET
    line_info_floor: str | None | UnsetType = UNSET
    line_info_flat: str | None | UnsetType = UNSET
    line_info_room: str | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | Literal[""] | None | UnsetType = UNSET

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
