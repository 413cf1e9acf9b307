"""ActualCostItem."""

from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, NUMBER, TEXT, DateTime, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class ActualCostItem(Record, kw_only=True, rename={"yield_": "yield"}):
    """ActualCostItem.

    https://support.bouwsoft.be/manual/api/v1_GET_ActualCostItems.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    project_id: int | None | UnsetType = UNSET
    project_pnr: int | None | UnsetType = UNSET
    project_unr: int | None | UnsetType = UNSET
    project_name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    actualcost_id: int | None | UnsetType = UNSET
    nr1: str | None | UnsetType = UNSET
    """At most 100 characters."""
    nr2: str | None | UnsetType = UNSET
    """At most 100 characters."""
    description: str | None | UnsetType = UNSET
    description_localized: str | None | UnsetType = UNSET
    unit: str | None | UnsetType = UNSET
    """At most 10 characters."""
    unit_localized: str | None | UnsetType = UNSET
    """At most 10 characters."""
    yield_: float | None | UnsetType = UNSET
    company_id: int | None | UnsetType = UNSET
    estimatedyield: float | None | UnsetType = UNSET
    bar_barcode: str | None | UnsetType = UNSET
    """At most 50 characters."""
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

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
