"""The documentation's rules of what calls send, for clients with ``check="documentation"``."""

from __future__ import annotations

from ._rules import job
from ._runtime.checking import CallRules
from ._runtime.rules import Integer, Nested

CALLS: dict[str, CallRules] = {
    "jobs.list": CallRules(
        "create",
        parameters={
            "limit": Integer(minimum=1, maximum=500),
            "offset": Integer(minimum=0),
        },
    ),
    "jobs.create": CallRules("create", body=Nested(lambda: job.RULES)),
    "jobs.update": CallRules("update", body=Nested(lambda: job.RULES)),
}
