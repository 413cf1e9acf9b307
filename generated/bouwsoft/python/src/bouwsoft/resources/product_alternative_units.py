"""Calls on ProductAlternativeUnits."""

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
from ..models.product_alternative_unit import ProductAlternativeUnit

_LIST = Operation(
    "product_alternative_units.list",
    "GET",
    "/ProductAlternativeUnits",
    Many(Model(ProductAlternativeUnit), RECORDS),
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
    "product_alternative_units.get",
    "GET",
    "/ProductAlternativeUnits/{id}",
    One(Model(ProductAlternativeUnit), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "product_alternative_units.create",
    "POST",
    "/ProductAlternativeUnits",
    One(Model(ProductAlternativeUnit), CHANGES),
    body=Assigned(
        Fields(
            ProductAlternativeUnit,
            (
                "id",
                "unit_localized",
                "margin_catalogue",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "product_alternative_units.update",
    "PUT",
    "/ProductAlternativeUnits/{id}",
    One(Model(ProductAlternativeUnit), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            ProductAlternativeUnit,
            (
                "id",
                "unit_localized",
                "margin_catalogue",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "product_alternative_units.delete",
    "DELETE",
    "/ProductAlternativeUnits/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "product_alternative_units.field_info",
    "GET",
    "/ProductAlternativeUnits/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class ProductAlternativeUnits:
    """Calls on ProductAlternativeUnits."""

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
    ) -> Listing[ProductAlternativeUnit]:
        """List product alternative units.

        https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html

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
    ) -> ProductAlternativeUnit:
        """Get a product alternative unit.

        https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        product_id: int,
        unit: str,
        factor: float | UnsetType = UNSET,
        bulkdiscount: bool | UnsetType = UNSET,
        bulkdiscount_fromquantity: float | UnsetType = UNSET,
        price_cost: Decimal | int | UnsetType = UNSET,
        price_catalogue: Decimal | int | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProductAlternativeUnit:
        """Create a product alternative unit.

        https://support.bouwsoft.be/manual/api/v1_POST_ProductAlternativeUnits.html

        Args:
            unit: At most 10 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "product_id": product_id,
                "unit": unit,
                "factor": factor,
                "bulkdiscount": bulkdiscount,
                "bulkdiscount_fromquantity": bulkdiscount_fromquantity,
                "price_cost": price_cost,
                "price_catalogue": price_catalogue,
                "barcode": barcode,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        product_id: int | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        factor: float | UnsetType = UNSET,
        bulkdiscount: bool | UnsetType = UNSET,
        bulkdiscount_fromquantity: float | UnsetType = UNSET,
        price_cost: Decimal | int | UnsetType = UNSET,
        price_catalogue: Decimal | int | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProductAlternativeUnit:
        """Update a product alternative unit.

        https://support.bouwsoft.be/manual/api/v1_PUT_ProductAlternativeUnits.html

        Args:
            unit: At most 10 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "product_id": product_id,
                "unit": unit,
                "factor": factor,
                "bulkdiscount": bulkdiscount,
                "bulkdiscount_fromquantity": bulkdiscount_fromquantity,
                "price_cost": price_cost,
                "price_catalogue": price_catalogue,
                "barcode": barcode,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a product alternative unit.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of product alternative units.

        https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncProductAlternativeUnits:
    """Calls on ProductAlternativeUnits."""

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
    ) -> AsyncListing[ProductAlternativeUnit]:
        """List product alternative units.

        https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html

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
    ) -> ProductAlternativeUnit:
        """Get a product alternative unit.

        https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        product_id: int,
        unit: str,
        factor: float | UnsetType = UNSET,
        bulkdiscount: bool | UnsetType = UNSET,
        bulkdiscount_fromquantity: float | UnsetType = UNSET,
        price_cost: Decimal | int | UnsetType = UNSET,
        price_catalogue: Decimal | int | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProductAlternativeUnit:
        """Create a product alternative unit.

        https://support.bouwsoft.be/manual/api/v1_POST_ProductAlternativeUnits.html

        Args:
            unit: At most 10 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "product_id": product_id,
                "unit": unit,
                "factor": factor,
                "bulkdiscount": bulkdiscount,
                "bulkdiscount_fromquantity": bulkdiscount_fromquantity,
                "price_cost": price_cost,
                "price_catalogue": price_catalogue,
                "barcode": barcode,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        product_id: int | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        factor: float | UnsetType = UNSET,
        bulkdiscount: bool | UnsetType = UNSET,
        bulkdiscount_fromquantity: float | UnsetType = UNSET,
        price_cost: Decimal | int | UnsetType = UNSET,
        price_catalogue: Decimal | int | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProductAlternativeUnit:
        """Update a product alternative unit.

        https://support.bouwsoft.be/manual/api/v1_PUT_ProductAlternativeUnits.html

        Args:
            unit: At most 10 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "product_id": product_id,
                "unit": unit,
                "factor": factor,
                "bulkdiscount": bulkdiscount,
                "bulkdiscount_fromquantity": bulkdiscount_fromquantity,
                "price_cost": price_cost,
                "price_catalogue": price_catalogue,
                "barcode": barcode,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a product alternative unit.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of product alternative units.

        https://support.bouwsoft.be/manual/api/v1_GET_ProductAlternativeUnits.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
