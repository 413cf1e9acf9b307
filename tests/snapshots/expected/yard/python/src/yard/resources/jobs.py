"""Calls on Jobs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, Unpack

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
                "status",
                "changed",
                "list",
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
                "status",
                "changed",
                "list",
                "site_id",
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

        https://docs.yard.test/jobs

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: The fields to answer.
            limit: 1 to 500, default 200.
            nextid: Not together with offset.
            offset: At least 0. Not together with nextid.

        Raises:
            UnauthorizedError: No token, or a wrong one.
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

        https://docs.yard.test/jobs

        Args:
            columns: The fields to answer.

        Raises:
            NotFoundError: The request is wrong.
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        title: str,
        site_id: int,
        nr: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        due: dt.date | Literal[""] | UnsetType = UNSET,
        starts: dt.time | UnsetType = UNSET,
        price: Decimal | int | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        done: bool | UnsetType = UNSET,
        from_: str | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        ef_boiler_1step_bool: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Job:
        """Create a job.

        https://docs.yard.test/jobs

        Args:
            title: At most 100 characters.
            due: "" empties it.
            quantity: From 0 to 1000.
            class_: What kind of job it is.
            site_id: Leads to Sites. Fixed once the record is there.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "nr": nr,
                "title": title,
                "date": date,
                "due": due,
                "starts": starts,
                "price": price,
                "quantity": quantity,
                "done": done,
                "from": from_,
                "class": class_,
                "ef_Boiler.1step.Bool": ef_boiler_1step_bool,
                "site_id": site_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        nr: int | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        due: dt.date | Literal[""] | UnsetType = UNSET,
        starts: dt.time | UnsetType = UNSET,
        price: Decimal | int | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        done: bool | UnsetType = UNSET,
        from_: str | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        ef_boiler_1step_bool: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Job:
        """Update a job.

        https://docs.yard.test/jobs

        Args:
            title: At most 100 characters.
            due: "" empties it.
            quantity: From 0 to 1000.
            class_: What kind of job it is.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "nr": nr,
                "title": title,
                "date": date,
                "due": due,
                "starts": starts,
                "price": price,
                "quantity": quantity,
                "done": done,
                "from": from_,
                "class": class_,
                "ef_Boiler.1step.Bool": ef_boiler_1step_bool,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a job.

        https://docs.yard.test/jobs
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

        https://docs.yard.test/jobs

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: The fields to answer.
            limit: 1 to 500, default 200.
            nextid: Not together with offset.
            offset: At least 0. Not together with nextid.

        Raises:
            UnauthorizedError: No token, or a wrong one.
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

        https://docs.yard.test/jobs

        Args:
            columns: The fields to answer.

        Raises:
            NotFoundError: The request is wrong.
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        title: str,
        site_id: int,
        nr: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        due: dt.date | Literal[""] | UnsetType = UNSET,
        starts: dt.time | UnsetType = UNSET,
        price: Decimal | int | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        done: bool | UnsetType = UNSET,
        from_: str | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        ef_boiler_1step_bool: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Job:
        """Create a job.

        https://docs.yard.test/jobs

        Args:
            title: At most 100 characters.
            due: "" empties it.
            quantity: From 0 to 1000.
            class_: What kind of job it is.
            site_id: Leads to Sites. Fixed once the record is there.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "nr": nr,
                "title": title,
                "date": date,
                "due": due,
                "starts": starts,
                "price": price,
                "quantity": quantity,
                "done": done,
                "from": from_,
                "class": class_,
                "ef_Boiler.1step.Bool": ef_boiler_1step_bool,
                "site_id": site_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        nr: int | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        due: dt.date | Literal[""] | UnsetType = UNSET,
        starts: dt.time | UnsetType = UNSET,
        price: Decimal | int | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        done: bool | UnsetType = UNSET,
        from_: str | UnsetType = UNSET,
        class_: str | UnsetType = UNSET,
        ef_boiler_1step_bool: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Job:
        """Update a job.

        https://docs.yard.test/jobs

        Args:
            title: At most 100 characters.
            due: "" empties it.
            quantity: From 0 to 1000.
            class_: What kind of job it is.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "nr": nr,
                "title": title,
                "date": date,
                "due": due,
                "starts": starts,
                "price": price,
                "quantity": quantity,
                "done": done,
                "from": from_,
                "class": class_,
                "ef_Boiler.1step.Bool": ef_boiler_1step_bool,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a job.

        https://docs.yard.test/jobs
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
