"""Records of the API, one module each, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assignment import Assignment as Assignment
    from .assignment_plan import AssignmentPlan as AssignmentPlan
    from .task import Task as Task
    from .api_error import ApiError as ApiError
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Assignment": "assignment",
            "AssignmentPlan": "assignment_plan",
            "Task": "task",
            "ApiError": "api_error",
        },
    )
