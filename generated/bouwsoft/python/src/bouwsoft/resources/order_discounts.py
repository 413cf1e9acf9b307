"""Calls on OrderDiscounts."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, Nothing, One
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Assigned, Operation, Path, Query
from .._runtime.records import Fields, Model
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

_DELETE = Operation(
    "order_discounts.delete",
    "DELETE",
    "/OrderDiscounts/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

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

_FIELD_INFO = Operation(
    "order_discounts.field_info",
    "GET",
    "/OrderDiscounts/FieldInfo",
    Body(Array(Model(FieldInfo))),
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


class OrderDiscounts:
    """Calls on OrderDiscounts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def delete(self, id: int) -> None:
        """Delete an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_DELETE, {"id": id})

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
    ) -> Listing[OrderDiscount]:
        """List order discounts.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

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

    def get(self, id: int, *, columns: Columns | UnsetType = UNSET) -> OrderDiscount:
        """Get an order discount.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

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

    def field_info(self) -> builtins.list[FieldInfo]:
        """Describe the fields of order discounts.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_FIELD_INFO, {})

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
    ) -> OrderDiscount:
        """Create an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            order_id: Fixed once the record is there.
            nr: At most 100 characters.
            description: At most 250 characters.
            applyto_group: At most 100 characters.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
    ) -> OrderDiscount:
        """Update an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr: At most 100 characters.
            description: At most 250 characters.
            applyto_group: At most 100 characters.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
        )


class AsyncOrderDiscounts:
    """Calls on OrderDiscounts."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def delete(self, id: int) -> None:
        """Delete an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_DELETE, {"id": id})

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
    ) -> AsyncListing[OrderDiscount]:
        """List order discounts.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

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

    async def get(
        self, id: int, *, columns: Columns | UnsetType = UNSET
    ) -> OrderDiscount:
        """Get an order discount.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

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

    async def field_info(self) -> builtins.list[FieldInfo]:
        """Describe the fields of order discounts.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderDiscounts.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_FIELD_INFO, {})

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
    ) -> OrderDiscount:
        """Create an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            order_id: Fixed once the record is there.
            nr: At most 100 characters.
            description: At most 250 characters.
            applyto_group: At most 100 characters.

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
    ) -> OrderDiscount:
        """Update an order discount.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr: At most 100 characters.
            description: At most 250 characters.
            applyto_group: At most 100 characters.

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
        )
