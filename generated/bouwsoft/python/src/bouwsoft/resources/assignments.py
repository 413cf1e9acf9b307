"""Calls on Assignments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
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
from ..models.assignment import Assignment

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

_DELETE = Operation(
    "assignments.delete",
    "DELETE",
    "/Assignments/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)


class Assignments:
    """Calls on Assignments."""

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
    ) -> Listing[Assignment]:
        """List assignments.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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
    ) -> Assignment:
        """Get an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

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
        **call: Unpack[More],
    ) -> Assignment:
        """Create an assignment.

        https://support.bouwsoft.be/manual/api/v1_POST_Assignments.html

        Args:
            title: At most 100 characters.
            subject: At most 100 characters.

        Raises:
            UnauthorizedError: When the Authorization is missing, the response status
                and code is 401.
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
            more=call,
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
        **call: Unpack[More],
    ) -> Assignment:
        """Update an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            title: At most 100 characters.
            subject: At most 100 characters.
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
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncAssignments:
    """Calls on Assignments."""

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
    ) -> AsyncListing[Assignment]:
        """List assignments.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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
    ) -> Assignment:
        """Get an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
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
        **call: Unpack[More],
    ) -> Assignment:
        """Create an assignment.

        https://support.bouwsoft.be/manual/api/v1_POST_Assignments.html

        Args:
            title: At most 100 characters.
            subject: At most 100 characters.

        Raises:
            UnauthorizedError: When the Authorization is missing, the response status
                and code is 401.
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
            more=call,
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
        **call: Unpack[More],
    ) -> Assignment:
        """Update an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            title: At most 100 characters.
            subject: At most 100 characters.
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
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an assignment.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
