"""Calls on PurchaseInvoices."""

from __future__ import annotations

import builtins
import datetime as dt
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
from ..models.purchase_invoice import PurchaseInvoice

_LIST = Operation(
    "purchase_invoices.list",
    "GET",
    "/PurchaseInvoices",
    Many(Model(PurchaseInvoice), RECORDS),
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
    "purchase_invoices.get",
    "GET",
    "/PurchaseInvoices/{id}",
    One(Model(PurchaseInvoice), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "purchase_invoices.create",
    "POST",
    "/PurchaseInvoices",
    One(Model(PurchaseInvoice), CHANGES),
    body=Assigned(
        Fields(
            PurchaseInvoice,
            (
                "id",
                "address_addressline2",
                "amountexclvat1",
                "taxableamount1",
                "vatamount1",
                "amountinclvat1",
                "amountexclvat2",
                "taxableamount2",
                "vatamount2",
                "amountinclvat2",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "purchase_invoices.update",
    "PUT",
    "/PurchaseInvoices/{id}",
    One(Model(PurchaseInvoice), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            PurchaseInvoice,
            (
                "id",
                "address_addressline2",
                "amountexclvat1",
                "taxableamount1",
                "vatamount1",
                "amountinclvat1",
                "amountexclvat2",
                "taxableamount2",
                "vatamount2",
                "amountinclvat2",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "purchase_invoices.delete",
    "DELETE",
    "/PurchaseInvoices/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "purchase_invoices.field_info",
    "GET",
    "/PurchaseInvoices/FieldInfo",
    Body(Array(Model(FieldInfo))),
)

_UPLOAD = Operation(
    "purchase_invoices.upload",
    "POST",
    "/PurchaseInvoices/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_UPLOAD = Operation(
    "purchase_invoices.put_upload",
    "PUT",
    "/PurchaseInvoices/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class PurchaseInvoices:
    """Calls on PurchaseInvoices."""

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
    ) -> Listing[PurchaseInvoice]:
        """List purchase invoices.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoices.html

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
    ) -> PurchaseInvoice:
        """Get a purchase invoice.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoices.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        company_id: int | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        expirationdate: dt.date | UnsetType = UNSET,
        nr_supplier: str | UnsetType = UNSET,
        concerning: str | UnsetType = UNSET,
        paymentnotification: str | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        depreciation: float | UnsetType = UNSET,
        accountnumber: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        address_name: str | UnsetType = UNSET,
        address_address: str | UnsetType = UNSET,
        address_countrycode: str | UnsetType = UNSET,
        address_zipcode: str | UnsetType = UNSET,
        address_vatnr: str | UnsetType = UNSET,
        commercialdiscount: float | UnsetType = UNSET,
        cashdiscount: float | UnsetType = UNSET,
        cashdiscount_amount: Decimal | int | UnsetType = UNSET,
        cashdiscount_approved: bool | UnsetType = UNSET,
        basis1: Decimal | int | UnsetType = UNSET,
        vatid1: int | UnsetType = UNSET,
        vatcode1: str | UnsetType = UNSET,
        vatpercent1: float | UnsetType = UNSET,
        vatcocontractor1: bool | UnsetType = UNSET,
        basis2: Decimal | int | UnsetType = UNSET,
        vatid2: int | UnsetType = UNSET,
        vatcode2: str | UnsetType = UNSET,
        vatpercent2: float | UnsetType = UNSET,
        vatcocontractor2: bool | UnsetType = UNSET,
        basis3: Decimal | int | UnsetType = UNSET,
        vatid3: int | UnsetType = UNSET,
        vatcode3: str | UnsetType = UNSET,
        vatpercent3: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> PurchaseInvoice:
        """Create a purchase invoice.

        https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoices.html

        Args:
            nr_supplier: At most 100 characters.
            concerning: At most 250 characters.
            paymentnotification: At most 200 characters.
            accountnumber: At most 30 characters.
            address_name: At most 150 characters.
            address_address: At most 63 characters.
            address_countrycode: At most 2 characters.
            address_zipcode: At most 15 characters.
            address_vatnr: At most 30 characters.
            vatcode1: At most 5 characters.
            vatcode2: At most 5 characters.
            vatcode3: At most 5 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "company_id": company_id,
                "nr": nr,
                "date": date,
                "expirationdate": expirationdate,
                "nr_supplier": nr_supplier,
                "concerning": concerning,
                "paymentnotification": paymentnotification,
                "ledger": ledger,
                "depreciation": depreciation,
                "accountnumber": accountnumber,
                "address_id": address_id,
                "address_name": address_name,
                "address_address": address_address,
                "address_countrycode": address_countrycode,
                "address_zipcode": address_zipcode,
                "address_vatnr": address_vatnr,
                "commercialdiscount": commercialdiscount,
                "cashdiscount": cashdiscount,
                "cashdiscount_amount": cashdiscount_amount,
                "cashdiscount_approved": cashdiscount_approved,
                "basis1": basis1,
                "vatid1": vatid1,
                "vatcode1": vatcode1,
                "vatpercent1": vatpercent1,
                "vatcocontractor1": vatcocontractor1,
                "basis2": basis2,
                "vatid2": vatid2,
                "vatcode2": vatcode2,
                "vatpercent2": vatpercent2,
                "vatcocontractor2": vatcocontractor2,
                "basis3": basis3,
                "vatid3": vatid3,
                "vatcode3": vatcode3,
                "vatpercent3": vatpercent3,
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
        date: dt.date | UnsetType = UNSET,
        expirationdate: dt.date | UnsetType = UNSET,
        nr_supplier: str | UnsetType = UNSET,
        concerning: str | UnsetType = UNSET,
        paymentnotification: str | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        depreciation: float | UnsetType = UNSET,
        accountnumber: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        address_name: str | UnsetType = UNSET,
        address_address: str | UnsetType = UNSET,
        address_countrycode: str | UnsetType = UNSET,
        address_zipcode: str | UnsetType = UNSET,
        address_vatnr: str | UnsetType = UNSET,
        commercialdiscount: float | UnsetType = UNSET,
        cashdiscount: float | UnsetType = UNSET,
        cashdiscount_amount: Decimal | int | UnsetType = UNSET,
        cashdiscount_approved: bool | UnsetType = UNSET,
        basis1: Decimal | int | UnsetType = UNSET,
        vatid1: int | UnsetType = UNSET,
        vatcode1: str | UnsetType = UNSET,
        vatpercent1: float | UnsetType = UNSET,
        vatcocontractor1: bool | UnsetType = UNSET,
        basis2: Decimal | int | UnsetType = UNSET,
        vatid2: int | UnsetType = UNSET,
        vatcode2: str | UnsetType = UNSET,
        vatpercent2: float | UnsetType = UNSET,
        vatcocontractor2: bool | UnsetType = UNSET,
        basis3: Decimal | int | UnsetType = UNSET,
        vatid3: int | UnsetType = UNSET,
        vatcode3: str | UnsetType = UNSET,
        vatpercent3: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> PurchaseInvoice:
        """Update a purchase invoice.

        https://support.bouwsoft.be/manual/api/v1_PUT_PurchaseInvoices.html

        Args:
            nr_supplier: At most 100 characters.
            concerning: At most 250 characters.
            paymentnotification: At most 200 characters.
            accountnumber: At most 30 characters.
            address_name: At most 150 characters.
            address_address: At most 63 characters.
            address_countrycode: At most 2 characters.
            address_zipcode: At most 15 characters.
            address_vatnr: At most 30 characters.
            vatcode1: At most 5 characters.
            vatcode2: At most 5 characters.
            vatcode3: At most 5 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "company_id": company_id,
                "nr": nr,
                "date": date,
                "expirationdate": expirationdate,
                "nr_supplier": nr_supplier,
                "concerning": concerning,
                "paymentnotification": paymentnotification,
                "ledger": ledger,
                "depreciation": depreciation,
                "accountnumber": accountnumber,
                "address_id": address_id,
                "address_name": address_name,
                "address_address": address_address,
                "address_countrycode": address_countrycode,
                "address_zipcode": address_zipcode,
                "address_vatnr": address_vatnr,
                "commercialdiscount": commercialdiscount,
                "cashdiscount": cashdiscount,
                "cashdiscount_amount": cashdiscount_amount,
                "cashdiscount_approved": cashdiscount_approved,
                "basis1": basis1,
                "vatid1": vatid1,
                "vatcode1": vatcode1,
                "vatpercent1": vatpercent1,
                "vatcocontractor1": vatcocontractor1,
                "basis2": basis2,
                "vatid2": vatid2,
                "vatcode2": vatcode2,
                "vatpercent2": vatpercent2,
                "vatcocontractor2": vatcocontractor2,
                "basis3": basis3,
                "vatid3": vatid3,
                "vatcode3": vatcode3,
                "vatpercent3": vatpercent3,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a purchase invoice.

        https://support.bouwsoft.be/manual/api/v1_DELETE_PurchaseInvoices.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of purchase invoices.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoices.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)

    def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /PurchaseInvoices/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoices.html
        """
        return self._caller.call(_UPLOAD, {"id": id}, more=call)

    def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /PurchaseInvoices/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_PurchaseInvoices.html
        """
        return self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)


class AsyncPurchaseInvoices:
    """Calls on PurchaseInvoices."""

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
    ) -> AsyncListing[PurchaseInvoice]:
        """List purchase invoices.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoices.html

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
    ) -> PurchaseInvoice:
        """Get a purchase invoice.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoices.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        company_id: int | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        expirationdate: dt.date | UnsetType = UNSET,
        nr_supplier: str | UnsetType = UNSET,
        concerning: str | UnsetType = UNSET,
        paymentnotification: str | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        depreciation: float | UnsetType = UNSET,
        accountnumber: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        address_name: str | UnsetType = UNSET,
        address_address: str | UnsetType = UNSET,
        address_countrycode: str | UnsetType = UNSET,
        address_zipcode: str | UnsetType = UNSET,
        address_vatnr: str | UnsetType = UNSET,
        commercialdiscount: float | UnsetType = UNSET,
        cashdiscount: float | UnsetType = UNSET,
        cashdiscount_amount: Decimal | int | UnsetType = UNSET,
        cashdiscount_approved: bool | UnsetType = UNSET,
        basis1: Decimal | int | UnsetType = UNSET,
        vatid1: int | UnsetType = UNSET,
        vatcode1: str | UnsetType = UNSET,
        vatpercent1: float | UnsetType = UNSET,
        vatcocontractor1: bool | UnsetType = UNSET,
        basis2: Decimal | int | UnsetType = UNSET,
        vatid2: int | UnsetType = UNSET,
        vatcode2: str | UnsetType = UNSET,
        vatpercent2: float | UnsetType = UNSET,
        vatcocontractor2: bool | UnsetType = UNSET,
        basis3: Decimal | int | UnsetType = UNSET,
        vatid3: int | UnsetType = UNSET,
        vatcode3: str | UnsetType = UNSET,
        vatpercent3: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> PurchaseInvoice:
        """Create a purchase invoice.

        https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoices.html

        Args:
            nr_supplier: At most 100 characters.
            concerning: At most 250 characters.
            paymentnotification: At most 200 characters.
            accountnumber: At most 30 characters.
            address_name: At most 150 characters.
            address_address: At most 63 characters.
            address_countrycode: At most 2 characters.
            address_zipcode: At most 15 characters.
            address_vatnr: At most 30 characters.
            vatcode1: At most 5 characters.
            vatcode2: At most 5 characters.
            vatcode3: At most 5 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "company_id": company_id,
                "nr": nr,
                "date": date,
                "expirationdate": expirationdate,
                "nr_supplier": nr_supplier,
                "concerning": concerning,
                "paymentnotification": paymentnotification,
                "ledger": ledger,
                "depreciation": depreciation,
                "accountnumber": accountnumber,
                "address_id": address_id,
                "address_name": address_name,
                "address_address": address_address,
                "address_countrycode": address_countrycode,
                "address_zipcode": address_zipcode,
                "address_vatnr": address_vatnr,
                "commercialdiscount": commercialdiscount,
                "cashdiscount": cashdiscount,
                "cashdiscount_amount": cashdiscount_amount,
                "cashdiscount_approved": cashdiscount_approved,
                "basis1": basis1,
                "vatid1": vatid1,
                "vatcode1": vatcode1,
                "vatpercent1": vatpercent1,
                "vatcocontractor1": vatcocontractor1,
                "basis2": basis2,
                "vatid2": vatid2,
                "vatcode2": vatcode2,
                "vatpercent2": vatpercent2,
                "vatcocontractor2": vatcocontractor2,
                "basis3": basis3,
                "vatid3": vatid3,
                "vatcode3": vatcode3,
                "vatpercent3": vatpercent3,
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
        date: dt.date | UnsetType = UNSET,
        expirationdate: dt.date | UnsetType = UNSET,
        nr_supplier: str | UnsetType = UNSET,
        concerning: str | UnsetType = UNSET,
        paymentnotification: str | UnsetType = UNSET,
        ledger: int | UnsetType = UNSET,
        depreciation: float | UnsetType = UNSET,
        accountnumber: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        address_name: str | UnsetType = UNSET,
        address_address: str | UnsetType = UNSET,
        address_countrycode: str | UnsetType = UNSET,
        address_zipcode: str | UnsetType = UNSET,
        address_vatnr: str | UnsetType = UNSET,
        commercialdiscount: float | UnsetType = UNSET,
        cashdiscount: float | UnsetType = UNSET,
        cashdiscount_amount: Decimal | int | UnsetType = UNSET,
        cashdiscount_approved: bool | UnsetType = UNSET,
        basis1: Decimal | int | UnsetType = UNSET,
        vatid1: int | UnsetType = UNSET,
        vatcode1: str | UnsetType = UNSET,
        vatpercent1: float | UnsetType = UNSET,
        vatcocontractor1: bool | UnsetType = UNSET,
        basis2: Decimal | int | UnsetType = UNSET,
        vatid2: int | UnsetType = UNSET,
        vatcode2: str | UnsetType = UNSET,
        vatpercent2: float | UnsetType = UNSET,
        vatcocontractor2: bool | UnsetType = UNSET,
        basis3: Decimal | int | UnsetType = UNSET,
        vatid3: int | UnsetType = UNSET,
        vatcode3: str | UnsetType = UNSET,
        vatpercent3: float | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> PurchaseInvoice:
        """Update a purchase invoice.

        https://support.bouwsoft.be/manual/api/v1_PUT_PurchaseInvoices.html

        Args:
            nr_supplier: At most 100 characters.
            concerning: At most 250 characters.
            paymentnotification: At most 200 characters.
            accountnumber: At most 30 characters.
            address_name: At most 150 characters.
            address_address: At most 63 characters.
            address_countrycode: At most 2 characters.
            address_zipcode: At most 15 characters.
            address_vatnr: At most 30 characters.
            vatcode1: At most 5 characters.
            vatcode2: At most 5 characters.
            vatcode3: At most 5 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "company_id": company_id,
                "nr": nr,
                "date": date,
                "expirationdate": expirationdate,
                "nr_supplier": nr_supplier,
                "concerning": concerning,
                "paymentnotification": paymentnotification,
                "ledger": ledger,
                "depreciation": depreciation,
                "accountnumber": accountnumber,
                "address_id": address_id,
                "address_name": address_name,
                "address_address": address_address,
                "address_countrycode": address_countrycode,
                "address_zipcode": address_zipcode,
                "address_vatnr": address_vatnr,
                "commercialdiscount": commercialdiscount,
                "cashdiscount": cashdiscount,
                "cashdiscount_amount": cashdiscount_amount,
                "cashdiscount_approved": cashdiscount_approved,
                "basis1": basis1,
                "vatid1": vatid1,
                "vatcode1": vatcode1,
                "vatpercent1": vatpercent1,
                "vatcocontractor1": vatcocontractor1,
                "basis2": basis2,
                "vatid2": vatid2,
                "vatcode2": vatcode2,
                "vatpercent2": vatpercent2,
                "vatcocontractor2": vatcocontractor2,
                "basis3": basis3,
                "vatid3": vatid3,
                "vatcode3": vatcode3,
                "vatpercent3": vatpercent3,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a purchase invoice.

        https://support.bouwsoft.be/manual/api/v1_DELETE_PurchaseInvoices.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of purchase invoices.

        https://support.bouwsoft.be/manual/api/v1_GET_PurchaseInvoices.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)

    async def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /PurchaseInvoices/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoices.html
        """
        return await self._caller.call(_UPLOAD, {"id": id}, more=call)

    async def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /PurchaseInvoices/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_PurchaseInvoices.html
        """
        return await self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)
