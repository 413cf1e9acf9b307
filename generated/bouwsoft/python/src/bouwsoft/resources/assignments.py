"""Calls on Assignments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Many, Nothing, One
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Array
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
from ..models.assignment import Assignment

_DELETE = Operation(
    "assignments.delete",
    "DELETE",
    "/Assignments/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_LIST = Operation(
    "assignments.list",
    "GET",
    "/Assignments",
    Many(Model(Assignment), RECORDS),
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
    "assignments.get",
    "GET",
    "/Assignments/{id}",
    One(Model(Assignment), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "assignments.create",
    "POST",
    "/Assignments",
    One(Model(Assignment), CHANGES),
    body=Assigned(
        Fields(
            Assignment,
            (
                "id",
                "company_name",
                "dateplanned",
                "status",
                "planned",
                "executed",
                "executed_on",
                "checked",
                "invoiced",
                "finished",
                "sent",
                "sent_on",
                "reschedule",
                "readonly",
                "employee_name",
                "machine_nr",
                "machine_description",
                "address_name",
                "address_address",
                "address_addressline2",
                "address_countrycode",
                "address_zipcode",
                "address_city",
                "contact_salutation",
                "contact_name",
                "project_pnr",
                "project_unr",
                "project_name",
                "yourreference",
                "ts_lastupdate",
                "actualcost_id",
                "actualcost_nr",
                "actualcost_datestart",
                "actualcostitem_description",
                "actualcostitem_description_localized",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "assignments.update",
    "PUT",
    "/Assignments/{id}",
    One(Model(Assignment), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Assignment,
            (
                "id",
                "company_name",
                "dateplanned",
                "status",
                "planned",
                "executed",
                "executed_on",
                "checked",
                "invoiced",
                "finished",
                "sent",
                "sent_on",
                "reschedule",
                "readonly",
                "employee_name",
                "machine_nr",
                "machine_description",
                "address_name",
                "address_address",
                "address_addressline2",
                "address_countrycode",
                "address_zipcode",
                "address_city",
                "contact_salutation",
                "contact_name",
                "project_pnr",
                "project_unr",
                "project_name",
                "yourreference",
                "ts_lastupdate",
                "actualcost_id",
                "actualcost_nr",
                "actualcost_datestart",
                "actualcostitem_description",
                "actualcostitem_description_localized",
            ),
            nulls=(),
        )
    ),
)


class Assignments:
    """Calls on Assignments."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def delete(self, id: int) -> None:
        """Delete an assignment.

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
    ) -> Listing[Assignment]:
        """List assignments.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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

    def get(self, id: int, *, columns: Columns | UnsetType = UNSET) -> Assignment:
        """Get an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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

    def create(
        self,
        *,
        maintenancesheet_id: int | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        execute: bool | UnsetType = UNSET,
        description_customer: str | UnsetType = UNSET,
        note_technician: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        addresscontact_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> Assignment:
        """Create an assignment.

        https://support.bouwsoft.be/manual/api/v1_POST_Assignments.html

        Args:
            title: At most 100 characters.
            subject: At most 100 characters.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: When the Authorization is missing, the response status
                and code is 401.
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
                "maintenancesheet_id": maintenancesheet_id,
                "company_id": company_id,
                "date": date,
                "nr": nr,
                "title": title,
                "subject": subject,
                "employee_id": employee_id,
                "machine_id": machine_id,
                "execute": execute,
                "description_customer": description_customer,
                "note_technician": note_technician,
                "address_id": address_id,
                "addresscontact_id": addresscontact_id,
                "project_id": project_id,
                "actualcostitem_id": actualcostitem_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
        )

    def update(
        self,
        id: int,
        *,
        maintenancesheet_id: int | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        execute: bool | UnsetType = UNSET,
        description_customer: str | UnsetType = UNSET,
        note_technician: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        addresscontact_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> Assignment:
        """Update an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            title: At most 100 characters.
            subject: At most 100 characters.

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
                "maintenancesheet_id": maintenancesheet_id,
                "company_id": company_id,
                "date": date,
                "nr": nr,
                "title": title,
                "subject": subject,
                "employee_id": employee_id,
                "machine_id": machine_id,
                "execute": execute,
                "description_customer": description_customer,
                "note_technician": note_technician,
                "address_id": address_id,
                "addresscontact_id": addresscontact_id,
                "project_id": project_id,
                "actualcostitem_id": actualcostitem_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
        )


class AsyncAssignments:
    """Calls on Assignments."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def delete(self, id: int) -> None:
        """Delete an assignment.

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
    ) -> AsyncListing[Assignment]:
        """List assignments.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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

    async def get(self, id: int, *, columns: Columns | UnsetType = UNSET) -> Assignment:
        """Get an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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

    async def create(
        self,
        *,
        maintenancesheet_id: int | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        execute: bool | UnsetType = UNSET,
        description_customer: str | UnsetType = UNSET,
        note_technician: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        addresscontact_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> Assignment:
        """Create an assignment.

        https://support.bouwsoft.be/manual/api/v1_POST_Assignments.html

        Args:
            title: At most 100 characters.
            subject: At most 100 characters.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: When the Authorization is missing, the response status
                and code is 401.
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
                "maintenancesheet_id": maintenancesheet_id,
                "company_id": company_id,
                "date": date,
                "nr": nr,
                "title": title,
                "subject": subject,
                "employee_id": employee_id,
                "machine_id": machine_id,
                "execute": execute,
                "description_customer": description_customer,
                "note_technician": note_technician,
                "address_id": address_id,
                "addresscontact_id": addresscontact_id,
                "project_id": project_id,
                "actualcostitem_id": actualcostitem_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
        )

    async def update(
        self,
        id: int,
        *,
        maintenancesheet_id: int | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        nr: int | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        execute: bool | UnsetType = UNSET,
        description_customer: str | UnsetType = UNSET,
        note_technician: str | UnsetType = UNSET,
        address_id: int | UnsetType = UNSET,
        addresscontact_id: int | UnsetType = UNSET,
        project_id: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> Assignment:
        """Update an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            title: At most 100 characters.
            subject: At most 100 characters.

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
                "maintenancesheet_id": maintenancesheet_id,
                "company_id": company_id,
                "date": date,
                "nr": nr,
                "title": title,
                "subject": subject,
                "employee_id": employee_id,
                "machine_id": machine_id,
                "execute": execute,
                "description_customer": description_customer,
                "note_technician": note_technician,
                "address_id": address_id,
                "addresscontact_id": addresscontact_id,
                "project_id": project_id,
                "actualcostitem_id": actualcostitem_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
        )
