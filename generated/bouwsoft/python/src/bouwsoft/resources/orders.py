"""Calls on Orders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
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
from ..models.order import Order

_LIST = Operation(
    "orders.list",
    "GET",
    "/Orders",
    Many(Model(Order), RECORDS),
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
    "orders.get",
    "GET",
    "/Orders/{id}",
    One(Model(Order), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "orders.create",
    "POST",
    "/Orders",
    One(Model(Order), CHANGES),
    body=Assigned(
        Fields(
            Order,
            (
                "id",
                "company_name",
                "type_localized",
                "type_id",
                "workingdocumentdata_id",
                "address_salutation",
                "address_name",
                "address_address",
                "address_addressline2",
                "address_latitude",
                "address_longitude",
                "address_countrycode",
                "address_zipcode",
                "address_city",
                "address_state",
                "address_readonly",
                "shippingaddress_address",
                "shippingaddress_addressline2",
                "shippingaddress_latitude",
                "shippingaddress_longitude",
                "shippingaddress_countrycode",
                "shippingaddress_zipcode",
                "shippingaddress_city",
                "shippingaddress_state",
                "contact_salutation",
                "contact_name",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "orders.update",
    "PUT",
    "/Orders/{id}",
    One(Model(Order), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Order,
            (
                "id",
                "company_name",
                "type",
                "type_localized",
                "type_id",
                "workingdocumentdata_id",
                "address_salutation",
                "address_name",
                "address_address",
                "address_addressline2",
                "address_latitude",
                "address_longitude",
                "address_countrycode",
                "address_zipcode",
                "address_city",
                "address_state",
                "address_readonly",
                "shippingaddress_address",
                "shippingaddress_addressline2",
                "shippingaddress_latitude",
                "shippingaddress_longitude",
                "shippingaddress_countrycode",
                "shippingaddress_zipcode",
                "shippingaddress_city",
                "shippingaddress_state",
                "contact_salutation",
                "contact_name",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "orders.delete",
    "DELETE",
    "/Orders/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_HTML = Operation(
    "orders.conclusion_html",
    "GET",
    "/Orders/{id}/conclusion_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_PLAIN = Operation(
    "orders.conclusion_plain",
    "GET",
    "/Orders/{id}/conclusion_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_RTF = Operation(
    "orders.conclusion_rtf",
    "GET",
    "/Orders/{id}/conclusion_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_HTML = Operation(
    "orders.introduction_html",
    "GET",
    "/Orders/{id}/introduction_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_PLAIN = Operation(
    "orders.introduction_plain",
    "GET",
    "/Orders/{id}/introduction_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_RTF = Operation(
    "orders.introduction_rtf",
    "GET",
    "/Orders/{id}/introduction_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PDF = Operation(
    "orders.pdf",
    "GET",
    "/Orders/{id}/pdf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_ACTUALIZE_PRICES = Operation(
    "orders.actualize_prices",
    "POST",
    "/Orders/{id}/ActualizePrices",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_COPY = Operation(
    "orders.copy",
    "POST",
    "/Orders/{id}/Copy",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_MOVE = Operation(
    "orders.move",
    "POST",
    "/Orders/{id}/Move",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_SIGN = Operation(
    "orders.sign",
    "POST",
    "/Orders/{id}/Sign",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_CONCLUSION_PLAIN = Operation(
    "orders.put_conclusion_plain",
    "PUT",
    "/Orders/{id}/conclusion_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_INTRODUCTION_PLAIN = Operation(
    "orders.put_introduction_plain",
    "PUT",
    "/Orders/{id}/introduction_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Orders:
    """Calls on Orders."""

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
    ) -> Listing[Order]:
        """List orders.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html

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
    ) -> Order:
        """Get an order.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        type_: str,
        company_id: int | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        nr_add: str | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        expirationdate: dt.date | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        concerning: str | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        pricedecimals: int | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        contact_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Order:
        """Create an order.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html

        Args:
            type_: At most 50 characters. Fixed once the record is there.
            nr_add: At most 5 characters.
            title: At most 50 characters.
            concerning: At most 100 characters.
            ordernr: At most 100 characters.
            address_id: Leads to Addresses.
            contact_id: Leads to AddressContacts.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "company_id": company_id,
                "type": type_,
                "nr": nr,
                "nr_add": nr_add,
                "date": date,
                "expirationdate": expirationdate,
                "title": title,
                "concerning": concerning,
                "ordernr": ordernr,
                "pricedecimals": pricedecimals,
                "ledger": ledger,
                "address_id": address_id,
                "contact_id": contact_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        company_id: int | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        nr_add: str | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        expirationdate: dt.date | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        concerning: str | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        pricedecimals: int | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        contact_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Order:
        """Update an order.

        https://support.bouwsoft.be/manual/api/v1_PUT_Orders.html

        Args:
            nr_add: At most 5 characters.
            title: At most 50 characters.
            concerning: At most 100 characters.
            ordernr: At most 100 characters.
            address_id: Leads to Addresses.
            contact_id: Leads to AddressContacts.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "company_id": company_id,
                "nr": nr,
                "nr_add": nr_add,
                "date": date,
                "expirationdate": expirationdate,
                "title": title,
                "concerning": concerning,
                "ordernr": ordernr,
                "pricedecimals": pricedecimals,
                "ledger": ledger,
                "address_id": address_id,
                "contact_id": contact_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def conclusion_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/conclusion_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return self._caller.call(_CONCLUSION_HTML, {"id": id}, more=call)

    def conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/conclusion_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return self._caller.call(_CONCLUSION_PLAIN, {"id": id}, more=call)

    def conclusion_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/conclusion_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return self._caller.call(_CONCLUSION_RTF, {"id": id}, more=call)

    def introduction_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/introduction_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return self._caller.call(_INTRODUCTION_HTML, {"id": id}, more=call)

    def introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return self._caller.call(_INTRODUCTION_PLAIN, {"id": id}, more=call)

    def introduction_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/introduction_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return self._caller.call(_INTRODUCTION_RTF, {"id": id}, more=call)

    def pdf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/pdf.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return self._caller.call(_PDF, {"id": id}, more=call)

    def actualize_prices(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Orders/{id}/ActualizePrices.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html
        """
        return self._caller.call(_ACTUALIZE_PRICES, {"id": id}, more=call)

    def copy(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Orders/{id}/Copy.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html
        """
        return self._caller.call(_COPY, {"id": id}, more=call)

    def move(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Orders/{id}/Move.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html
        """
        return self._caller.call(_MOVE, {"id": id}, more=call)

    def sign(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Orders/{id}/Sign.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html
        """
        return self._caller.call(_SIGN, {"id": id}, more=call)

    def put_conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Orders/{id}/conclusion_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Orders.html
        """
        return self._caller.call(_PUT_CONCLUSION_PLAIN, {"id": id}, more=call)

    def put_introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Orders/{id}/introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Orders.html
        """
        return self._caller.call(_PUT_INTRODUCTION_PLAIN, {"id": id}, more=call)


class AsyncOrders:
    """Calls on Orders."""

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
    ) -> AsyncListing[Order]:
        """List orders.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html

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
    ) -> Order:
        """Get an order.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        type_: str,
        company_id: int | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        nr_add: str | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        expirationdate: dt.date | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        concerning: str | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        pricedecimals: int | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        contact_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Order:
        """Create an order.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html

        Args:
            type_: At most 50 characters. Fixed once the record is there.
            nr_add: At most 5 characters.
            title: At most 50 characters.
            concerning: At most 100 characters.
            ordernr: At most 100 characters.
            address_id: Leads to Addresses.
            contact_id: Leads to AddressContacts.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "company_id": company_id,
                "type": type_,
                "nr": nr,
                "nr_add": nr_add,
                "date": date,
                "expirationdate": expirationdate,
                "title": title,
                "concerning": concerning,
                "ordernr": ordernr,
                "pricedecimals": pricedecimals,
                "ledger": ledger,
                "address_id": address_id,
                "contact_id": contact_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        company_id: int | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        nr_add: str | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        expirationdate: dt.date | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        concerning: str | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        pricedecimals: int | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        contact_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Order:
        """Update an order.

        https://support.bouwsoft.be/manual/api/v1_PUT_Orders.html

        Args:
            nr_add: At most 5 characters.
            title: At most 50 characters.
            concerning: At most 100 characters.
            ordernr: At most 100 characters.
            address_id: Leads to Addresses.
            contact_id: Leads to AddressContacts.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "company_id": company_id,
                "nr": nr,
                "nr_add": nr_add,
                "date": date,
                "expirationdate": expirationdate,
                "title": title,
                "concerning": concerning,
                "ordernr": ordernr,
                "pricedecimals": pricedecimals,
                "ledger": ledger,
                "address_id": address_id,
                "contact_id": contact_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an order.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def conclusion_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/conclusion_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return await self._caller.call(_CONCLUSION_HTML, {"id": id}, more=call)

    async def conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/conclusion_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return await self._caller.call(_CONCLUSION_PLAIN, {"id": id}, more=call)

    async def conclusion_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/conclusion_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return await self._caller.call(_CONCLUSION_RTF, {"id": id}, more=call)

    async def introduction_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/introduction_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return await self._caller.call(_INTRODUCTION_HTML, {"id": id}, more=call)

    async def introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return await self._caller.call(_INTRODUCTION_PLAIN, {"id": id}, more=call)

    async def introduction_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/introduction_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return await self._caller.call(_INTRODUCTION_RTF, {"id": id}, more=call)

    async def pdf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Orders/{id}/pdf.

        https://support.bouwsoft.be/manual/api/v1_GET_Orders.html
        """
        return await self._caller.call(_PDF, {"id": id}, more=call)

    async def actualize_prices(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Orders/{id}/ActualizePrices.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html
        """
        return await self._caller.call(_ACTUALIZE_PRICES, {"id": id}, more=call)

    async def copy(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Orders/{id}/Copy.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html
        """
        return await self._caller.call(_COPY, {"id": id}, more=call)

    async def move(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Orders/{id}/Move.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html
        """
        return await self._caller.call(_MOVE, {"id": id}, more=call)

    async def sign(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Orders/{id}/Sign.

        https://support.bouwsoft.be/manual/api/v1_POST_Orders.html
        """
        return await self._caller.call(_SIGN, {"id": id}, more=call)

    async def put_conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Orders/{id}/conclusion_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Orders.html
        """
        return await self._caller.call(_PUT_CONCLUSION_PLAIN, {"id": id}, more=call)

    async def put_introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Orders/{id}/introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Orders.html
        """
        return await self._caller.call(_PUT_INTRODUCTION_PLAIN, {"id": id}, more=call)
