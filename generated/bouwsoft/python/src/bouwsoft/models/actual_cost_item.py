"""ActualCostItem."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import INTEGER, NUMBER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ActualCostItem(Record, kw_only=True, rename={"yield_": "yield"}):
    """ActualCostItem.

    https://support.bouwsoft.be/manual/api/v1_GET_ActualCostItems.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    project_id: int = MISSING
    project_pnr: int = MISSING
    project_unr: int = MISSING
    project_name: str = MISSING
    """At most 100 characters."""
    actualcost_id: int = MISSING
    nr1: str = MISSING
    """At most 100 characters."""
    nr2: str = MISSING
    """At most 100 characters."""
    description: str = MISSING
    description_localized: str = MISSING
    unit: str = MISSING
    """At most 10 characters."""
    unit_localized: str = MISSING
    """At most 10 characters."""
    yield_: float = MISSING
    company_id: int = MISSING
    estimatedyield: float = MISSING
    bar_barcode: str = MISSING
    """At most 50 characters."""
    ts_lastupdate: dt.datetime = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "project_id": Nullable(INTEGER),
            "project_pnr": Nullable(INTEGER),
            "project_unr": Nullable(INTEGER),
            "project_name": Nullable(TEXT),
            "actualcost_id": Nullable(INTEGER),
            "nr1": Nullable(TEXT),
            "nr2": Nullable(TEXT),
            "description": Nullable(TEXT),
            "description_localized": Nullable(TEXT),
            "unit": Nullable(TEXT),
            "unit_localized": Nullable(TEXT),
            "yield_": Nullable(NUMBER),
            "company_id": Nullable(INTEGER),
            "estimatedyield": Nullable(NUMBER),
            "bar_barcode": Nullable(TEXT),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
