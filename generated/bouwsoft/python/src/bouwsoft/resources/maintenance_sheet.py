"""Calls on MaintenanceSheet."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Unpack

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
from ..models.maintenance_sheet import MaintenanceSheet

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

_DELETE = Operation(
    "maintenance_sheet.delete",
    "DELETE",
    "/MaintenanceSheet/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
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

_UPLOAD = Operation(
    "maintenance_sheet.upload",
    "POST",
    "/MaintenanceSheet/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class MaintenanceSheet_:
    """Calls on MaintenanceSheet."""

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
    ) -> Listing[MaintenanceSheet]:
        """List maintenance sheet records.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

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
    ) -> MaintenanceSheet:
        """Get a maintenance sheet record.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

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
        **call: Unpack[More],
    ) -> MaintenanceSheet:
        """Create a maintenance sheet record.

        https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html

        Args:
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            installationdate: "" empties it.
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
            more=call,
        )

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
        **call: Unpack[More],
    ) -> MaintenanceSheet:
        """Update a maintenance sheet record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            installationdate: "" empties it.
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
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a maintenance sheet record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /MaintenanceSheet/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of maintenance sheet records.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)

    def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /MaintenanceSheet/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html
        """
        return self._caller.call(_UPLOAD, {"id": id}, more=call)


class AsyncMaintenanceSheet_:
    """Calls on MaintenanceSheet."""

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
    ) -> AsyncListing[MaintenanceSheet]:
        """List maintenance sheet records.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

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
    ) -> MaintenanceSheet:
        """Get a maintenance sheet record.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

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
        **call: Unpack[More],
    ) -> MaintenanceSheet:
        """Create a maintenance sheet record.

        https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html

        Args:
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            installationdate: "" empties it.
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
            more=call,
        )

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
        **call: Unpack[More],
    ) -> MaintenanceSheet:
        """Update a maintenance sheet record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr1: At most 100 characters.
            nr2: At most 100 characters.
            installationdate: "" empties it.
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
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a maintenance sheet record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /MaintenanceSheet/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of maintenance sheet records.

        https://support.bouwsoft.be/manual/api/v1_GET_MaintenanceSheet.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)

    async def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /MaintenanceSheet/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_MaintenanceSheet.html
        """
        return await self._caller.call(_UPLOAD, {"id": id}, more=call)
