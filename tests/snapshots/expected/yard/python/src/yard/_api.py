"""What holds for the whole API, as data for the runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.conventions import (
    Api,
    Assignments,
    Envelope,
    Filter,
    Operator,
    Pagination,
    Sort,
    TokenExchange,
)
from ._runtime.errors import ErrorFormat, Reason
from .errors import BY_STATUS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.checking import CallRules

RECORDS = Envelope(records="Records", next="NextId", range="Content-Range")

CHANGES = Envelope(records="RecordChanges")

REASONS = (
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Column not found: {field}",
        about="columns",
    ),
    Reason(
        status=401,
        code="401",
        message="Unauthorized",
        description="No AccessToken found in request",
    ),
)


def _rules() -> Mapping[str, CallRules]:
    """Load the rules of calls when a client first checks by them."""
    from ._call_rules import CALLS

    return CALLS


API = Api(
    name="yard",
    agent="yard-client/0.1.0",
    server="https://{server}/api/v1",
    variables={"server": "a.yard.test"},
    found="server",
    auth=(
        TokenExchange(
            url="https://auth.yard.test/api/v1/Authorize/AccessToken",
            method="GET",
            request_headers={"Clientnr": "client_nr", "RefreshToken": "refresh_token"},
            call_headers={"AccessToken": "token", "Clientnr": "client_nr"},
            token="AccessToken",
            server="ServerName",
            valid_until="ValidUntil",
            layout="YYYY-MM-DDTHH:MMZ",
            hosts=("*.yard.test",),
        ),
    ),
    pagination=(
        Pagination(
            kind="cursor",
            parameter="nextid",
            size_parameter="limit",
            next="NextId",
            total="Content-Range",
            default_size=200,
            maximum_size=500,
            minimum_size=1,
        ),
        Pagination(
            kind="offset",
            parameter="offset",
            size_parameter="limit",
            total="Content-Range",
        ),
    ),
    assignments=Assignments(
        parameter="columns",
        separator=",",
        quote="'",
        quote_escape="''",
        quoted=frozenset({"string", "date", "datetime", "time"}),
        true="true",
        false="false",
        null="NULL",
        datetime="YYYY-MM-DD HH:MM:SS",
    ),
    filter=Filter(
        kind="expression",
        parameter="filter",
        operators={
            "eq": Operator(meaning="equal"),
            "gt": Operator(meaning="greater"),
            "has": Operator(meaning="contains"),
        },
        conjunctions=("and", "or"),
        null="NULL",
        quote="'",
        brackets=True,
        bare_values=True,
    ),
    sort=Sort(parameter="sort", separator="|", descending_prefix="-"),
    columns="columns",
    errors=ErrorFormat(code="Code", message="Message", description="Description"),
    reasons=REASONS,
    error_types=BY_STATUS,
    rules=_rules,
)
