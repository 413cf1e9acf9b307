"""Calls on ProjectAddresses."""

from __future__ import annotations

import builtins
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
from ..models.field_info import FieldInfo
from ..models.project_address import ProjectAddress

_LIST = Operation(
    "project_addresses.list",
    "GET",
    "/ProjectAddresses",
    Many(Model(ProjectAddress), RECORDS),
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
    "project_addresses.get",
    "GET",
    "/ProjectAddresses/{id}",
    One(Model(ProjectAddress), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "project_addresses.create",
    "POST",
    "/ProjectAddresses",
    One(Model(ProjectAddress), CHANGES),
    body=Assigned(
        Fields(
            ProjectAddress,
            (
                "id",
                "project_id",
                "project_pnr",
                "project_unr",
                "project_name",
                "project_address",
                "project_addressline2",
                "project_countrycode",
                "project_zipcode",
                "project_city",
                "project_state",
                "project_telephone1",
                "project_gsm",
                "project_distance",
                "project_approved",
                "project_rejected",
                "project_completed",
                "project_date_created",
                "project_date_approved",
                "project_default",
                "project_be_werkplaatsnr30bis",
                "project_company_id",
                "address_id",
                "address_clientnr",
                "address_suppliernr",
                "address_name",
                "address_address",
                "address_addressline2",
                "address_countrycode",
                "address_zipcode",
                "address_city",
                "address_state",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "project_addresses.update",
    "PUT",
    "/ProjectAddresses/{id}",
    One(Model(ProjectAddress), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            ProjectAddress,
            (
                "id",
                "project_id",
                "project_pnr",
                "project_unr",
                "project_name",
                "project_address",
                "project_addressline2",
                "project_countrycode",
                "project_zipcode",
                "project_city",
                "project_state",
                "project_telephone1",
                "project_gsm",
                "project_distance",
                "project_approved",
                "project_rejected",
                "project_completed",
                "project_date_created",
                "project_date_approved",
                "project_default",
                "project_be_werkplaatsnr30bis",
                "project_company_id",
                "address_id",
                "address_clientnr",
                "address_suppliernr",
                "address_name",
                "address_address",
                "address_addressline2",
                "address_countrycode",
                "address_zipcode",
                "address_city",
                "address_state",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "project_addresses.delete",
    "DELETE",
    "/ProjectAddresses/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "project_addresses.field_info",
    "GET",
    "/ProjectAddresses/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class ProjectAddresses:
    """Calls on ProjectAddresses."""

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
    ) -> Listing[ProjectAddress]:
        """List project addresses.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectAddresses.html

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
    ) -> ProjectAddress:
        """Get a project address.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectAddresses.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        description: str | UnsetType = UNSET,
        yourreference: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectAddress:
        """Create a project address.

        https://support.bouwsoft.be/manual/api/v1_POST_ProjectAddresses.html

        Args:
            description: At most 250 characters.
            yourreference: At most 50 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "description": description,
                "yourreference": yourreference,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        description: str | UnsetType = UNSET,
        yourreference: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectAddress:
        """Update a project address.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            description: At most 250 characters.
            yourreference: At most 50 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "description": description,
                "yourreference": yourreference,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a project address.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of project addresses.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectAddresses.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncProjectAddresses:
    """Calls on ProjectAddresses."""

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
    ) -> AsyncListing[ProjectAddress]:
        """List project addresses.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectAddresses.html

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
    ) -> ProjectAddress:
        """Get a project address.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectAddresses.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        description: str | UnsetType = UNSET,
        yourreference: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectAddress:
        """Create a project address.

        https://support.bouwsoft.be/manual/api/v1_POST_ProjectAddresses.html

        Args:
            description: At most 250 characters.
            yourreference: At most 50 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "description": description,
                "yourreference": yourreference,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        description: str | UnsetType = UNSET,
        yourreference: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectAddress:
        """Update a project address.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            description: At most 250 characters.
            yourreference: At most 50 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "description": description,
                "yourreference": yourreference,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a project address.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of project addresses.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectAddresses.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
