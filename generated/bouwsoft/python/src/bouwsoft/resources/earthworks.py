"""Calls on Earthworks."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
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
from ..models.earthwork import Earthwork
from ..models.field_info import FieldInfo

_LIST = Operation(
    "earthworks.list",
    "GET",
    "/Earthworks",
    Many(Model(Earthwork), RECORDS),
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
    "earthworks.get",
    "GET",
    "/Earthworks/{id}",
    One(Model(Earthwork), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "earthworks.create",
    "POST",
    "/Earthworks",
    One(Model(Earthwork), CHANGES),
    body=Assigned(
        Fields(
            Earthwork,
            (
                "id",
                "driver",
                "machine",
                "groundtransportnotificationnr",
                "address_id",
                "name",
                "address",
                "countrycode",
                "zipcode",
                "city",
                "contact_id",
                "contact_name",
                "originproject_name",
                "originproject_pnr",
                "originproject_unr",
                "originproject_yourreference",
                "originaddress",
                "origincountrycode",
                "originzipcode",
                "origincity",
                "originstate",
                "destinationproject_name",
                "destinationproject_pnr",
                "destinationproject_unr",
                "destinationproject_yourreference",
                "destinationaddress",
                "destinationcountrycode",
                "destinationzipcode",
                "destinationcity",
                "destinationstate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "earthworks.update",
    "PUT",
    "/Earthworks/{id}",
    One(Model(Earthwork), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Earthwork,
            (
                "id",
                "driver",
                "machine",
                "groundtransportnotificationnr",
                "address_id",
                "name",
                "address",
                "countrycode",
                "zipcode",
                "city",
                "contact_id",
                "contact_name",
                "originproject_name",
                "originproject_pnr",
                "originproject_unr",
                "originproject_yourreference",
                "originaddress",
                "origincountrycode",
                "originzipcode",
                "origincity",
                "originstate",
                "destinationproject_name",
                "destinationproject_pnr",
                "destinationproject_unr",
                "destinationproject_yourreference",
                "destinationaddress",
                "destinationcountrycode",
                "destinationzipcode",
                "destinationcity",
                "destinationstate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "earthworks.delete",
    "DELETE",
    "/Earthworks/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "earthworks.field_info",
    "GET",
    "/Earthworks/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class Earthworks:
    """Calls on Earthworks."""

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
    ) -> Listing[Earthwork]:
        """List earthworks.

        https://support.bouwsoft.be/manual/api/v1_GET_Earthworks.html

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
    ) -> Earthwork:
        """Get an earthwork.

        https://support.bouwsoft.be/manual/api/v1_GET_Earthworks.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        title: str | UnsetType = UNSET,
        documentnr: int | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        machines_id: int | UnsetType = UNSET,
        technicalreportnr: str | UnsetType = UNSET,
        originproject_id: int | UnsetType = UNSET,
        destinationproject_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Earthwork:
        """Create an earthwork.

        https://support.bouwsoft.be/manual/api/v1_POST_Earthworks.html

        Args:
            title: At most 50 characters.
            technicalreportnr: At most 100 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "title": title,
                "documentnr": documentnr,
                "company_id": company_id,
                "date": date,
                "employee_id": employee_id,
                "machines_id": machines_id,
                "technicalreportnr": technicalreportnr,
                "originproject_id": originproject_id,
                "destinationproject_id": destinationproject_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        title: str | UnsetType = UNSET,
        documentnr: int | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        machines_id: int | UnsetType = UNSET,
        technicalreportnr: str | UnsetType = UNSET,
        originproject_id: int | UnsetType = UNSET,
        destinationproject_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Earthwork:
        """Update an earthwork.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            title: At most 50 characters.
            technicalreportnr: At most 100 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "title": title,
                "documentnr": documentnr,
                "company_id": company_id,
                "date": date,
                "employee_id": employee_id,
                "machines_id": machines_id,
                "technicalreportnr": technicalreportnr,
                "originproject_id": originproject_id,
                "destinationproject_id": destinationproject_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an earthwork.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of earthworks.

        https://support.bouwsoft.be/manual/api/v1_GET_Earthworks.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncEarthworks:
    """Calls on Earthworks."""

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
    ) -> AsyncListing[Earthwork]:
        """List earthworks.

        https://support.bouwsoft.be/manual/api/v1_GET_Earthworks.html

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
    ) -> Earthwork:
        """Get an earthwork.

        https://support.bouwsoft.be/manual/api/v1_GET_Earthworks.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        title: str | UnsetType = UNSET,
        documentnr: int | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        machines_id: int | UnsetType = UNSET,
        technicalreportnr: str | UnsetType = UNSET,
        originproject_id: int | UnsetType = UNSET,
        destinationproject_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Earthwork:
        """Create an earthwork.

        https://support.bouwsoft.be/manual/api/v1_POST_Earthworks.html

        Args:
            title: At most 50 characters.
            technicalreportnr: At most 100 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "title": title,
                "documentnr": documentnr,
                "company_id": company_id,
                "date": date,
                "employee_id": employee_id,
                "machines_id": machines_id,
                "technicalreportnr": technicalreportnr,
                "originproject_id": originproject_id,
                "destinationproject_id": destinationproject_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        title: str | UnsetType = UNSET,
        documentnr: int | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        machines_id: int | UnsetType = UNSET,
        technicalreportnr: str | UnsetType = UNSET,
        originproject_id: int | UnsetType = UNSET,
        destinationproject_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Earthwork:
        """Update an earthwork.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            title: At most 50 characters.
            technicalreportnr: At most 100 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "title": title,
                "documentnr": documentnr,
                "company_id": company_id,
                "date": date,
                "employee_id": employee_id,
                "machines_id": machines_id,
                "technicalreportnr": technicalreportnr,
                "originproject_id": originproject_id,
                "destinationproject_id": destinationproject_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an earthwork.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of earthworks.

        https://support.bouwsoft.be/manual/api/v1_GET_Earthworks.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
