"""Calls on Productstock."""

from __future__ import annotations

from typing import Unpack

from msgspec import UNSET, UnsetType

from .._api import RECORDS
from .._runtime.answers import Many
from .._runtime.calls import More
from .._runtime.codecs import TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Operation, Query
from .._runtime.records import Model, OpenRecord
from .._runtime.selection import (
    Columns,
    OrderBy,
    columns_param,
    filter_param,
    sort_param,
)
from .._runtime.transport import AsyncCaller, Caller

_LIST = Operation(
    "productstock.list",
    "GET",
    "/Productstock",
    Many(Model(OpenRecord), RECORDS),
    parameters=(
        Query("filter", TEXT),
        Query("sort", Array(TEXT), "|"),
        Query("columns", Array(TEXT), "|"),
    ),
)


class Productstock:
    """Calls on Productstock."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Condition | str,
        filter: Condition | str | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        columns: Columns | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[OpenRecord]:
        """List productstock records.

        The documentation only names this call.

        https://docs.yard.test/jobs

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: The fields to answer.
        """
        return Listing(
            self._caller,
            _LIST,
            {
                "filter": filter_param(self._caller.api, filters, filter),
                "sort": sort_param(self._caller.api, sort),
                "columns": columns_param(columns),
            },
            call,
        )


class AsyncProductstock:
    """Calls on Productstock."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Condition | str,
        filter: Condition | str | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        columns: Columns | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[OpenRecord]:
        """List productstock records.

        The documentation only names this call.

        https://docs.yard.test/jobs

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: The fields to answer.
        """
        return AsyncListing(
            self._caller,
            _LIST,
            {
                "filter": filter_param(self._caller.api, filters, filter),
                "sort": sort_param(self._caller.api, sort),
                "columns": columns_param(columns),
            },
            call,
        )
