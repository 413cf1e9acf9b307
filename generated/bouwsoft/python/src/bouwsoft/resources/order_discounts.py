"""Calls on OrderDiscounts."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from decimal import Decimal
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
from ..models.order_discount import OrderDiscount

_LIST = Operation(
    "order_discounts.list",
    "GET",
    "/OrderDiscounts",
    Many(Model(OrderDiscount), RECORDS),
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
    "order_discounts.get",
    "GET",
    "/OrderDiscounts/{id}",
    One(Model(OrderDiscount), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "order_discounts.create",
    "POST",
    "/OrderDiscounts",
    One(Model(OrderDiscount), CHANGES),
    body=Assigned(
        Fields(
            OrderDiscount,
            (
                "id",
                "amount",
                "application_localized",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "order_discounts.update",
    "PUT",
    "/OrderDiscounts/{id}",
    One(Model(OrderDiscount), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            OrderDiscount,
            (
                "id",
                "order_id",
                "amount",
                "application_localized",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "order_discounts.delete",
    "DELETE",
    "/OrderDiscounts/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "order_discounts.field_info",
    "GET",
    "/OrderDiscounts/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class OrderDiscounts:
    """Calls on OrderDiscounts."""

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
    ) -> Listing[OrderDiscount]:
        """List order discounts.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

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
    ) -> OrderDiscount:
        """Get an order discount.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

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
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        applyto_order: bool | UnsetType = UNSET,
        applyto_chapter: int | UnsetType = UNSET,
        applyto_part: int | UnsetType = UNSET,
        applyto_group: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderDiscount:
        """Create an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            order_id: Fixed once the record is there.
            nr: At most 100 characters.
            description: At most 250 characters.
            applyto_group: At most 100 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "order_id": order_id,
                "nr": nr,
                "description": description,
                "percent": percent,
                "applyto_order": applyto_order,
                "applyto_chapter": applyto_chapter,
                "applyto_part": applyto_part,
                "applyto_group": applyto_group,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        applyto_order: bool | UnsetType = UNSET,
        applyto_chapter: int | UnsetType = UNSET,
        applyto_part: int | UnsetType = UNSET,
        applyto_group: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderDiscount:
        """Update an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr: At most 100 characters.
            description: At most 250 characters.
            applyto_group: At most 100 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "nr": nr,
                "description": description,
                "percent": percent,
                "applyto_order": applyto_order,
                "applyto_chapter": applyto_chapter,
                "applyto_part": applyto_part,
                "applyto_group": applyto_group,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of order discounts.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncOrderDiscounts:
    """Calls on OrderDiscounts."""

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
    ) -> AsyncListing[OrderDiscount]:
        """List order discounts.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

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
    ) -> OrderDiscount:
        """Get an order discount.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

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
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        applyto_order: bool | UnsetType = UNSET,
        applyto_chapter: int | UnsetType = UNSET,
        applyto_part: int | UnsetType = UNSET,
        applyto_group: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderDiscount:
        """Create an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            order_id: Fixed once the record is there.
            nr: At most 100 characters.
            description: At most 250 characters.
            applyto_group: At most 100 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "order_id": order_id,
                "nr": nr,
                "description": description,
                "percent": percent,
                "applyto_order": applyto_order,
                "applyto_chapter": applyto_chapter,
                "applyto_part": applyto_part,
                "applyto_group": applyto_group,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        applyto_order: bool | UnsetType = UNSET,
        applyto_chapter: int | UnsetType = UNSET,
        applyto_part: int | UnsetType = UNSET,
        applyto_group: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderDiscount:
        """Update an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr: At most 100 characters.
            description: At most 250 characters.
            applyto_group: At most 100 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "nr": nr,
                "description": description,
                "percent": percent,
                "applyto_order": applyto_order,
                "applyto_chapter": applyto_chapter,
                "applyto_part": applyto_part,
                "applyto_group": applyto_group,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of order discounts.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
