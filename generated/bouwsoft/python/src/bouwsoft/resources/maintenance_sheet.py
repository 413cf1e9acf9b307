"""Calls on MaintenanceSheet."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, Nothing, One
from .._runtime.codecs import ANY, BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Assigned, Operation, Path, Query
from .._runtime.records import Fields, Model
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
from ..models.maintenance_sheet import MaintenanceSheet

_DELETE = Operation(
    "maintenance_sheet.delete",
    "DELETE",
    "/MaintenanceSheet/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_LIST = Operation(
    "maintenance_sheet.list",
    "GET",
    "/MaintenanceSheet",
    Many(Model(MaintenanceSheet), RECORDS),
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
    "maintenance_sheet.get",
    "GET",
    "/MaintenanceSheet/{id}",
    One(Model(MaintenanceSheet), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_NOTE_PLAIN = Operation(
    "maintenance_sheet.note_plain",
    "GET",
    "/MaintenanceSheet/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "maintenance_sheet.field_info",
    "GET",
    "/MaintenanceSheet/FieldInfo",
    Body(Array(Model(FieldInfo))),
)

_CREATE = Operation(
    "maintenance_sheet.create",
    "POST",
    "/MaintenanceSheet",
    One(Model(MaintenanceSheet), CHANGES),
    body=Assigned(
        Fields(
            MaintenanceSheet,
            (
                "id",
                "list",
                "group",
                "address_name",
                "address_address",
                "address_addressline2",
                "address_countrycode",
                "address_zipcode",
                "address_telephone",
                "address_gsm",
                "address_email",
                "project_name",
                "project_pnr",
                "project_unr",
                "project_yourreference",
                "project_address",
                "project_addressline2",
                "project_countrycode",
                "project_zipcode",
                "lastmaintenance",
                "nextmaintenance",
                "employee_name",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPLOAD = Operation(
    "maintenance_sheet.upload",
    "POST",
    "/MaintenanceSheet/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_UPDATE = Operation(
    "maintenance_sheet.update",
    "PUT",
    "/MaintenanceSheet/{id}",
    One(Model(MaintenanceSheet), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            MaintenanceSheet,
            (
                "id",
                "list",
                "group",
                "address_name",
                "address_address",
                "address_addressline2",
                "address_countrycode",
                "address_zipcode",
                "address_telephone",
                "address_gsm",
                "address_email",
                "project_name",
                "project_pnr",
                "project_unr",
                "project_yourreference",
                "project_address",
                "project_addressline2",
                "project_countrycode",
                "project_zipcode",
                "lastmaintenance",
                "nextmaintenance",
                "employee_name",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)


class MaintenanceSheet_:
    """Calls on MaintenanceSheet."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def delete(self, id: int) -> None:
        """Delete a maintenance sheet record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_DELETE, {"id": id})

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
    ) -> Listing[MaintenanceSheet]:
        """List maintenance sheet records.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. From 1 to 500. Default: 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
        )

    def get(self, id: int, *, columns: Columns | UnsetType = UNSET) -> MaintenanceSheet:
        """Get a maintenance sheet record.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Args:
            columns: Names of the fields to return (seperated by |)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_GET, {"id": id, "columns": columns_param(columns)})

    def note_plain(self, id: int) -> Any:
        """Call GET /MaintenanceSheet/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id})

    def field_info(self) -> builtins.list[FieldInfo]:
        """Describe the fields of maintenance sheet records.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_FIELD_INFO, {})

    def create(
        self,
        *,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        installationdate: dt.date | Literal[""] | UnsetType = UNSET,
        installation_invoiceid: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> MaintenanceSheet:
        """Create a maintenance sheet record.

        https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html

        Args:
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            installationdate: "" empties it.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "address_id": address_id,
                "project_id": project_id,
                "installationdate": installationdate,
                "installation_invoiceid": installation_invoiceid,
                "employee_id": employee_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
        )

    def upload(self, id: int) -> Any:
        """Call POST /MaintenanceSheet/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_UPLOAD, {"id": id})

    def update(
        self,
        id: int,
        *,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        installationdate: dt.date | Literal[""] | UnsetType = UNSET,
        installation_invoiceid: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> MaintenanceSheet:
        """Update a maintenance sheet record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            installationdate: "" empties it.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "address_id": address_id,
                "project_id": project_id,
                "installationdate": installationdate,
                "installation_invoiceid": installation_invoiceid,
                "employee_id": employee_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
        )


class AsyncMaintenanceSheet_:
    """Calls on MaintenanceSheet."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def delete(self, id: int) -> None:
        """Delete a maintenance sheet record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_DELETE, {"id": id})

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
    ) -> AsyncListing[MaintenanceSheet]:
        """List maintenance sheet records.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. From 1 to 500. Default: 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
        )

    async def get(
        self, id: int, *, columns: Columns | UnsetType = UNSET
    ) -> MaintenanceSheet:
        """Get a maintenance sheet record.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Args:
            columns: Names of the fields to return (seperated by |)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}
        )

    async def note_plain(self, id: int) -> Any:
        """Call GET /MaintenanceSheet/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id})

    async def field_info(self) -> builtins.list[FieldInfo]:
        """Describe the fields of maintenance sheet records.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_FIELD_INFO, {})

    async def create(
        self,
        *,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        installationdate: dt.date | Literal[""] | UnsetType = UNSET,
        installation_invoiceid: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> MaintenanceSheet:
        """Create a maintenance sheet record.

        https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html

        Args:
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            installationdate: "" empties it.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "address_id": address_id,
                "project_id": project_id,
                "installationdate": installationdate,
                "installation_invoiceid": installation_invoiceid,
                "employee_id": employee_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
        )

    async def upload(self, id: int) -> Any:
        """Call POST /MaintenanceSheet/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_UPLOAD, {"id": id})

    async def update(
        self,
        id: int,
        *,
        nr1: str | UnsetType = UNSET,
        nr2: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        installationdate: dt.date | Literal[""] | UnsetType = UNSET,
        installation_invoiceid: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> MaintenanceSheet:
        """Update a maintenance sheet record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            installationdate: "" empties it.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "nr1": nr1,
                "nr2": nr2,
                "description": description,
                "address_id": address_id,
                "project_id": project_id,
                "installationdate": installationdate,
                "installation_invoiceid": installation_invoiceid,
                "employee_id": employee_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
        )
