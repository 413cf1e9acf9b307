"""Calls on AssignmentDevices."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, One
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
from ..models.assignment_device import AssignmentDevice
from ..models.field_info import FieldInfo

_LIST = Operation(
    "assignment_devices.list",
    "GET",
    "/AssignmentDevices",
    Many(Model(AssignmentDevice), RECORDS),
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
    "assignment_devices.get",
    "GET",
    "/AssignmentDevices/{id}",
    One(Model(AssignmentDevice), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_UPDATE = Operation(
    "assignment_devices.update",
    "PUT",
    "/AssignmentDevices/{id}",
    One(Model(AssignmentDevice), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            AssignmentDevice,
            (
                "id",
                "device_id",
                "device_nr",
                "device_description",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_FIELD_INFO = Operation(
    "assignment_devices.field_info",
    "GET",
    "/AssignmentDevices/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class AssignmentDevices:
    """Calls on AssignmentDevices."""

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
    ) -> Listing[AssignmentDevice]:
        """List assignment devices.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html

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
    ) -> AssignmentDevice:
        """Get an assignment device.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def update(
        self,
        id: int,
        *,
        assignment_id: int | UnsetType = UNSET,
        repair: bool | UnsetType = UNSET,
        maintenance: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> AssignmentDevice:
        """Update an assignment device.

        https://support.bouwsoft.be/manual/api/v1_PUT_AssignmentDevices.html
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "assignment_id": assignment_id,
                "repair": repair,
                "maintenance": maintenance,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of assignment devices.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncAssignmentDevices:
    """Calls on AssignmentDevices."""

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
    ) -> AsyncListing[AssignmentDevice]:
        """List assignment devices.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html

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
    ) -> AssignmentDevice:
        """Get an assignment device.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def update(
        self,
        id: int,
        *,
        assignment_id: int | UnsetType = UNSET,
        repair: bool | UnsetType = UNSET,
        maintenance: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> AssignmentDevice:
        """Update an assignment device.

        https://support.bouwsoft.be/manual/api/v1_PUT_AssignmentDevices.html
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "assignment_id": assignment_id,
                "repair": repair,
                "maintenance": maintenance,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of assignment devices.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentDevices.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
