"""Calls on Products."""

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
from ..models.product import Product

_LIST = Operation(
    "products.list",
    "GET",
    "/Products",
    Many(Model(Product), RECORDS),
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
    "products.get",
    "GET",
    "/Products/{id}",
    One(Model(Product), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "products.create",
    "POST",
    "/Products",
    One(Model(Product), CHANGES),
    body=Assigned(
        Fields(
            Product,
            (
                "id",
                "salesunit",
                "purchaseunit",
                "unit_localized",
                "salesunit_localized",
                "purchaseunit_localized",
                "activesupplier_name",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "products.update",
    "PUT",
    "/Products/{id}",
    One(Model(Product), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Product,
            (
                "id",
                "salesunit",
                "purchaseunit",
                "unit_localized",
                "salesunit_localized",
                "purchaseunit_localized",
                "activesupplier_name",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "products.delete",
    "DELETE",
    "/Products/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_IMAGE = Operation(
    "products.image",
    "GET",
    "/Products/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_HTML = Operation(
    "products.note_html",
    "GET",
    "/Products/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "products.note_plain",
    "GET",
    "/Products/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "products.note_rtf",
    "GET",
    "/Products/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "products.field_info",
    "GET",
    "/Products/FieldInfo",
    Body(Array(Model(FieldInfo))),
)

_UPLOAD = Operation(
    "products.upload",
    "POST",
    "/Products/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_UPLOAD = Operation(
    "products.put_upload",
    "PUT",
    "/Products/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_NOTE_PLAIN = Operation(
    "products.put_note_plain",
    "PUT",
    "/Products/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Products:
    """Calls on Products."""

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
    ) -> Listing[Product]:
        """List products.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html

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
    ) -> Product:
        """Get a product.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        list_: str | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        price_cost: Decimal | int | UnsetType = UNSET,
        price_catalogue: Decimal | int | UnsetType = UNSET,
        price_sales1: Decimal | int | UnsetType = UNSET,
        price_sales2: Decimal | int | UnsetType = UNSET,
        price_sales3: Decimal | int | UnsetType = UNSET,
        margin_catalogue: Decimal | int | UnsetType = UNSET,
        margin1: Decimal | int | UnsetType = UNSET,
        margin2: Decimal | int | UnsetType = UNSET,
        margin3: Decimal | int | UnsetType = UNSET,
        discount1: Decimal | int | UnsetType = UNSET,
        discount2: Decimal | int | UnsetType = UNSET,
        discount3: Decimal | int | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        salesunit_id: int | UnsetType = UNSET,
        purchaseunit_id: int | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        activesupplier_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Product:
        """Create a product.

        https://support.bouwsoft.be/manual/api/v1_POST_Products.html

        Args:
            list_: At most 50 characters.
            group: At most 50 characters.
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            brand: At most 150 characters.
            unit: At most 10 characters.
            activesupplier_id: Leads to Addresses.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "list": list_,
                "group": group,
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "price_cost": price_cost,
                "price_catalogue": price_catalogue,
                "price_sales1": price_sales1,
                "price_sales2": price_sales2,
                "price_sales3": price_sales3,
                "margin_catalogue": margin_catalogue,
                "margin1": margin1,
                "margin2": margin2,
                "margin3": margin3,
                "discount1": discount1,
                "discount2": discount2,
                "discount3": discount3,
                "brand": brand,
                "type": type_,
                "unit": unit,
                "salesunit_id": salesunit_id,
                "purchaseunit_id": purchaseunit_id,
                "active": active,
                "barcode": barcode,
                "activesupplier_id": activesupplier_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        list_: str | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        price_cost: Decimal | int | UnsetType = UNSET,
        price_catalogue: Decimal | int | UnsetType = UNSET,
        price_sales1: Decimal | int | UnsetType = UNSET,
        price_sales2: Decimal | int | UnsetType = UNSET,
        price_sales3: Decimal | int | UnsetType = UNSET,
        margin_catalogue: Decimal | int | UnsetType = UNSET,
        margin1: Decimal | int | UnsetType = UNSET,
        margin2: Decimal | int | UnsetType = UNSET,
        margin3: Decimal | int | UnsetType = UNSET,
        discount1: Decimal | int | UnsetType = UNSET,
        discount2: Decimal | int | UnsetType = UNSET,
        discount3: Decimal | int | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        salesunit_id: int | UnsetType = UNSET,
        purchaseunit_id: int | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        activesupplier_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Product:
        """Update a product.

        https://support.bouwsoft.be/manual/api/v1_PUT_Products.html

        Args:
            list_: At most 50 characters.
            group: At most 50 characters.
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            brand: At most 150 characters.
            unit: At most 10 characters.
            activesupplier_id: Leads to Addresses.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "list": list_,
                "group": group,
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "price_cost": price_cost,
                "price_catalogue": price_catalogue,
                "price_sales1": price_sales1,
                "price_sales2": price_sales2,
                "price_sales3": price_sales3,
                "margin_catalogue": margin_catalogue,
                "margin1": margin1,
                "margin2": margin2,
                "margin3": margin3,
                "discount1": discount1,
                "discount2": discount2,
                "discount3": discount3,
                "brand": brand,
                "type": type_,
                "unit": unit,
                "salesunit_id": salesunit_id,
                "purchaseunit_id": purchaseunit_id,
                "active": active,
                "barcode": barcode,
                "activesupplier_id": activesupplier_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a product.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Products/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return self._caller.call(_IMAGE, {"id": id}, more=call)

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Products/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Products/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Products/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of products.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)

    def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Products/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Products.html
        """
        return self._caller.call(_UPLOAD, {"id": id}, more=call)

    def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Products/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_Products.html
        """
        return self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)

    def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Products/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Products.html
        """
        return self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)


class AsyncProducts:
    """Calls on Products."""

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
    ) -> AsyncListing[Product]:
        """List products.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html

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
    ) -> Product:
        """Get a product.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        list_: str | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        price_cost: Decimal | int | UnsetType = UNSET,
        price_catalogue: Decimal | int | UnsetType = UNSET,
        price_sales1: Decimal | int | UnsetType = UNSET,
        price_sales2: Decimal | int | UnsetType = UNSET,
        price_sales3: Decimal | int | UnsetType = UNSET,
        margin_catalogue: Decimal | int | UnsetType = UNSET,
        margin1: Decimal | int | UnsetType = UNSET,
        margin2: Decimal | int | UnsetType = UNSET,
        margin3: Decimal | int | UnsetType = UNSET,
        discount1: Decimal | int | UnsetType = UNSET,
        discount2: Decimal | int | UnsetType = UNSET,
        discount3: Decimal | int | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        salesunit_id: int | UnsetType = UNSET,
        purchaseunit_id: int | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        activesupplier_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Product:
        """Create a product.

        https://support.bouwsoft.be/manual/api/v1_POST_Products.html

        Args:
            list_: At most 50 characters.
            group: At most 50 characters.
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            brand: At most 150 characters.
            unit: At most 10 characters.
            activesupplier_id: Leads to Addresses.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "list": list_,
                "group": group,
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "price_cost": price_cost,
                "price_catalogue": price_catalogue,
                "price_sales1": price_sales1,
                "price_sales2": price_sales2,
                "price_sales3": price_sales3,
                "margin_catalogue": margin_catalogue,
                "margin1": margin1,
                "margin2": margin2,
                "margin3": margin3,
                "discount1": discount1,
                "discount2": discount2,
                "discount3": discount3,
                "brand": brand,
                "type": type_,
                "unit": unit,
                "salesunit_id": salesunit_id,
                "purchaseunit_id": purchaseunit_id,
                "active": active,
                "barcode": barcode,
                "activesupplier_id": activesupplier_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        list_: str | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        price_cost: Decimal | int | UnsetType = UNSET,
        price_catalogue: Decimal | int | UnsetType = UNSET,
        price_sales1: Decimal | int | UnsetType = UNSET,
        price_sales2: Decimal | int | UnsetType = UNSET,
        price_sales3: Decimal | int | UnsetType = UNSET,
        margin_catalogue: Decimal | int | UnsetType = UNSET,
        margin1: Decimal | int | UnsetType = UNSET,
        margin2: Decimal | int | UnsetType = UNSET,
        margin3: Decimal | int | UnsetType = UNSET,
        discount1: Decimal | int | UnsetType = UNSET,
        discount2: Decimal | int | UnsetType = UNSET,
        discount3: Decimal | int | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        salesunit_id: int | UnsetType = UNSET,
        purchaseunit_id: int | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        barcode: str | UnsetType = UNSET,
        activesupplier_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Product:
        """Update a product.

        https://support.bouwsoft.be/manual/api/v1_PUT_Products.html

        Args:
            list_: At most 50 characters.
            group: At most 50 characters.
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            brand: At most 150 characters.
            unit: At most 10 characters.
            activesupplier_id: Leads to Addresses.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "list": list_,
                "group": group,
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "price_cost": price_cost,
                "price_catalogue": price_catalogue,
                "price_sales1": price_sales1,
                "price_sales2": price_sales2,
                "price_sales3": price_sales3,
                "margin_catalogue": margin_catalogue,
                "margin1": margin1,
                "margin2": margin2,
                "margin3": margin3,
                "discount1": discount1,
                "discount2": discount2,
                "discount3": discount3,
                "brand": brand,
                "type": type_,
                "unit": unit,
                "salesunit_id": salesunit_id,
                "purchaseunit_id": purchaseunit_id,
                "active": active,
                "barcode": barcode,
                "activesupplier_id": activesupplier_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a product.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Products/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return await self._caller.call(_IMAGE, {"id": id}, more=call)

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Products/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Products/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Products/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of products.

        https://support.bouwsoft.be/manual/api/v1_GET_Products.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)

    async def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Products/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Products.html
        """
        return await self._caller.call(_UPLOAD, {"id": id}, more=call)

    async def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Products/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_Products.html
        """
        return await self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)

    async def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Products/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Products.html
        """
        return await self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)
