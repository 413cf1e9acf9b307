"""Assignment."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from .._runtime.codecs import (
    ANY,
    NUMBER,
    TEXT,
    Array,
    Date,
    DateTime,
    Enum,
    Map,
    Nullable,
)
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING

AssignmentAction: TypeAlias = Literal["None", "Skipped", "Completed"]

AssignmentStatus: TypeAlias = Literal[
    "None", "AppendedToOrder", "Invoiced", "Fulfilled"
]


class Assignment(
    Record,
    kw_only=True,
    rename={
        "created_date": "createdDate",
        "contact_id": "contactId",
        "paying_contact_id": "payingContactId",
        "account_id": "accountId",
        "remote_order_id": "remoteOrderId",
        "planning_date": "planningDate",
        "planning_account_ids": "planningAccountIds",
        "planning_date_type": "planningDateType",
    },
):
    """An assignment is a piece of planned work. It was generated from an Agreement or
    made by hand. When the work is done the assignment stays: it tells what was
    executed, when, by whom etc. Where a financial system is connected to the
    organization, Previsto keeps the books for its assignments in there.

    https://docs.previsto.io/assignment.md
    """

    id: str = MISSING
    """Every record has it."""
    created_date: dt.datetime = MISSING
    """When it was created."""
    contact_id: str = MISSING
    """Contact that the assignment is for, by id."""
    paying_contact_id: str = MISSING
    """Contact that pays for the assignment, by id."""
    account_id: str = MISSING
    """Account of the worker who is to do the assignment, by id."""
    action: AssignmentAction | str = MISSING
    """What has been done about it. None, Skipped or Completed."""
    remote_order_id: str | None = MISSING
    """Order made in the financial system, by id."""
    location: list[float] = MISSING
    """Longitude and latitude: an array of 2 numbers, in the order of geojson
    syntax. (Fx. [11.543540954589844, 56.703469017862034]) Exactly 2 items.
    """
    status: AssignmentStatus | str = MISSING
    """Where it stands financially. None, AppendedToOrder, Invoiced or Fulfilled."""
    plan: AssignmentPlan = MISSING
    """How the assignment is planned."""
    tasks: list[Task] = MISSING
    """The task elements that make up the assignment, an array."""
    meta: dict[str, str] = MISSING
    """At most 20 keys."""
    timestamp: dt.datetime = MISSING
    planning_date: dt.date = MISSING
    planning_account_ids: list[Any] = MISSING
    planning_date_type: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .assignment_plan import AssignmentPlan
        from .task import Task

        return {
            "id": TEXT,
            "created_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS.sssZ")),
            "contact_id": Nullable(TEXT),
            "paying_contact_id": Nullable(TEXT),
            "account_id": Nullable(TEXT),
            "action": Nullable(Enum("None", "Skipped", "Completed")),
            "remote_order_id": Nullable(TEXT),
            "location": Nullable(Array(NUMBER)),
            "status": Nullable(
                Enum("None", "AppendedToOrder", "Invoiced", "Fulfilled")
            ),
            "plan": Nullable(Model(AssignmentPlan)),
            "tasks": Nullable(Array(Model(Task))),
            "meta": Nullable(Map(TEXT)),
            "timestamp": Nullable(DateTime("YYYY-MM-DDTHH:MM")),
            "planning_date": Nullable(Date()),
            "planning_account_ids": Nullable(Array(ANY)),
            "planning_date_type": Nullable(TEXT),
        }


# These modules may import this one; its class is there by now.
from .assignment_plan import AssignmentPlan  # noqa: E402
from .task import Task  # noqa: E402
