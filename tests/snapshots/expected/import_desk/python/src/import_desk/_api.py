"""What holds for the whole API, as data for the runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.conventions import Api, ApiKey, RowResults
from ._runtime.errors import ErrorFormat
from .errors import BY_STATUS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.checking import CallRules

ROWS = RowResults(
    results="results",
    status="importStatus",
    success=("OK",),
    messages="messages",
    error_count="errorCount",
)


def _rules() -> Mapping[str, CallRules]:
    """Load the rules of calls when a client first checks by them."""
    from ._call_rules import CALLS

    return CALLS


API = Api(
    name="import_desk",
    agent="import-desk-client/0.1.0",
    server="https://import.desk.test/api",
    auth=(
        ApiKey(credential="functions_key", name="X-Functions-Key"),
        ApiKey(credential="software_key", name="X-Software-Key"),
    ),
    errors=ErrorFormat(message="message"),
    rows=ROWS,
    error_types=BY_STATUS,
    rules=_rules,
)
