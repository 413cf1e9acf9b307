"""Calls on ItemGroups."""

from __future__ import annotations

import builtins
from typing import Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, Nothing, One
from .._runtime.calls import More
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Assigned, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import AsDict, Model
from .._runtime.selection import (
    Columns,
    OrderBy,
    columns_param,
    filter_param,
    sort_param,
)
from .._runtime.transport import AsyncCaller, Caller
from ..models.field_info import FieldInfo
from ..models.item_group import ItemGroup

_LIST = Operation(
    "item_groups.list",
    "GET",
    "/ItemGroups",
    Many(Model(ItemGroup), RECORDS),
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
    "item_groups.get",
    "GET",
    "/ItemGroups/{id}",
    One(Model(ItemGroup), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "item_groups.create",
    "POST",
    "/ItemGroups",
    One(Model(ItemGroup), CHANGES),
    body=Assigned(
        Fields(
            ItemGroup,
            (
                "id",
                "name",
                "name_localized",
                "list_id",
                "list_name",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "item_groups.update",
    "PUT",
    "/ItemGroups/{id}",
    One(Model(ItemGroup), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            ItemGroup,
            (
                "id",
                "name",
                "name_localized",
                "list_id",
                "list_name",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "item_groups.delete",
    "DELETE",
    "/ItemGroups/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "item_groups.field_info",
    "GET",
    "/ItemGroups/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class ItemGroups:
    """Calls on ItemGroups."""

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
    ) -> Listing[ItemGroup]:
        """List item groups.

        https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html

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
    ) -> ItemGroup:
        """Get an item group.

        https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(self, *, record: ItemGroup | AsDict, **call: Unpack[More]) -> ItemGroup:
        """Create an item group.

        https://support.bouwsoft.be/manual/api/v1_POST_ItemGroups.html

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return self._caller.call(_CREATE, {}, record, more=call)

    def update(
        self, id: int, *, record: ItemGroup | AsDict, **call: Unpack[More]
    ) -> ItemGroup:
        """Update an item group.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return self._caller.call(_UPDATE, {"id": id}, record, more=call)

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an item group.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of item groups.

        https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncItemGroups:
    """Calls on ItemGroups."""

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
    ) -> AsyncListing[ItemGroup]:
        """List item groups.

        https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html

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
    ) -> ItemGroup:
        """Get an item group.

        https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self, *, record: ItemGroup | AsDict, **call: Unpack[More]
    ) -> ItemGroup:
        """Create an item group.

        https://support.bouwsoft.be/manual/api/v1_POST_ItemGroups.html

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return await self._caller.call(_CREATE, {}, record, more=call)

    async def update(
        self, id: int, *, record: ItemGroup | AsDict, **call: Unpack[More]
    ) -> ItemGroup:
        """Update an item group.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return await self._caller.call(_UPDATE, {"id": id}, record, more=call)

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an item group.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of item groups.

        https://support.bouwsoft.be/manual/api/v1_GET_ItemGroups.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
