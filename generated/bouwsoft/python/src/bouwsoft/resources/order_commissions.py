"""Calls on OrderCommissions."""

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
from ..models.order_commission import OrderCommission

_LIST = Operation(
    "order_commissions.list",
    "GET",
    "/OrderCommissions",
    Many(Model(OrderCommission), RECORDS),
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
    "order_commissions.get",
    "GET",
    "/OrderCommissions/{id}",
    One(Model(OrderCommission), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "order_commissions.create",
    "POST",
    "/OrderCommissions",
    One(Model(OrderCommission), CHANGES),
    body=Assigned(
        Fields(
            OrderCommission,
            (
                "id",
                "address_name",
                "employee_name",
                "application_localized",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "order_commissions.update",
    "PUT",
    "/OrderCommissions/{id}",
    One(Model(OrderCommission), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            OrderCommission,
            (
                "id",
                "order_id",
                "address_name",
                "employee_name",
                "application_localized",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "order_commissions.delete",
    "DELETE",
    "/OrderCommissions/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)


class OrderCommissions:
    """Calls on OrderCommissions."""

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
    ) -> Listing[OrderCommission]:
        """List order commissions.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderCommissions.html

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
    ) -> OrderCommission:
        """Get an order commission.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderCommissions.html

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
        description: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        applyto_order: bool | UnsetType = UNSET,
        applyto_chapter: int | UnsetType = UNSET,
        applyto_part: int | UnsetType = UNSET,
        applyto_group: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderCommission:
        """Create an order commission.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderCommissions.html

        Args:
            order_id: Fixed once the record is there.
            description: At most 250 characters.
            applyto_group: At most 100 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "order_id": order_id,
                "description": description,
                "address_id": address_id,
                "employee_id": employee_id,
                "amount": amount,
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
        description: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        applyto_order: bool | UnsetType = UNSET,
        applyto_chapter: int | UnsetType = UNSET,
        applyto_part: int | UnsetType = UNSET,
        applyto_group: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderCommission:
        """Update an order commission.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderCommissions.html

        Args:
            description: At most 250 characters.
            applyto_group: At most 100 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "description": description,
                "address_id": address_id,
                "employee_id": employee_id,
                "amount": amount,
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
        """Delete an order commission.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncOrderCommissions:
    """Calls on OrderCommissions."""

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
    ) -> AsyncListing[OrderCommission]:
        """List order commissions.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderCommissions.html

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
    ) -> OrderCommission:
        """Get an order commission.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderCommissions.html

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
        description: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        applyto_order: bool | UnsetType = UNSET,
        applyto_chapter: int | UnsetType = UNSET,
        applyto_part: int | UnsetType = UNSET,
        applyto_group: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderCommission:
        """Create an order commission.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderCommissions.html

        Args:
            order_id: Fixed once the record is there.
            description: At most 250 characters.
            applyto_group: At most 100 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "order_id": order_id,
                "description": description,
                "address_id": address_id,
                "employee_id": employee_id,
                "amount": amount,
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
        description: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        applyto_order: bool | UnsetType = UNSET,
        applyto_chapter: int | UnsetType = UNSET,
        applyto_part: int | UnsetType = UNSET,
        applyto_group: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderCommission:
        """Update an order commission.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderCommissions.html

        Args:
            description: At most 250 characters.
            applyto_group: At most 100 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "description": description,
                "address_id": address_id,
                "employee_id": employee_id,
                "amount": amount,
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
        """Delete an order commission.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
