"""Calls on Payments."""

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
from ..models.payment import Payment

_LIST = Operation(
    "payments.list",
    "GET",
    "/Payments",
    Many(Model(Payment), RECORDS),
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
    "payments.get",
    "GET",
    "/Payments/{id}",
    One(Model(Payment), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "payments.create",
    "POST",
    "/Payments",
    One(Model(Payment), CHANGES),
    body=Assigned(
        Fields(
            Payment,
            (
                "id",
                "purchaseinvoice_nr",
                "salesinvoice_type",
                "salesinvoice_nr",
                "address_name",
                "paymentaccount_nr",
                "paymentaccount_name",
                "paymentmethod",
                "paymentmethod_localized",
                "advance",
                "externalsource",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "payments.update",
    "PUT",
    "/Payments/{id}",
    One(Model(Payment), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Payment,
            (
                "id",
                "purchaseinvoice_nr",
                "salesinvoice_type",
                "salesinvoice_nr",
                "address_name",
                "paymentaccount_nr",
                "paymentaccount_name",
                "paymentmethod",
                "paymentmethod_localized",
                "advance",
                "externalsource",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "payments.delete",
    "DELETE",
    "/Payments/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "payments.field_info",
    "GET",
    "/Payments/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class Payments:
    """Calls on Payments."""

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
    ) -> Listing[Payment]:
        """List payments.

        https://support.bouwsoft.be/manual/api/v1_GET_Payments.html

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
    ) -> Payment:
        """Get a payment.

        https://support.bouwsoft.be/manual/api/v1_GET_Payments.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        purchaseinvoice_id: int | UnsetType = UNSET,
        salesinvoice_id: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        paymentaccount_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        iban: str | UnsetType = UNSET,
        bic: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        docnr: str | UnsetType = UNSET,
        statementnr: str | UnsetType = UNSET,
        externalcode: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Payment:
        """Create a payment.

        https://support.bouwsoft.be/manual/api/v1_POST_Payments.html

        Args:
            iban: At most 35 characters.
            bic: At most 11 characters.
            docnr: At most 50 characters.
            statementnr: At most 50 characters.
            externalcode: At most 250 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "purchaseinvoice_id": purchaseinvoice_id,
                "salesinvoice_id": salesinvoice_id,
                "address_id": address_id,
                "paymentaccount_id": paymentaccount_id,
                "date": date,
                "amount": amount,
                "iban": iban,
                "bic": bic,
                "note": note,
                "docnr": docnr,
                "statementnr": statementnr,
                "externalcode": externalcode,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        purchaseinvoice_id: int | UnsetType = UNSET,
        salesinvoice_id: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        paymentaccount_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        iban: str | UnsetType = UNSET,
        bic: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        docnr: str | UnsetType = UNSET,
        statementnr: str | UnsetType = UNSET,
        externalcode: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Payment:
        """Update a payment.

        https://support.bouwsoft.be/manual/api/v1_PUT_Payments.html

        Args:
            iban: At most 35 characters.
            bic: At most 11 characters.
            docnr: At most 50 characters.
            statementnr: At most 50 characters.
            externalcode: At most 250 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "purchaseinvoice_id": purchaseinvoice_id,
                "salesinvoice_id": salesinvoice_id,
                "address_id": address_id,
                "paymentaccount_id": paymentaccount_id,
                "date": date,
                "amount": amount,
                "iban": iban,
                "bic": bic,
                "note": note,
                "docnr": docnr,
                "statementnr": statementnr,
                "externalcode": externalcode,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a payment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of payments.

        https://support.bouwsoft.be/manual/api/v1_GET_Payments.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncPayments:
    """Calls on Payments."""

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
    ) -> AsyncListing[Payment]:
        """List payments.

        https://support.bouwsoft.be/manual/api/v1_GET_Payments.html

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
    ) -> Payment:
        """Get a payment.

        https://support.bouwsoft.be/manual/api/v1_GET_Payments.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        purchaseinvoice_id: int | UnsetType = UNSET,
        salesinvoice_id: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        paymentaccount_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        iban: str | UnsetType = UNSET,
        bic: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        docnr: str | UnsetType = UNSET,
        statementnr: str | UnsetType = UNSET,
        externalcode: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Payment:
        """Create a payment.

        https://support.bouwsoft.be/manual/api/v1_POST_Payments.html

        Args:
            iban: At most 35 characters.
            bic: At most 11 characters.
            docnr: At most 50 characters.
            statementnr: At most 50 characters.
            externalcode: At most 250 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "purchaseinvoice_id": purchaseinvoice_id,
                "salesinvoice_id": salesinvoice_id,
                "address_id": address_id,
                "paymentaccount_id": paymentaccount_id,
                "date": date,
                "amount": amount,
                "iban": iban,
                "bic": bic,
                "note": note,
                "docnr": docnr,
                "statementnr": statementnr,
                "externalcode": externalcode,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        purchaseinvoice_id: int | UnsetType = UNSET,
        salesinvoice_id: int | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        paymentaccount_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        iban: str | UnsetType = UNSET,
        bic: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        docnr: str | UnsetType = UNSET,
        statementnr: str | UnsetType = UNSET,
        externalcode: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Payment:
        """Update a payment.

        https://support.bouwsoft.be/manual/api/v1_PUT_Payments.html

        Args:
            iban: At most 35 characters.
            bic: At most 11 characters.
            docnr: At most 50 characters.
            statementnr: At most 50 characters.
            externalcode: At most 250 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "purchaseinvoice_id": purchaseinvoice_id,
                "salesinvoice_id": salesinvoice_id,
                "address_id": address_id,
                "paymentaccount_id": paymentaccount_id,
                "date": date,
                "amount": amount,
                "iban": iban,
                "bic": bic,
                "note": note,
                "docnr": docnr,
                "statementnr": statementnr,
                "externalcode": externalcode,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a payment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of payments.

        https://support.bouwsoft.be/manual/api/v1_GET_Payments.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
