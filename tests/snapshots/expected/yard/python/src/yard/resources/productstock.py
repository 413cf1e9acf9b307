"""Calls on Productstock."""

from __future__ import annotations

from typing import Any

from .._api import RECORDS
from .._runtime.answers import Many
from .._runtime.codecs import ANY, Map
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Operation
from .._runtime.transport import AsyncCaller, Caller

_LIST = Operation(
    "productstock.list",
    "GET",
    "/Productstock",
    Many(Map(ANY), RECORDS),
)


class Productstock:
    """Calls on Productstock."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(self) -> Listing[dict[str, Any]]:
        """List Productstock.

        The documentation names this call and no more.

        https://docs.yard.test/jobs
        """
        return Listing(self._caller, _LIST, {})


class AsyncProductstock:
    """Calls on Productstock."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(self) -> AsyncListing[dict[str, Any]]:
        """List Productstock.

        The documentation names this call and no more.

        https://docs.yard.test/jobs
        """
        return AsyncListing(self._caller, _LIST, {})
