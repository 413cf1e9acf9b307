"""Calls on OrderVariables."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, Nothing, One
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
from ..models.field_info import FieldInfo
from ..models.order_variable import OrderVariable

_LIST = Operation(
    "order_variables.list",
    "GET",
    "/OrderVariables",
    Many(Model(OrderVariable), RECORDS),
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
    "order_variables.get",
    "GET",
    "/OrderVariables/{id}",
    One(Model(OrderVariable), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "order_variables.create",
    "POST",
    "/OrderVariables",
    One(Model(OrderVariable), CHANGES),
    body=Assigned(
        Fields(
            OrderVariable,
            (
                "id",
                "order_nr",
                "source",
                "source_parent_id",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "order_variables.update",
    "PUT",
    "/OrderVariables/{id}",
    One(Model(OrderVariable), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            OrderVariable,
            (
                "id",
                "order_nr",
                "source",
                "source_parent_id",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "order_variables.delete",
    "DELETE",
    "/OrderVariables/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "order_variables.field_info",
    "GET",
    "/OrderVariables/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class OrderVariables:
    """Calls on OrderVariables."""

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
    ) -> Listing[OrderVariable]:
        """List order variables.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderVariables.html

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
    ) -> OrderVariable:
        """Get an order variable.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderVariables.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        order_id: int,
        name: str,
        description: str | UnsetType = UNSET,
        value: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderVariable:
        """Create an order variable.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            name: At most 5 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "order_id": order_id,
                "name": name,
                "description": description,
                "value": value,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        order_id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        value: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderVariable:
        """Update an order variable.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderVariables.html

        Args:
            name: At most 5 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "order_id": order_id,
                "name": name,
                "description": description,
                "value": value,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order variable.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of order variables.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderVariables.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncOrderVariables:
    """Calls on OrderVariables."""

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
    ) -> AsyncListing[OrderVariable]:
        """List order variables.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderVariables.html

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
    ) -> OrderVariable:
        """Get an order variable.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderVariables.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        order_id: int,
        name: str,
        description: str | UnsetType = UNSET,
        value: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderVariable:
        """Create an order variable.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            name: At most 5 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "order_id": order_id,
                "name": name,
                "description": description,
                "value": value,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        order_id: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        value: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderVariable:
        """Update an order variable.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderVariables.html

        Args:
            name: At most 5 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "order_id": order_id,
                "name": name,
                "description": description,
                "value": value,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order variable.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of order variables.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderVariables.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
