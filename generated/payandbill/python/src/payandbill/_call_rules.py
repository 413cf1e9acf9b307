"""The documentation's rules of what calls send, for clients with ``check="documentation"``."""

from __future__ import annotations

from ._rules import assignment, timesheet, worker
from ._runtime.checking import CallRules
from ._runtime.rules import Anything, Array, Integer, Map, Nested

CALLS: dict[str, CallRules] = {
    "assignments.import": CallRules(
        "create",
        body=Array(Nested(lambda: assignment.RULES)),
        parameters={"version": Integer(minimum=1, maximum=1)},
    ),
    "timesheets.import": CallRules(
        "create",
        body=Array(Nested(lambda: timesheet.RULES)),
        parameters={"version": Integer(minimum=1, maximum=2)},
    ),
    "workers.import": CallRules(
        "create",
        body=Array(Nested(lambda: worker.RULES)),
        parameters={"version": Integer(minimum=1, maximum=1)},
    ),
    "clients.import": CallRules(
        "create",
        body=Array(Map(Anything())),
        parameters={"version": Integer(minimum=1, maximum=1)},
    ),
}
