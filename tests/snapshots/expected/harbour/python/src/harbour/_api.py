"""What holds for the whole API, as data for the runtime."""

from __future__ import annotations

from ._runtime.conventions import Api, ApiKey, Pagination
from .errors import BY_STATUS

API = Api(
    name="harbour",
    agent="harbour-client/0.1.0",
    server="https://api.harbour.test/v2",
    auth=(ApiKey(credential="access_token", name="Authorization", prefix="Bearer "),),
    pagination=(Pagination(kind="link", header="Link", default_size=30),),
    error_types=BY_STATUS,
)
