"""Calls on VATCodes."""

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
from ..models.vat_code import VATCode

_LIST = Operation(
    "vat_codes.list",
    "GET",
    "/VATCodes",
    Many(Model(VATCode), RECORDS),
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
    "vat_codes.get",
    "GET",
    "/VATCodes/{id}",
    One(Model(VATCode), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "vat_codes.create",
    "POST",
    "/VATCodes",
    One(Model(VATCode), CHANGES),
    body=Assigned(
        Fields(
            VATCode,
            (
                "id",
                "description_localized",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "vat_codes.update",
    "PUT",
    "/VATCodes/{id}",
    One(Model(VATCode), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            VATCode,
            (
                "id",
                "description_localized",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "vat_codes.delete",
    "DELETE",
    "/VATCodes/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)


class VatCodes:
    """Calls on VATCodes."""

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
    ) -> Listing[VATCode]:
        """List VAT codes.

        https://support.bouwsoft.be/manual/api/v1_GET_VATCodes.html

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
    ) -> VATCode:
        """Get a VAT code.

        https://support.bouwsoft.be/manual/api/v1_GET_VATCodes.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        code: str,
        percent: Decimal | int | UnsetType = UNSET,
        co_contractor: bool | UnsetType = UNSET,
        description_nl: str | UnsetType = UNSET,
        description_en: str | UnsetType = UNSET,
        description_fr: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> VATCode:
        """Create a VAT code.

        https://support.bouwsoft.be/manual/api/v1_POST_VATCodes.html

        Args:
            code: At most 5 characters.
            description_nl: At most 250 characters.
            description_en: At most 250 characters.
            description_fr: At most 250 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "code": code,
                "percent": percent,
                "co_contractor": co_contractor,
                "description_nl": description_nl,
                "description_en": description_en,
                "description_fr": description_fr,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        code: str | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        co_contractor: bool | UnsetType = UNSET,
        description_nl: str | UnsetType = UNSET,
        description_en: str | UnsetType = UNSET,
        description_fr: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> VATCode:
        """Update a VAT code.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            code: At most 5 characters.
            description_nl: At most 250 characters.
            description_en: At most 250 characters.
            description_fr: At most 250 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "code": code,
                "percent": percent,
                "co_contractor": co_contractor,
                "description_nl": description_nl,
                "description_en": description_en,
                "description_fr": description_fr,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a VAT code.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncVatCodes:
    """Calls on VATCodes."""

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
    ) -> AsyncListing[VATCode]:
        """List VAT codes.

        https://support.bouwsoft.be/manual/api/v1_GET_VATCodes.html

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
    ) -> VATCode:
        """Get a VAT code.

        https://support.bouwsoft.be/manual/api/v1_GET_VATCodes.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        code: str,
        percent: Decimal | int | UnsetType = UNSET,
        co_contractor: bool | UnsetType = UNSET,
        description_nl: str | UnsetType = UNSET,
        description_en: str | UnsetType = UNSET,
        description_fr: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> VATCode:
        """Create a VAT code.

        https://support.bouwsoft.be/manual/api/v1_POST_VATCodes.html

        Args:
            code: At most 5 characters.
            description_nl: At most 250 characters.
            description_en: At most 250 characters.
            description_fr: At most 250 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "code": code,
                "percent": percent,
                "co_contractor": co_contractor,
                "description_nl": description_nl,
                "description_en": description_en,
                "description_fr": description_fr,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        code: str | UnsetType = UNSET,
        percent: Decimal | int | UnsetType = UNSET,
        co_contractor: bool | UnsetType = UNSET,
        description_nl: str | UnsetType = UNSET,
        description_en: str | UnsetType = UNSET,
        description_fr: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> VATCode:
        """Update a VAT code.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            code: At most 5 characters.
            description_nl: At most 250 characters.
            description_en: At most 250 characters.
            description_fr: At most 250 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "code": code,
                "percent": percent,
                "co_contractor": co_contractor,
                "description_nl": description_nl,
                "description_en": description_en,
                "description_fr": description_fr,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a VAT code.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
