"""VisitPlan."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import TEXT, Array, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class VisitPlan(
    Record,
    kw_only=True,
    rename={"execution_time": "executionTime", "account_ids": "accountIds"},
):
    """VisitPlan."""

    execution_time: dt.datetime = MISSING
    account_ids: list[str] = MISSING
    visit: Visit = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .visit import Visit

        return {
            "execution_time": Nullable(DateTime("YYYY-MM-DDTHH:MM")),
            "account_ids": Nullable(Array(TEXT)),
            "visit": Nullable(Model(Visit)),
        }


# These modules may import this one; its class is there by now.
from .visit import Visit  # noqa: E402
