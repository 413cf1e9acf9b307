"""Job."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, DateTime, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Job(Record, kw_only=True):
    """Job.

    https://support.bouwsoft.be/manual/api/v1_POST_Jobs.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    code: str | None | UnsetType = UNSET
    """At most 10 characters."""
    name: str | None | UnsetType = UNSET
    """At most 100 characters."""
    price_hour: Decimal | None | UnsetType = UNSET
    price_hour_saturday: Decimal | None | UnsetType = UNSET
    price_hour_sunday: Decimal | None | UnsetType = UNSET
    price_km: Decimal | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "code": Nullable(TEXT),
            "name": Nullable(TEXT),
            "price_hour": Nullable(DECIMAL),
            "price_hour_saturday": Nullable(DECIMAL),
            "price_hour_sunday": Nullable(DECIMAL),
            "price_km": Nullable(DECIMAL),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
