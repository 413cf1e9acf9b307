"""Assignment_plan."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.codecs import TEXT, Array, Date, DateTime, Enum, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING

AssignmentPlanIndicativeDateType: TypeAlias = Literal["Fixed", "Optimal"]


class AssignmentPlan(
    Record,
    kw_only=True,
    rename={
        "execution_time": "executionTime",
        "indicative_date": "indicativeDate",
        "indicative_date_type": "indicativeDateType",
        "account_ids": "accountIds",
    },
):
    """Assignment_plan.

    https://docs.previsto.io/assignment.md
    """

    execution_time: dt.datetime = MISSING
    """When the assignment is planned to be done."""
    indicative_date: dt.date = MISSING
    """A date by which executionTime is planned."""
    indicative_date_type: AssignmentPlanIndicativeDateType | str = MISSING
    """Fixed for an executionTime on indicativeDate exactly or Optimal for one on
    any day of indicativeDate's week, so that routes can be optimized.
    """
    account_ids: list[str] = MISSING
    """Accounts of the workers meant for the assignment, by id. With an empty list
    every account is allowed.
    """

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "execution_time": Nullable(DateTime("YYYY-MM-DDTHH:MM")),
            "indicative_date": Nullable(Date()),
            "indicative_date_type": Nullable(Enum("Fixed", "Optimal")),
            "account_ids": Nullable(Array(TEXT)),
        }
