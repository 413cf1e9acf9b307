"""The documentation's rules of what calls send, for clients with ``check="documentation"``."""

from __future__ import annotations

from ._rules import contract
from ._runtime.checking import CallRules
from ._runtime.rules import Array, Nested

CALLS: dict[str, CallRules] = {
    "contracts.import": CallRules("create", body=Array(Nested(lambda: contract.RULES))),
}
