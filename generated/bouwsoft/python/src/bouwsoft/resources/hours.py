"""Calls on Hours."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._api import RECORDS
from .._runtime.answers import Body, Many, One
from .._runtime.codecs import ANY, BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Operation, Path, Query
from .._runtime.records import Model
from .._runtime.selection import (
    Columns,
    OrderBy,
    columns_param,
    filter_param,
    sort_param,
)
from .._runtime.transport import AsyncCaller, Caller
from ..models.hour import Hour

_LIST = Operation(
    "hours.list",
    "GET",
    "/Hours",
    Many(Model(Hour), RECORDS),
    parameters=(
        Query("columns", Array(TEXT), "|"),
        Query("filter", TEXT),
        Query("limit", INTEGER),
        Query("nextid", INTEGER),
        Query("offset", INTEGER),
        Query("sort", Array(TEXT), "|"),
        Query("distinct", BOOLEAN),
    ),
)

_GET = Operation(
    "hours.get",
    "GET",
    "/Hours/{id}",
    One(Model(Hour), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_PUT_NOTE_PLAIN = Operation(
    "hours.put_note_plain",
    "PUT",
    "/Hours/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Hours:
    """Calls on Hours."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Condition | str,
        columns: Columns | UnsetType = UNSET,
        filter: Condition | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        nextid: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
    ) -> Listing[Hour]:
        """List hours.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. From 1 to 500. Default: 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return Listing(
            self._caller,
            _LIST,
            {
                "columns": columns_param(columns),
                "filter": filter_param(self._caller.api, filters, filter),
                "limit": limit,
                "nextid": nextid,
                "offset": offset,
                "sort": sort_param(self._caller.api, sort),
                "distinct": distinct,
            },
        )

    def get(self, id: int, *, columns: Columns | UnsetType = UNSET) -> Hour:
        """Get an hour.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            columns: Names of the fields to return (seperated by |)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_GET, {"id": id, "columns": columns_param(columns)})

    def put_note_plain(self, id: int) -> Any:
        """Call PUT /Hours/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Hours.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_PUT_NOTE_PLAIN, {"id": id})


class AsyncHours:
    """Calls on Hours."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Condition | str,
        columns: Columns | UnsetType = UNSET,
        filter: Condition | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        nextid: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
    ) -> AsyncListing[Hour]:
        """List hours.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. From 1 to 500. Default: 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return AsyncListing(
            self._caller,
            _LIST,
            {
                "columns": columns_param(columns),
                "filter": filter_param(self._caller.api, filters, filter),
                "limit": limit,
                "nextid": nextid,
                "offset": offset,
                "sort": sort_param(self._caller.api, sort),
                "distinct": distinct,
            },
        )

    async def get(self, id: int, *, columns: Columns | UnsetType = UNSET) -> Hour:
        """Get an hour.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            columns: Names of the fields to return (seperated by |)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}
        )

    async def put_note_plain(self, id: int) -> Any:
        """Call PUT /Hours/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Hours.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_PUT_NOTE_PLAIN, {"id": id})
