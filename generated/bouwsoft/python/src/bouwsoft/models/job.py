"""Job."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Job(Record, kw_only=True):
    """Job.

    https://support.bouwsoft.be/manual/api/v1_POST_Jobs.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    code: str = MISSING
    """At most 10 characters."""
    name: str = MISSING
    """At most 100 characters."""
    price_hour: Decimal = MISSING
    price_hour_saturday: Decimal = MISSING
    price_hour_sunday: Decimal = MISSING
    price_km: Decimal = MISSING
    ts_lastupdate: dt.datetime = MISSING

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
