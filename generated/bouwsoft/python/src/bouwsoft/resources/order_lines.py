"""Calls on OrderLines."""

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
from .._runtime.records import Fields, Model
from .._runtime.selection import Columns, Order, columns_param, filter_param, sort_param
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
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
    body=Assigned(Fields(OrderLine, ("id",), nulls=())),
)

_UPDATE = Operation(
    "order_lines.update",
    "PUT",
    "/OrderLines/{id}",
    One(Model(OrderLine), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(Fields(OrderLine, ("id",), nulls=())),
)

_DELETE = Operation(
    "order_lines.delete",
    "DELETE",
    "/OrderLines/{id}",
    Nothing(),
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
        sort: Order | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[OrderLine]:
        """List order lines.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        orderid: int | UnsetType = UNSET,
        linenr: int | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit1: str | UnsetType = UNSET,
        unit2: str | UnsetType = UNSET,
        quantity1: int | UnsetType = UNSET,
        quantity2: int | UnsetType = UNSET,
        quantity3: int | UnsetType = UNSET,
        quantity4: int | UnsetType = UNSET,
        quantity_total: int | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        price_total: Decimal | int | UnsetType = UNSET,
        vatcode: str | UnsetType = UNSET,
        vatpercent: int | UnsetType = UNSET,
        vatcocontractor: bool | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderLine:
        """Create an order line.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "orderid": orderid,
                "linenr": linenr,
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
                "quantity_total": quantity_total,
                "price_unit": price_unit,
                "price_total": price_total,
                "vatcode": vatcode,
                "vatpercent": vatpercent,
                "vatcocontractor": vatcocontractor,
                "ledger": ledger,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        orderid: int | UnsetType = UNSET,
        linenr: int | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit1: str | UnsetType = UNSET,
        unit2: str | UnsetType = UNSET,
        quantity1: int | UnsetType = UNSET,
        quantity2: int | UnsetType = UNSET,
        quantity3: int | UnsetType = UNSET,
        quantity4: int | UnsetType = UNSET,
        quantity_total: int | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        price_total: Decimal | int | UnsetType = UNSET,
        vatcode: str | UnsetType = UNSET,
        vatpercent: int | UnsetType = UNSET,
        vatcocontractor: bool | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderLine:
        """Update an order line.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "orderid": orderid,
                "linenr": linenr,
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
                "quantity_total": quantity_total,
                "price_unit": price_unit,
                "price_total": price_total,
                "vatcode": vatcode,
                "vatpercent": vatpercent,
                "vatcocontractor": vatcocontractor,
                "ledger": ledger,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order line.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


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
        sort: Order | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[OrderLine]:
        """List order lines.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        orderid: int | UnsetType = UNSET,
        linenr: int | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit1: str | UnsetType = UNSET,
        unit2: str | UnsetType = UNSET,
        quantity1: int | UnsetType = UNSET,
        quantity2: int | UnsetType = UNSET,
        quantity3: int | UnsetType = UNSET,
        quantity4: int | UnsetType = UNSET,
        quantity_total: int | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        price_total: Decimal | int | UnsetType = UNSET,
        vatcode: str | UnsetType = UNSET,
        vatpercent: int | UnsetType = UNSET,
        vatcocontractor: bool | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderLine:
        """Create an order line.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "orderid": orderid,
                "linenr": linenr,
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
                "quantity_total": quantity_total,
                "price_unit": price_unit,
                "price_total": price_total,
                "vatcode": vatcode,
                "vatpercent": vatpercent,
                "vatcocontractor": vatcocontractor,
                "ledger": ledger,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        orderid: int | UnsetType = UNSET,
        linenr: int | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit1: str | UnsetType = UNSET,
        unit2: str | UnsetType = UNSET,
        quantity1: int | UnsetType = UNSET,
        quantity2: int | UnsetType = UNSET,
        quantity3: int | UnsetType = UNSET,
        quantity4: int | UnsetType = UNSET,
        quantity_total: int | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        price_total: Decimal | int | UnsetType = UNSET,
        vatcode: str | UnsetType = UNSET,
        vatpercent: int | UnsetType = UNSET,
        vatcocontractor: bool | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> OrderLine:
        """Update an order line.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "orderid": orderid,
                "linenr": linenr,
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
                "quantity_total": quantity_total,
                "price_unit": price_unit,
                "price_total": price_total,
                "vatcode": vatcode,
                "vatpercent": vatpercent,
                "vatcocontractor": vatcocontractor,
                "ledger": ledger,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order line.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
