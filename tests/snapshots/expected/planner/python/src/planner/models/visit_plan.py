"""VisitPlan."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Array, DateTime, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .visit import Visit


class VisitPlan(
    Record,
    kw_only=True,
    rename={"execution_time": "executionTime", "account_ids": "accountIds"},
):
    """VisitPlan."""

    execution_time: dt.datetime | None | UnsetType = UNSET
    account_ids: list[str] | None | UnsetType = UNSET
    visit: Visit | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .visit import Visit

        return {
            "execution_time": Nullable(DateTime("YYYY-MM-DDTHH:MM")),
            "account_ids": Nullable(Array(TEXT)),
            "visit": Nullable(Model(Visit)),
        }
