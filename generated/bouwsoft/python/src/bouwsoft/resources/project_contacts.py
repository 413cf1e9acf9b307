"""Calls on ProjectContacts."""

from __future__ import annotations

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
from ..models.project_contact import ProjectContact

_LIST = Operation(
    "project_contacts.list",
    "GET",
    "/ProjectContacts",
    Many(Model(ProjectContact), RECORDS),
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
    "project_contacts.get",
    "GET",
    "/ProjectContacts/{id}",
    One(Model(ProjectContact), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "project_contacts.create",
    "POST",
    "/ProjectContacts",
    One(Model(ProjectContact), CHANGES),
    body=Assigned(
        Fields(
            ProjectContact,
            (
                "id",
                "project_id",
                "project_pnr",
                "project_approved",
                "project_rejected",
                "project_completed",
                "address_id",
                "address_name",
                "address_active",
                "contact_id",
                "contact_state",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "project_contacts.update",
    "PUT",
    "/ProjectContacts/{id}",
    One(Model(ProjectContact), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            ProjectContact,
            (
                "id",
                "project_id",
                "project_pnr",
                "project_approved",
                "project_rejected",
                "project_completed",
                "address_id",
                "address_name",
                "address_active",
                "contact_id",
                "contact_state",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "project_contacts.delete",
    "DELETE",
    "/ProjectContacts/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)


class ProjectContacts:
    """Calls on ProjectContacts."""

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
    ) -> Listing[ProjectContact]:
        """List project contacts.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectContacts.html

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
    ) -> ProjectContact:
        """Get a project contact.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectContacts.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        contact_salutation: str | UnsetType = UNSET,
        contact_name: str | UnsetType = UNSET,
        contact_function: str | UnsetType = UNSET,
        contact_department: str | UnsetType = UNSET,
        contact_address: str | UnsetType = UNSET,
        contact_addressline2: str | UnsetType = UNSET,
        contact_countrycode: str | UnsetType = UNSET,
        contact_zipcode: str | UnsetType = UNSET,
        contact_city: str | UnsetType = UNSET,
        contact_email: str | UnsetType = UNSET,
        contact_telephone: str | UnsetType = UNSET,
        contact_fax: str | UnsetType = UNSET,
        contact_gsm: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectContact:
        """Create a project contact.

        https://support.bouwsoft.be/manual/api/v1_POST_ProjectContacts.html

        Args:
            contact_salutation: At most 50 characters.
            contact_name: At most 50 characters.
            contact_function: At most 50 characters.
            contact_department: At most 50 characters.
            contact_address: At most 63 characters.
            contact_addressline2: At most 63 characters.
            contact_countrycode: At most 2 characters.
            contact_zipcode: At most 15 characters.
            contact_city: At most 40 characters.
            contact_email: At most 100 characters.
            contact_telephone: At most 25 characters.
            contact_fax: At most 25 characters.
            contact_gsm: At most 25 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "contact_salutation": contact_salutation,
                "contact_name": contact_name,
                "contact_function": contact_function,
                "contact_department": contact_department,
                "contact_address": contact_address,
                "contact_addressline2": contact_addressline2,
                "contact_countrycode": contact_countrycode,
                "contact_zipcode": contact_zipcode,
                "contact_city": contact_city,
                "contact_email": contact_email,
                "contact_telephone": contact_telephone,
                "contact_fax": contact_fax,
                "contact_gsm": contact_gsm,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        contact_salutation: str | UnsetType = UNSET,
        contact_name: str | UnsetType = UNSET,
        contact_function: str | UnsetType = UNSET,
        contact_department: str | UnsetType = UNSET,
        contact_address: str | UnsetType = UNSET,
        contact_addressline2: str | UnsetType = UNSET,
        contact_countrycode: str | UnsetType = UNSET,
        contact_zipcode: str | UnsetType = UNSET,
        contact_city: str | UnsetType = UNSET,
        contact_email: str | UnsetType = UNSET,
        contact_telephone: str | UnsetType = UNSET,
        contact_fax: str | UnsetType = UNSET,
        contact_gsm: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectContact:
        """Update a project contact.

        https://support.bouwsoft.be/manual/api/v1_PUT_ProjectContacts.html

        Args:
            contact_salutation: At most 50 characters.
            contact_name: At most 50 characters.
            contact_function: At most 50 characters.
            contact_department: At most 50 characters.
            contact_address: At most 63 characters.
            contact_addressline2: At most 63 characters.
            contact_countrycode: At most 2 characters.
            contact_zipcode: At most 15 characters.
            contact_city: At most 40 characters.
            contact_email: At most 100 characters.
            contact_telephone: At most 25 characters.
            contact_fax: At most 25 characters.
            contact_gsm: At most 25 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "contact_salutation": contact_salutation,
                "contact_name": contact_name,
                "contact_function": contact_function,
                "contact_department": contact_department,
                "contact_address": contact_address,
                "contact_addressline2": contact_addressline2,
                "contact_countrycode": contact_countrycode,
                "contact_zipcode": contact_zipcode,
                "contact_city": contact_city,
                "contact_email": contact_email,
                "contact_telephone": contact_telephone,
                "contact_fax": contact_fax,
                "contact_gsm": contact_gsm,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a project contact.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncProjectContacts:
    """Calls on ProjectContacts."""

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
    ) -> AsyncListing[ProjectContact]:
        """List project contacts.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectContacts.html

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
    ) -> ProjectContact:
        """Get a project contact.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectContacts.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        contact_salutation: str | UnsetType = UNSET,
        contact_name: str | UnsetType = UNSET,
        contact_function: str | UnsetType = UNSET,
        contact_department: str | UnsetType = UNSET,
        contact_address: str | UnsetType = UNSET,
        contact_addressline2: str | UnsetType = UNSET,
        contact_countrycode: str | UnsetType = UNSET,
        contact_zipcode: str | UnsetType = UNSET,
        contact_city: str | UnsetType = UNSET,
        contact_email: str | UnsetType = UNSET,
        contact_telephone: str | UnsetType = UNSET,
        contact_fax: str | UnsetType = UNSET,
        contact_gsm: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectContact:
        """Create a project contact.

        https://support.bouwsoft.be/manual/api/v1_POST_ProjectContacts.html

        Args:
            contact_salutation: At most 50 characters.
            contact_name: At most 50 characters.
            contact_function: At most 50 characters.
            contact_department: At most 50 characters.
            contact_address: At most 63 characters.
            contact_addressline2: At most 63 characters.
            contact_countrycode: At most 2 characters.
            contact_zipcode: At most 15 characters.
            contact_city: At most 40 characters.
            contact_email: At most 100 characters.
            contact_telephone: At most 25 characters.
            contact_fax: At most 25 characters.
            contact_gsm: At most 25 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "contact_salutation": contact_salutation,
                "contact_name": contact_name,
                "contact_function": contact_function,
                "contact_department": contact_department,
                "contact_address": contact_address,
                "contact_addressline2": contact_addressline2,
                "contact_countrycode": contact_countrycode,
                "contact_zipcode": contact_zipcode,
                "contact_city": contact_city,
                "contact_email": contact_email,
                "contact_telephone": contact_telephone,
                "contact_fax": contact_fax,
                "contact_gsm": contact_gsm,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        contact_salutation: str | UnsetType = UNSET,
        contact_name: str | UnsetType = UNSET,
        contact_function: str | UnsetType = UNSET,
        contact_department: str | UnsetType = UNSET,
        contact_address: str | UnsetType = UNSET,
        contact_addressline2: str | UnsetType = UNSET,
        contact_countrycode: str | UnsetType = UNSET,
        contact_zipcode: str | UnsetType = UNSET,
        contact_city: str | UnsetType = UNSET,
        contact_email: str | UnsetType = UNSET,
        contact_telephone: str | UnsetType = UNSET,
        contact_fax: str | UnsetType = UNSET,
        contact_gsm: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectContact:
        """Update a project contact.

        https://support.bouwsoft.be/manual/api/v1_PUT_ProjectContacts.html

        Args:
            contact_salutation: At most 50 characters.
            contact_name: At most 50 characters.
            contact_function: At most 50 characters.
            contact_department: At most 50 characters.
            contact_address: At most 63 characters.
            contact_addressline2: At most 63 characters.
            contact_countrycode: At most 2 characters.
            contact_zipcode: At most 15 characters.
            contact_city: At most 40 characters.
            contact_email: At most 100 characters.
            contact_telephone: At most 25 characters.
            contact_fax: At most 25 characters.
            contact_gsm: At most 25 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "contact_salutation": contact_salutation,
                "contact_name": contact_name,
                "contact_function": contact_function,
                "contact_department": contact_department,
                "contact_address": contact_address,
                "contact_addressline2": contact_addressline2,
                "contact_countrycode": contact_countrycode,
                "contact_zipcode": contact_zipcode,
                "contact_city": contact_city,
                "contact_email": contact_email,
                "contact_telephone": contact_telephone,
                "contact_fax": contact_fax,
                "contact_gsm": contact_gsm,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a project contact.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
