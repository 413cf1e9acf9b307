"""Records of the API, one module each, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .visit import Visit as Visit
    from .visit_plan import VisitPlan as VisitPlan
    from .task import Task as Task
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Visit": "visit",
            "VisitPlan": "visit_plan",
            "Task": "task",
        },
    )
