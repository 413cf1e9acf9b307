"""Calls on Jobs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Many, Nothing, One
from .._runtime.calls import More
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Assigned, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import Model
from .._runtime.selection import (
    Columns,
    OrderBy,
    columns_param,
    filter_param,
    sort_param,
)
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.job import Job

_LIST = Operation(
    "jobs.list",
    "GET",
    "/Jobs",
    Many(Model(Job), RECORDS),
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
    "jobs.get",
    "GET",
    "/Jobs/{id}",
    One(Model(Job), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "jobs.create",
    "POST",
    "/Jobs",
    One(Model(Job), CHANGES),
    body=Assigned(
        Fields(
            Job,
            (
                "id",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "jobs.update",
    "PUT",
    "/Jobs/{id}",
    One(Model(Job), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Job,
            (
                "id",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "jobs.delete",
    "DELETE",
    "/Jobs/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)


class Jobs:
    """Calls on Jobs."""

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
        **call: Unpack[More],
    ) -> Listing[Job]:
        """List jobs.

        https://support.bouwsoft.be/manual/api/v1_GET_Jobs.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. 1 to 500, default 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)
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
            call,
        )

    def get(
        self, id: int, *, columns: Columns | UnsetType = UNSET, **call: Unpack[More]
    ) -> Job:
        """Get a job.

        https://support.bouwsoft.be/manual/api/v1_GET_Jobs.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        code: str,
        name: str | UnsetType = UNSET,
        price_hour: Decimal | int | UnsetType = UNSET,
        price_hour_saturday: Decimal | int | UnsetType = UNSET,
        price_hour_sunday: Decimal | int | UnsetType = UNSET,
        price_km: Decimal | int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Job:
        """Create a job.

        https://support.bouwsoft.be/manual/api/v1_POST_Jobs.html

        Args:
            code: At most 10 characters.
            name: At most 100 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "code": code,
                "name": name,
                "price_hour": price_hour,
                "price_hour_saturday": price_hour_saturday,
                "price_hour_sunday": price_hour_sunday,
                "price_km": price_km,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        code: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        price_hour: Decimal | int | UnsetType = UNSET,
        price_hour_saturday: Decimal | int | UnsetType = UNSET,
        price_hour_sunday: Decimal | int | UnsetType = UNSET,
        price_km: Decimal | int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Job:
        """Update a job.

        https://support.bouwsoft.be/manual/api/v1_PUT_Jobs.html

        Args:
            code: At most 10 characters.
            name: At most 100 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "code": code,
                "name": name,
                "price_hour": price_hour,
                "price_hour_saturday": price_hour_saturday,
                "price_hour_sunday": price_hour_sunday,
                "price_km": price_km,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a job.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncJobs:
    """Calls on Jobs."""

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
        **call: Unpack[More],
    ) -> AsyncListing[Job]:
        """List jobs.

        https://support.bouwsoft.be/manual/api/v1_GET_Jobs.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. 1 to 500, default 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)
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
            call,
        )

    async def get(
        self, id: int, *, columns: Columns | UnsetType = UNSET, **call: Unpack[More]
    ) -> Job:
        """Get a job.

        https://support.bouwsoft.be/manual/api/v1_GET_Jobs.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        code: str,
        name: str | UnsetType = UNSET,
        price_hour: Decimal | int | UnsetType = UNSET,
        price_hour_saturday: Decimal | int | UnsetType = UNSET,
        price_hour_sunday: Decimal | int | UnsetType = UNSET,
        price_km: Decimal | int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Job:
        """Create a job.

        https://support.bouwsoft.be/manual/api/v1_POST_Jobs.html

        Args:
            code: At most 10 characters.
            name: At most 100 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "code": code,
                "name": name,
                "price_hour": price_hour,
                "price_hour_saturday": price_hour_saturday,
                "price_hour_sunday": price_hour_sunday,
                "price_km": price_km,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        code: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        price_hour: Decimal | int | UnsetType = UNSET,
        price_hour_saturday: Decimal | int | UnsetType = UNSET,
        price_hour_sunday: Decimal | int | UnsetType = UNSET,
        price_km: Decimal | int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Job:
        """Update a job.

        https://support.bouwsoft.be/manual/api/v1_PUT_Jobs.html

        Args:
            code: At most 10 characters.
            name: At most 100 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "code": code,
                "name": name,
                "price_hour": price_hour,
                "price_hour_saturday": price_hour_saturday,
                "price_hour_sunday": price_hour_sunday,
                "price_km": price_km,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a job.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
