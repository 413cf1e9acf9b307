"""The documentation's rules of what calls send, for clients with ``check="documentation"``."""

from __future__ import annotations

from ._rules import visit
from ._runtime.checking import CallRules
from ._runtime.rules import Datetime, Integer, Nested

CALLS: dict[str, CallRules] = {
    "visits.create": CallRules("create", body=Nested(lambda: visit.RULES)),
    "visits.update": CallRules("update", body=Nested(lambda: visit.RULES)),
    "visits.list": CallRules(
        "create",
        parameters={
            "size": Integer(minimum=1, maximum=100),
            "createdDate": Datetime("YYYY-MM-DDTHH:MM:SS.sssZ"),
        },
    ),
}
