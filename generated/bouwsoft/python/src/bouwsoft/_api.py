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
        status=400,
        code="400",
        message="Bad Request",
        description="Can't update {field}",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="{field} must exist",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid booleanvalue in Column {field}: {value} (True or False expected)",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid Currencyvalue in Column {field}: {value}",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid CurrencyHDvalue in Column {field}: {value}",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid Datevalue in Column {field}: {text}",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid Doublevalue in Column {field}: {value}",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid Integervalue in Column {field}: {value}",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid Stringvalue in Column {field}: {value}",
        about="columns",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="filter found on a request for 1 single id",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Filter ends with AND",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Filter ends with OR",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Unknown field: '{field}'",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="2 fields in 1 filterexpression are not allowed",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid number of quotes in filter",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Every opening bracket needs a closing bracket",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid position for an opening bracket",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid position for a closing bracket",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Value found without Field or Operator in this filterexpression",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Operator {operator} found without a Field",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="'{operator}' is not a valid operator",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="EQ and NE are the only allowed operators in a filter on a boolean",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="NULL value not allowed in a filter on a boolean",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="{value} is not a boolean",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="'has'/'has not' operator not allowed in a filter on a date",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="NULL value not allowed in a filter on this datefield",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="EQ and NE are the only allowed operators to check on NULL",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="{value} is not a date",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="'has'/'has not' operator not allowed in a filter on an integer",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="NULL value not allowed in a filter on an integer",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="{value} is not an integer",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="NULL value not allowed in a filter on a textfield",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="{value} is not a textvalue",
        about="filter",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="limit found on a request for 1 single id",
        about="limit",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Limit is not valid: {value}",
        about="limit",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Requested limit is smaller than 1",
        about="limit",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Requested limit is larger than 500",
        about="limit",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="nextid found on a request for 1 single id",
        about="nextid",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Invalid NextId",
        about="nextid",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="sort found on a request for 1 single id",
        about="offset",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="offset found on a request for 1 single id",
        about="offset",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Offset is not valid: {value}",
        about="offset",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Requested offset is negative",
        about="offset",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="offset can't be combined with nextid",
        about="offset",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Sort Field not found: {field}",
        about="sort",
    ),
    Reason(
        status=400,
        code="400",
        message="Bad Request",
        description="Sort Field defined twice: {field}",
        about="sort",
    ),
    Reason(
        status=401,
        code="401",
        message="Unauthorized",
        description="No AccessToken found in request",
    ),
    Reason(
        status=401,
        code="401",
        message="Unauthorized",
        description="No ClientNr found in request",
    ),
    Reason(
        status=401,
        code="401",
        message="Unauthorized",
        description="This accesstoken is not valid in combination with the given clientnr",
    ),
    Reason(
        status=401,
        code="401",
        message="Unauthorized",
        description="This accesstoken is expired and will be removed shortly",
    ),
    Reason(
        status=404, code="404", message="Not Found", description="Id not found: {id}"
    ),
    Reason(
        status=404,
        code="404",
        message="Not Found",
        description="NextId not found: {id}",
    ),
    Reason(
        status=405,
        code="405",
        message="Method Not Allowed",
        description="This Resource does not support this method: {method}",
    ),
    Reason(
        status=501,
        code="501",
        message="Method Not Implemented",
        description="This Method is not implemented: {path}",
    ),
    Reason(
        status=501,
        code="501",
        message="Method Not Implemented",
        description="This Method is not implemented: {path}",
    ),
)


def _rules() -> Mapping[str, CallRules]:
    """Load the rules of calls when a client first checks by them."""
    from ._call_rules import CALLS

    return CALLS


API = Api(
    name="bouwsoft",
    agent="bouwsoft-client/0.1.0",
    server="https://{server}/api/v1",
    variables={"server": "ra.bouwsoft.be"},
    found="server",
    auth=(
        TokenExchange(
            url="https://charon.bouwsoft.be/api/v1/Authorize/AccessToken",
            method="GET",
            request_headers={"Clientnr": "client_nr", "RefreshToken": "refresh_token"},
            call_headers={"AccessToken": "token", "Clientnr": "client_nr"},
            token="AccessToken",
            server="ServerName",
            valid_until="ValidUntil",
            layout="YYYY-MM-DDTHH:MMZ",
            hosts=("*.bouwsoft.be",),
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
            default_size=200,
            maximum_size=500,
            minimum_size=1,
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
            "gt": Operator(
                meaning="greater",
                types=frozenset(
                    {
                        "integer",
                        "number",
                        "decimal",
                        "string",
                        "date",
                        "datetime",
                        "time",
                    }
                ),
            ),
            "ge": Operator(
                meaning="greater_or_equal",
                types=frozenset(
                    {
                        "integer",
                        "number",
                        "decimal",
                        "string",
                        "date",
                        "datetime",
                        "time",
                    }
                ),
            ),
            "eq": Operator(
                meaning="equal", nullable_types=frozenset({"date", "datetime"})
            ),
            "lt": Operator(
                meaning="less",
                types=frozenset(
                    {
                        "integer",
                        "number",
                        "decimal",
                        "string",
                        "date",
                        "datetime",
                        "time",
                    }
                ),
            ),
            "le": Operator(
                meaning="less_or_equal",
                types=frozenset(
                    {
                        "integer",
                        "number",
                        "decimal",
                        "string",
                        "date",
                        "datetime",
                        "time",
                    }
                ),
            ),
            "ne": Operator(
                meaning="not_equal", nullable_types=frozenset({"date", "datetime"})
            ),
            "has": Operator(meaning="contains", types=frozenset({"string"})),
        },
        conjunctions=("and", "or"),
        null="NULL",
        quote="'",
        quote_escape="''",
        brackets=True,
        bare_values=True,
        bare_minimum=2,
        negation="not",
    ),
    sort=Sort(parameter="sort", separator="|", descending_prefix="-"),
    columns="columns",
    errors=ErrorFormat(
        code="Code",
        message="Message",
        description="Description",
        inside="RecordChanges",
    ),
    reasons=REASONS,
    error_types=BY_STATUS,
    rules=_rules,
)
