"""Calls on SalesInvoices."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, One
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
from ..models.sales_invoice import SalesInvoice

_LIST = Operation(
    "sales_invoices.list",
    "GET",
    "/SalesInvoices",
    Many(Model(SalesInvoice), RECORDS),
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
    "sales_invoices.get",
    "GET",
    "/SalesInvoices/{id}",
    One(Model(SalesInvoice), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "sales_invoices.create",
    "POST",
    "/SalesInvoices",
    One(Model(SalesInvoice), CHANGES),
    body=Assigned(
        Fields(
            SalesInvoice,
            (
                "id",
                "company_name",
                "type_localized",
                "type_id",
                "chargeableevent",
                "senttoaccountingsoftware_ts",
                "einvoice_sent",
                "einvoice_sent_ts",
                "einvoice_technical_status",
                "einvoice_transmissionid",
                "einvoice_lasterrors",
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
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "sales_invoices.update",
    "PUT",
    "/SalesInvoices/{id}",
    One(Model(SalesInvoice), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            SalesInvoice,
            (
                "id",
                "company_name",
                "type",
                "type_localized",
                "type_id",
                "chargeableevent",
                "senttoaccountingsoftware_ts",
                "einvoice_sent",
                "einvoice_sent_ts",
                "einvoice_technical_status",
                "einvoice_transmissionid",
                "einvoice_lasterrors",
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
            ),
            nulls=(),
        )
    ),
)

_CONCLUSION_HTML = Operation(
    "sales_invoices.conclusion_html",
    "GET",
    "/SalesInvoices/{id}/conclusion_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_PLAIN = Operation(
    "sales_invoices.conclusion_plain",
    "GET",
    "/SalesInvoices/{id}/conclusion_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_RTF = Operation(
    "sales_invoices.conclusion_rtf",
    "GET",
    "/SalesInvoices/{id}/conclusion_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_HTML = Operation(
    "sales_invoices.introduction_html",
    "GET",
    "/SalesInvoices/{id}/introduction_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_PLAIN = Operation(
    "sales_invoices.introduction_plain",
    "GET",
    "/SalesInvoices/{id}/introduction_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_RTF = Operation(
    "sales_invoices.introduction_rtf",
    "GET",
    "/SalesInvoices/{id}/introduction_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "sales_invoices.field_info",
    "GET",
    "/SalesInvoices/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class SalesInvoices:
    """Calls on SalesInvoices."""

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
    ) -> Listing[SalesInvoice]:
        """List sales invoices.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html

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
    ) -> SalesInvoice:
        """Get a sales invoice.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html

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
        senttoaccountingsoftware: bool | UnsetType = UNSET,
        structuredpaymentnotification: str | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        pricedecimals: int | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> SalesInvoice:
        """Create a sales invoice.

        https://support.bouwsoft.be/manual/api/v1_POST_SalesInvoices.html

        Args:
            type_: At most 50 characters. Fixed once the record is there.
            nr_add: At most 5 characters.
            title: At most 50 characters.
            concerning: At most 100 characters.
            structuredpaymentnotification: At most 20 characters.
            ordernr: At most 100 characters.
            address_id: Leads to Addresses.
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
                "senttoaccountingsoftware": senttoaccountingsoftware,
                "structuredpaymentnotification": structuredpaymentnotification,
                "ordernr": ordernr,
                "pricedecimals": pricedecimals,
                "ledger": ledger,
                "address_id": address_id,
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
        senttoaccountingsoftware: bool | UnsetType = UNSET,
        structuredpaymentnotification: str | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        pricedecimals: int | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> SalesInvoice:
        """Update a sales invoice.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr_add: At most 5 characters.
            title: At most 50 characters.
            concerning: At most 100 characters.
            structuredpaymentnotification: At most 20 characters.
            ordernr: At most 100 characters.
            address_id: Leads to Addresses.
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
                "senttoaccountingsoftware": senttoaccountingsoftware,
                "structuredpaymentnotification": structuredpaymentnotification,
                "ordernr": ordernr,
                "pricedecimals": pricedecimals,
                "ledger": ledger,
                "address_id": address_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def conclusion_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/conclusion_html.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return self._caller.call(_CONCLUSION_HTML, {"id": id}, more=call)

    def conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/conclusion_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return self._caller.call(_CONCLUSION_PLAIN, {"id": id}, more=call)

    def conclusion_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/conclusion_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return self._caller.call(_CONCLUSION_RTF, {"id": id}, more=call)

    def introduction_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/introduction_html.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return self._caller.call(_INTRODUCTION_HTML, {"id": id}, more=call)

    def introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return self._caller.call(_INTRODUCTION_PLAIN, {"id": id}, more=call)

    def introduction_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/introduction_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return self._caller.call(_INTRODUCTION_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of sales invoices.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncSalesInvoices:
    """Calls on SalesInvoices."""

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
    ) -> AsyncListing[SalesInvoice]:
        """List sales invoices.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html

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
    ) -> SalesInvoice:
        """Get a sales invoice.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html

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
        senttoaccountingsoftware: bool | UnsetType = UNSET,
        structuredpaymentnotification: str | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        pricedecimals: int | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> SalesInvoice:
        """Create a sales invoice.

        https://support.bouwsoft.be/manual/api/v1_POST_SalesInvoices.html

        Args:
            type_: At most 50 characters. Fixed once the record is there.
            nr_add: At most 5 characters.
            title: At most 50 characters.
            concerning: At most 100 characters.
            structuredpaymentnotification: At most 20 characters.
            ordernr: At most 100 characters.
            address_id: Leads to Addresses.
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
                "senttoaccountingsoftware": senttoaccountingsoftware,
                "structuredpaymentnotification": structuredpaymentnotification,
                "ordernr": ordernr,
                "pricedecimals": pricedecimals,
                "ledger": ledger,
                "address_id": address_id,
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
        senttoaccountingsoftware: bool | UnsetType = UNSET,
        structuredpaymentnotification: str | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        pricedecimals: int | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> SalesInvoice:
        """Update a sales invoice.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr_add: At most 5 characters.
            title: At most 50 characters.
            concerning: At most 100 characters.
            structuredpaymentnotification: At most 20 characters.
            ordernr: At most 100 characters.
            address_id: Leads to Addresses.
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
                "senttoaccountingsoftware": senttoaccountingsoftware,
                "structuredpaymentnotification": structuredpaymentnotification,
                "ordernr": ordernr,
                "pricedecimals": pricedecimals,
                "ledger": ledger,
                "address_id": address_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def conclusion_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/conclusion_html.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return await self._caller.call(_CONCLUSION_HTML, {"id": id}, more=call)

    async def conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/conclusion_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return await self._caller.call(_CONCLUSION_PLAIN, {"id": id}, more=call)

    async def conclusion_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/conclusion_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return await self._caller.call(_CONCLUSION_RTF, {"id": id}, more=call)

    async def introduction_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/introduction_html.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return await self._caller.call(_INTRODUCTION_HTML, {"id": id}, more=call)

    async def introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return await self._caller.call(_INTRODUCTION_PLAIN, {"id": id}, more=call)

    async def introduction_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /SalesInvoices/{id}/introduction_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return await self._caller.call(_INTRODUCTION_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of sales invoices.

        https://support.bouwsoft.be/manual/api/v1_GET_SalesInvoices.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
