"""What holds for the whole API, as data for the runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.conventions import Api, Basic, Filter, Pagination, RateLimit, Sort
from ._runtime.errors import ErrorFormat
from .errors import BY_STATUS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.checking import CallRules


def _rules() -> Mapping[str, CallRules]:
    """Load the rules of calls when a client first checks by them."""
    from ._call_rules import CALLS

    return CALLS


API = Api(
    name="planner",
    agent="planner-client/0.1.0",
    server="https://api.planner.test",
    auth=(Basic(username="api_key"),),
    pagination=(
        Pagination(
            kind="page",
            parameter="page",
            size_parameter="size",
            default_size=20,
            maximum_size=100,
            minimum_size=1,
        ),
    ),
    filter=Filter(kind="equality"),
    sort=Sort(parameter="sort", separator=",", descending_suffix=",desc"),
    errors=ErrorFormat(message="message", parameter="param", type="type"),
    rate_limit=RateLimit(requests=120, seconds=60),
    error_types=BY_STATUS,
    rules=_rules,
)
