"""The documentation's rules of what calls send, for clients with ``check="documentation"``."""

from __future__ import annotations

from ._rules import berthing, boat, mooring, paper
from ._runtime.checking import CallRules
from ._runtime.rules import File, Integer, Nested, Number, String

CALLS: dict[str, CallRules] = {
    "boats.list": CallRules(
        "create",
        parameters={
            "page": Integer(minimum=1),
            "depth": Number(minimum=0.5, maximum=12.5),
            "code": String(min_length=2, pattern="^[a-z]+$"),
            "level": Integer(choices=[1, 2]),
        },
    ),
    "boats.create": CallRules(
        "create", body=Nested(lambda: boat.RULES), secret=frozenset({"pin"})
    ),
    "boats.update": CallRules(
        "update", body=Nested(lambda: boat.RULES), secret=frozenset({"pin"})
    ),
    "boats.moor": CallRules("update", body=Nested(lambda: mooring.RULES)),
    "boats.berth": CallRules("create", body=Nested(lambda: berthing.RULES)),
    "papers.create": CallRules("create", body=Nested(lambda: paper.RULES)),
    "papers.replace": CallRules("update", body=File()),
    "papers.note": CallRules("create", body=String(max_length=500)),
}
