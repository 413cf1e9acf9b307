"""Visit."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.codecs import NUMBER, TEXT, Array, DateTime, Enum, Map, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING

VisitAction: TypeAlias = Literal["None", "Skipped", "Completed"]


class Visit(
    Record, kw_only=True, rename={"created_date": "createdDate", "order_id": "orderId"}
):
    """Visit."""

    id: str = MISSING
    """Every record has it."""
    created_date: dt.datetime = MISSING
    meta: dict[str, str | None] = MISSING
    """At most 20 keys."""
    action: VisitAction | str = MISSING
    order_id: str | None = MISSING
    location: list[float] = MISSING
    """Exactly 2 items."""
    plan: VisitPlan = MISSING
    tasks: list[Task] = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .task import Task
        from .visit_plan import VisitPlan

        return {
            "id": TEXT,
            "created_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS.sssZ")),
            "meta": Nullable(Map(Nullable(TEXT))),
            "action": Nullable(Enum("None", "Skipped", "Completed")),
            "order_id": Nullable(TEXT),
            "location": Nullable(Array(NUMBER)),
            "plan": Nullable(Model(VisitPlan)),
            "tasks": Nullable(Array(Model(Task))),
        }


# These modules may import this one; its class is there by now.
from .task import Task  # noqa: E402
from .visit_plan import VisitPlan  # noqa: E402
