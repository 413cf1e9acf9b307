"""Visit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import UNSET, UnsetType

from .._runtime.codecs import NUMBER, TEXT, Array, DateTime, Enum, Map, Nullable
from .._runtime.records import Codecs, Model, Record
from .._runtime.unset import IN_EVERY_RECORD

if TYPE_CHECKING:
    from .task import Task
    from .visit_plan import VisitPlan

VisitAction: TypeAlias = Literal["None", "Skipped", "Completed"]


class Visit(
    Record, kw_only=True, rename={"created_date": "createdDate", "order_id": "orderId"}
):
    """Visit."""

    id: str = IN_EVERY_RECORD
    """Every record has it."""
    created_date: dt.datetime | None | UnsetType = UNSET
    meta: dict[str, str | None] | None | UnsetType = UNSET
    """At most 20 keys."""
    action: VisitAction | str | None | UnsetType = UNSET
    order_id: str | None | UnsetType = UNSET
    location: list[float] | None | UnsetType = UNSET
    """Exactly 2 items."""
    plan: VisitPlan | None | UnsetType = UNSET
    tasks: list[Task] | None | UnsetType = UNSET

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
