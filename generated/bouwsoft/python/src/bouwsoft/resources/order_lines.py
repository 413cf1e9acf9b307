"""Calls on OrderLines."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, Nothing, One
from .._runtime.calls import More
from .._runtime.codecs import ANY, BOOLEAN, INTEGER, TEXT, Array
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
from ..models.order_line import OrderLine

_LIST = Operation(
    "order_lines.list",
    "GET",
    "/OrderLines",
    Many(Model(OrderLine), RECORDS),
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
    "order_lines.get",
    "GET",
    "/OrderLines/{id}",
    One(Model(OrderLine), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "order_lines.create",
    "POST",
    "/OrderLines",
    One(Model(OrderLine), CHANGES),
    body=Assigned(
        Fields(
            OrderLine,
            (
                "id",
                "ordertype",
                "ordernr",
                "order_address_id",
                "order_address_name",
                "order_project_id",
                "order_project_pnr",
                "linenr",
                "linkedto_type_localized",
                "linkedto_source",
                "unit1_localized",
                "unit2_localized",
                "quantity_total",
                "price_total",
                "price_unit_afterdiscount",
                "hours_unit",
                "hours_total",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "order_lines.update",
    "PUT",
    "/OrderLines/{id}",
    One(Model(OrderLine), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            OrderLine,
            (
                "id",
                "orderid",
                "ordertype",
                "ordernr",
                "order_address_id",
                "order_address_name",
                "order_project_id",
                "order_project_pnr",
                "linenr",
                "linkedto_type_localized",
                "linkedto_source",
                "unit1_localized",
                "unit2_localized",
                "quantity_total",
                "price_total",
                "price_unit_afterdiscount",
                "hours_unit",
                "hours_total",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "order_lines.delete",
    "DELETE",
    "/OrderLines/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_DELETE_IMAGE = Operation(
    "order_lines.delete_image",
    "DELETE",
    "/OrderLines/{id}/Image",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "order_lines.field_info",
    "GET",
    "/OrderLines/FieldInfo",
    Body(Array(Model(FieldInfo))),
)

_ACTUALIZE_PRICE = Operation(
    "order_lines.actualize_price",
    "POST",
    "/OrderLines/{id}/ActualizePrice",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_COPY = Operation(
    "order_lines.copy",
    "POST",
    "/OrderLines/{id}/Copy",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_MOVE = Operation(
    "order_lines.move",
    "POST",
    "/OrderLines/{id}/Move",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_IMAGE = Operation(
    "order_lines.put_image",
    "PUT",
    "/OrderLines/{id}/Image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_NOTE_PLAIN = Operation(
    "order_lines.put_note_plain",
    "PUT",
    "/OrderLines/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class OrderLines:
    """Calls on OrderLines."""

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
    ) -> Listing[OrderLine]:
        """List order lines.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderLines.html

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
    ) -> OrderLine:
        """Get an order line.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderLines.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        orderid: int,
        linkedto_type: str | UnsetType = UNSET,
        linkedto_id: int | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit1: str | UnsetType = UNSET,
        unit2: str | UnsetType = UNSET,
        quantity1: float | UnsetType = UNSET,
        quantity2: float | UnsetType = UNSET,
        quantity3: float | UnsetType = UNSET,
        quantity4: float | UnsetType = UNSET,
        all_quantities_are_included_in_quantity_total: bool | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        discount: float | UnsetType = UNSET,
        vatcode: str | UnsetType = UNSET,
        vatpercent: Decimal | int | UnsetType = UNSET,
        vatcocontractor: bool | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        cost_products: Decimal | int | UnsetType = UNSET,
        margin_products: Decimal | int | UnsetType = UNSET,
        cost_hours: Decimal | int | UnsetType = UNSET,
        margin_hours: Decimal | int | UnsetType = UNSET,
        cost_machines: Decimal | int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderLine:
        """Create an order line.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html

        Args:
            orderid: Fixed once the record is there.
            group: At most 100 characters.
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            unit1: At most 10 characters.
            unit2: At most 10 characters.
            vatcode: At most 5 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "orderid": orderid,
                "linkedto_type": linkedto_type,
                "linkedto_id": linkedto_id,
                "group": group,
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "unit1": unit1,
                "unit2": unit2,
                "quantity1": quantity1,
                "quantity2": quantity2,
                "quantity3": quantity3,
                "quantity4": quantity4,
                "all_quantities_are_included_in_quantity_total": all_quantities_are_included_in_quantity_total,
                "price_unit": price_unit,
                "discount": discount,
                "vatcode": vatcode,
                "vatpercent": vatpercent,
                "vatcocontractor": vatcocontractor,
                "ledger": ledger,
                "cost_products": cost_products,
                "margin_products": margin_products,
                "cost_hours": cost_hours,
                "margin_hours": margin_hours,
                "cost_machines": cost_machines,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        linkedto_type: str | UnsetType = UNSET,
        linkedto_id: int | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit1: str | UnsetType = UNSET,
        unit2: str | UnsetType = UNSET,
        quantity1: float | UnsetType = UNSET,
        quantity2: float | UnsetType = UNSET,
        quantity3: float | UnsetType = UNSET,
        quantity4: float | UnsetType = UNSET,
        all_quantities_are_included_in_quantity_total: bool | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        discount: float | UnsetType = UNSET,
        vatcode: str | UnsetType = UNSET,
        vatpercent: Decimal | int | UnsetType = UNSET,
        vatcocontractor: bool | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        cost_products: Decimal | int | UnsetType = UNSET,
        margin_products: Decimal | int | UnsetType = UNSET,
        cost_hours: Decimal | int | UnsetType = UNSET,
        margin_hours: Decimal | int | UnsetType = UNSET,
        cost_machines: Decimal | int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderLine:
        """Update an order line.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderLines.html

        Args:
            group: At most 100 characters.
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            unit1: At most 10 characters.
            unit2: At most 10 characters.
            vatcode: At most 5 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "linkedto_type": linkedto_type,
                "linkedto_id": linkedto_id,
                "group": group,
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "unit1": unit1,
                "unit2": unit2,
                "quantity1": quantity1,
                "quantity2": quantity2,
                "quantity3": quantity3,
                "quantity4": quantity4,
                "all_quantities_are_included_in_quantity_total": all_quantities_are_included_in_quantity_total,
                "price_unit": price_unit,
                "discount": discount,
                "vatcode": vatcode,
                "vatpercent": vatpercent,
                "vatcocontractor": vatcocontractor,
                "ledger": ledger,
                "cost_products": cost_products,
                "margin_products": margin_products,
                "cost_hours": cost_hours,
                "margin_hours": margin_hours,
                "cost_machines": cost_machines,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order line.

        https://support.bouwsoft.be/manual/api/v1_DELETE_OrderLines.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def delete_image(self, id: int, **call: Unpack[More]) -> None:
        """Call DELETE /OrderLines/{id}/Image.

        https://support.bouwsoft.be/manual/api/v1_DELETE_OrderLines.html
        """
        return self._caller.call(_DELETE_IMAGE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of order lines.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderLines.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)

    def actualize_price(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /OrderLines/{id}/ActualizePrice.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
        """
        return self._caller.call(_ACTUALIZE_PRICE, {"id": id}, more=call)

    def copy(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /OrderLines/{id}/Copy.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
        """
        return self._caller.call(_COPY, {"id": id}, more=call)

    def move(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /OrderLines/{id}/Move.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
        """
        return self._caller.call(_MOVE, {"id": id}, more=call)

    def put_image(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /OrderLines/{id}/Image.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderLines.html
        """
        return self._caller.call(_PUT_IMAGE, {"id": id}, more=call)

    def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /OrderLines/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderLines.html
        """
        return self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)


class AsyncOrderLines:
    """Calls on OrderLines."""

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
    ) -> AsyncListing[OrderLine]:
        """List order lines.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderLines.html

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
    ) -> OrderLine:
        """Get an order line.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderLines.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        orderid: int,
        linkedto_type: str | UnsetType = UNSET,
        linkedto_id: int | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit1: str | UnsetType = UNSET,
        unit2: str | UnsetType = UNSET,
        quantity1: float | UnsetType = UNSET,
        quantity2: float | UnsetType = UNSET,
        quantity3: float | UnsetType = UNSET,
        quantity4: float | UnsetType = UNSET,
        all_quantities_are_included_in_quantity_total: bool | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        discount: float | UnsetType = UNSET,
        vatcode: str | UnsetType = UNSET,
        vatpercent: Decimal | int | UnsetType = UNSET,
        vatcocontractor: bool | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        cost_products: Decimal | int | UnsetType = UNSET,
        margin_products: Decimal | int | UnsetType = UNSET,
        cost_hours: Decimal | int | UnsetType = UNSET,
        margin_hours: Decimal | int | UnsetType = UNSET,
        cost_machines: Decimal | int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderLine:
        """Create an order line.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html

        Args:
            orderid: Fixed once the record is there.
            group: At most 100 characters.
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            unit1: At most 10 characters.
            unit2: At most 10 characters.
            vatcode: At most 5 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "orderid": orderid,
                "linkedto_type": linkedto_type,
                "linkedto_id": linkedto_id,
                "group": group,
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "unit1": unit1,
                "unit2": unit2,
                "quantity1": quantity1,
                "quantity2": quantity2,
                "quantity3": quantity3,
                "quantity4": quantity4,
                "all_quantities_are_included_in_quantity_total": all_quantities_are_included_in_quantity_total,
                "price_unit": price_unit,
                "discount": discount,
                "vatcode": vatcode,
                "vatpercent": vatpercent,
                "vatcocontractor": vatcocontractor,
                "ledger": ledger,
                "cost_products": cost_products,
                "margin_products": margin_products,
                "cost_hours": cost_hours,
                "margin_hours": margin_hours,
                "cost_machines": cost_machines,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        linkedto_type: str | UnsetType = UNSET,
        linkedto_id: int | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit1: str | UnsetType = UNSET,
        unit2: str | UnsetType = UNSET,
        quantity1: float | UnsetType = UNSET,
        quantity2: float | UnsetType = UNSET,
        quantity3: float | UnsetType = UNSET,
        quantity4: float | UnsetType = UNSET,
        all_quantities_are_included_in_quantity_total: bool | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        discount: float | UnsetType = UNSET,
        vatcode: str | UnsetType = UNSET,
        vatpercent: Decimal | int | UnsetType = UNSET,
        vatcocontractor: bool | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        cost_products: Decimal | int | UnsetType = UNSET,
        margin_products: Decimal | int | UnsetType = UNSET,
        cost_hours: Decimal | int | UnsetType = UNSET,
        margin_hours: Decimal | int | UnsetType = UNSET,
        cost_machines: Decimal | int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderLine:
        """Update an order line.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderLines.html

        Args:
            group: At most 100 characters.
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            unit1: At most 10 characters.
            unit2: At most 10 characters.
            vatcode: At most 5 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "linkedto_type": linkedto_type,
                "linkedto_id": linkedto_id,
                "group": group,
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "unit1": unit1,
                "unit2": unit2,
                "quantity1": quantity1,
                "quantity2": quantity2,
                "quantity3": quantity3,
                "quantity4": quantity4,
                "all_quantities_are_included_in_quantity_total": all_quantities_are_included_in_quantity_total,
                "price_unit": price_unit,
                "discount": discount,
                "vatcode": vatcode,
                "vatpercent": vatpercent,
                "vatcocontractor": vatcocontractor,
                "ledger": ledger,
                "cost_products": cost_products,
                "margin_products": margin_products,
                "cost_hours": cost_hours,
                "margin_hours": margin_hours,
                "cost_machines": cost_machines,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order line.

        https://support.bouwsoft.be/manual/api/v1_DELETE_OrderLines.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def delete_image(self, id: int, **call: Unpack[More]) -> None:
        """Call DELETE /OrderLines/{id}/Image.

        https://support.bouwsoft.be/manual/api/v1_DELETE_OrderLines.html
        """
        return await self._caller.call(_DELETE_IMAGE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of order lines.

        https://support.bouwsoft.be/manual/api/v1_GET_OrderLines.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)

    async def actualize_price(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /OrderLines/{id}/ActualizePrice.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
        """
        return await self._caller.call(_ACTUALIZE_PRICE, {"id": id}, more=call)

    async def copy(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /OrderLines/{id}/Copy.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
        """
        return await self._caller.call(_COPY, {"id": id}, more=call)

    async def move(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /OrderLines/{id}/Move.

        https://support.bouwsoft.be/manual/api/v1_POST_OrderLines.html
        """
        return await self._caller.call(_MOVE, {"id": id}, more=call)

    async def put_image(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /OrderLines/{id}/Image.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderLines.html
        """
        return await self._caller.call(_PUT_IMAGE, {"id": id}, more=call)

    async def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /OrderLines/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_OrderLines.html
        """
        return await self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)
