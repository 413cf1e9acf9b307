"""What holds for the whole API, as data for the runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.conventions import Api, ApiKey, OAuth2, Pagination
from .errors import BY_STATUS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.checking import CallRules


def _rules() -> Mapping[str, CallRules]:
    """Load the rules of calls when a client first checks by them."""
    from ._call_rules import CALLS

    return CALLS


API = Api(
    name="harbour",
    agent="harbour-client/0.1.0",
    server="https://api.harbour.test/v2",
    auth=(
        ApiKey(
            id="token",
            credential="access_token",
            name="Authorization",
            prefix="Bearer ",
        ),
        ApiKey(
            id="harbour_key", credential="harbour_key", name="key", location="query"
        ),
        ApiKey(id="session", credential="session", name="sid", location="cookie"),
        ApiKey(id="old", credential="old_token", name="Authorization", prefix="Token "),
        OAuth2(
            id="app",
            credential="app_token",
            url="https://harbour.test/oauth/token",
            client_id="client_id",
            client_secret="client_secret",
        ),
    ),
    needs=(("token",), ("app",)),
    pagination=(Pagination(kind="link", header="Link", default_size=30),),
    error_types=BY_STATUS,
    rules=_rules,
)
