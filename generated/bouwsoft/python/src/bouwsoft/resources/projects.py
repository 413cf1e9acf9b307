"""Calls on Projects."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
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
from ..models.project import Project

_LIST = Operation(
    "projects.list",
    "GET",
    "/Projects",
    Many(Model(Project), RECORDS),
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
    "projects.get",
    "GET",
    "/Projects/{id}",
    One(Model(Project), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "projects.create",
    "POST",
    "/Projects",
    One(Model(Project), CHANGES),
    body=Assigned(
        Fields(
            Project,
            (
                "id",
                "list",
                "group",
                "client_name",
                "client_telephone",
                "client_gsm",
                "client_email",
                "client_readonly",
                "date_created",
                "date_approved",
                "date_rejected",
                "date_completed",
                "contractamount",
                "hasactualcosts",
                "company_name",
                "approved",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "projects.update",
    "PUT",
    "/Projects/{id}",
    One(Model(Project), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Project,
            (
                "id",
                "list",
                "group",
                "client_name",
                "client_telephone",
                "client_gsm",
                "client_email",
                "client_readonly",
                "date_created",
                "date_approved",
                "date_rejected",
                "date_completed",
                "contractamount",
                "hasactualcosts",
                "company_name",
                "approved",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "projects.delete",
    "DELETE",
    "/Projects/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_IMAGE = Operation(
    "projects.image",
    "GET",
    "/Projects/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_HTML = Operation(
    "projects.note_html",
    "GET",
    "/Projects/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "projects.note_plain",
    "GET",
    "/Projects/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "projects.note_rtf",
    "GET",
    "/Projects/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "projects.field_info",
    "GET",
    "/Projects/FieldInfo",
    Body(Array(Model(FieldInfo))),
)

_UPLOAD = Operation(
    "projects.upload",
    "POST",
    "/Projects/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_APPROVE = Operation(
    "projects.approve",
    "PUT",
    "/Projects/{id}/ApproveProject",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_ASSIGN_GROUP = Operation(
    "projects.assign_group",
    "PUT",
    "/Projects/{id}/AssignGroup",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_ASSIGN_LIST = Operation(
    "projects.assign_list",
    "PUT",
    "/Projects/{id}/AssignList",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_UNASSIGN_GROUP = Operation(
    "projects.unassign_group",
    "PUT",
    "/Projects/{id}/UnAssignGroup",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_UNASSIGN_LIST = Operation(
    "projects.unassign_list",
    "PUT",
    "/Projects/{id}/UnAssignList",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_UPLOAD = Operation(
    "projects.put_upload",
    "PUT",
    "/Projects/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Projects:
    """Calls on Projects."""

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
    ) -> Listing[Project]:
        """List projects.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html

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
    ) -> Project:
        """Get a project.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        client_addressid: int,
        company_id: int,
        pnr: int | UnsetType = UNSET,
        unr: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        yourreference: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        telephone1: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        distance: float | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        iscostplusproject: bool | UnsetType = UNSET,
        isrealestateproject: bool | UnsetType = UNSET,
        archivenr: str | UnsetType = UNSET,
        cadaster_department: str | UnsetType = UNSET,
        cadaster_section: str | UnsetType = UNSET,
        cadaster_nr: str | UnsetType = UNSET,
        be_gewestplan: str | UnsetType = UNSET,
        be_werkplaatsnr30bis: str | UnsetType = UNSET,
        be_bpa: str | UnsetType = UNSET,
        be_rup: str | UnsetType = UNSET,
        lotnr: str | UnsetType = UNSET,
        executiontime: int | UnsetType = UNSET,
        rejected: bool | UnsetType = UNSET,
        completed: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Project:
        """Create a project.

        https://support.bouwsoft.be/manual/api/v1_POST_Projects.html

        Args:
            name: At most 100 characters.
            yourreference: At most 50 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            telephone1: At most 25 characters.
            gsm: At most 25 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            client_addressid: Leads to Addresses.
            ordernr: At most 100 characters.
            archivenr: At most 50 characters.
            cadaster_department: At most 50 characters.
            cadaster_section: At most 50 characters.
            cadaster_nr: At most 250 characters.
            be_gewestplan: At most 50 characters.
            be_werkplaatsnr30bis: At most 50 characters.
            be_bpa: At most 50 characters.
            be_rup: At most 50 characters.
            lotnr: At most 50 characters.
            company_id: Leads to CompanyDetails.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "pnr": pnr,
                "unr": unr,
                "name": name,
                "yourreference": yourreference,
                "address": address,
                "addressline2": addressline2,
                "telephone1": telephone1,
                "gsm": gsm,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "distance": distance,
                "client_addressid": client_addressid,
                "ordernr": ordernr,
                "iscostplusproject": iscostplusproject,
                "isrealestateproject": isrealestateproject,
                "archivenr": archivenr,
                "cadaster_department": cadaster_department,
                "cadaster_section": cadaster_section,
                "cadaster_nr": cadaster_nr,
                "be_gewestplan": be_gewestplan,
                "be_werkplaatsnr30bis": be_werkplaatsnr30bis,
                "be_bpa": be_bpa,
                "be_rup": be_rup,
                "lotnr": lotnr,
                "company_id": company_id,
                "executiontime": executiontime,
                "rejected": rejected,
                "completed": completed,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        pnr: int | UnsetType = UNSET,
        unr: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        yourreference: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        telephone1: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        distance: float | UnsetType = UNSET,
        client_addressid: int | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        iscostplusproject: bool | UnsetType = UNSET,
        isrealestateproject: bool | UnsetType = UNSET,
        archivenr: str | UnsetType = UNSET,
        cadaster_department: str | UnsetType = UNSET,
        cadaster_section: str | UnsetType = UNSET,
        cadaster_nr: str | UnsetType = UNSET,
        be_gewestplan: str | UnsetType = UNSET,
        be_werkplaatsnr30bis: str | UnsetType = UNSET,
        be_bpa: str | UnsetType = UNSET,
        be_rup: str | UnsetType = UNSET,
        lotnr: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        executiontime: int | UnsetType = UNSET,
        rejected: bool | UnsetType = UNSET,
        completed: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Project:
        """Update a project.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html

        Args:
            name: At most 100 characters.
            yourreference: At most 50 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            telephone1: At most 25 characters.
            gsm: At most 25 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            client_addressid: Leads to Addresses.
            ordernr: At most 100 characters.
            archivenr: At most 50 characters.
            cadaster_department: At most 50 characters.
            cadaster_section: At most 50 characters.
            cadaster_nr: At most 250 characters.
            be_gewestplan: At most 50 characters.
            be_werkplaatsnr30bis: At most 50 characters.
            be_bpa: At most 50 characters.
            be_rup: At most 50 characters.
            lotnr: At most 50 characters.
            company_id: Leads to CompanyDetails.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "pnr": pnr,
                "unr": unr,
                "name": name,
                "yourreference": yourreference,
                "address": address,
                "addressline2": addressline2,
                "telephone1": telephone1,
                "gsm": gsm,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "distance": distance,
                "client_addressid": client_addressid,
                "ordernr": ordernr,
                "iscostplusproject": iscostplusproject,
                "isrealestateproject": isrealestateproject,
                "archivenr": archivenr,
                "cadaster_department": cadaster_department,
                "cadaster_section": cadaster_section,
                "cadaster_nr": cadaster_nr,
                "be_gewestplan": be_gewestplan,
                "be_werkplaatsnr30bis": be_werkplaatsnr30bis,
                "be_bpa": be_bpa,
                "be_rup": be_rup,
                "lotnr": lotnr,
                "company_id": company_id,
                "executiontime": executiontime,
                "rejected": rejected,
                "completed": completed,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a project.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Projects/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return self._caller.call(_IMAGE, {"id": id}, more=call)

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Projects/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Projects/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Projects/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of projects.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)

    def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Projects/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Projects.html
        """
        return self._caller.call(_UPLOAD, {"id": id}, more=call)

    def approve(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/ApproveProject.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return self._caller.call(_APPROVE, {"id": id}, more=call)

    def assign_group(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/AssignGroup.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return self._caller.call(_ASSIGN_GROUP, {"id": id}, more=call)

    def assign_list(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/AssignList.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return self._caller.call(_ASSIGN_LIST, {"id": id}, more=call)

    def unassign_group(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/UnAssignGroup.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return self._caller.call(_UNASSIGN_GROUP, {"id": id}, more=call)

    def unassign_list(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/UnAssignList.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return self._caller.call(_UNASSIGN_LIST, {"id": id}, more=call)

    def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)


class AsyncProjects:
    """Calls on Projects."""

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
    ) -> AsyncListing[Project]:
        """List projects.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html

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
    ) -> Project:
        """Get a project.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        client_addressid: int,
        company_id: int,
        pnr: int | UnsetType = UNSET,
        unr: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        yourreference: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        telephone1: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        distance: float | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        iscostplusproject: bool | UnsetType = UNSET,
        isrealestateproject: bool | UnsetType = UNSET,
        archivenr: str | UnsetType = UNSET,
        cadaster_department: str | UnsetType = UNSET,
        cadaster_section: str | UnsetType = UNSET,
        cadaster_nr: str | UnsetType = UNSET,
        be_gewestplan: str | UnsetType = UNSET,
        be_werkplaatsnr30bis: str | UnsetType = UNSET,
        be_bpa: str | UnsetType = UNSET,
        be_rup: str | UnsetType = UNSET,
        lotnr: str | UnsetType = UNSET,
        executiontime: int | UnsetType = UNSET,
        rejected: bool | UnsetType = UNSET,
        completed: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Project:
        """Create a project.

        https://support.bouwsoft.be/manual/api/v1_POST_Projects.html

        Args:
            name: At most 100 characters.
            yourreference: At most 50 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            telephone1: At most 25 characters.
            gsm: At most 25 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            client_addressid: Leads to Addresses.
            ordernr: At most 100 characters.
            archivenr: At most 50 characters.
            cadaster_department: At most 50 characters.
            cadaster_section: At most 50 characters.
            cadaster_nr: At most 250 characters.
            be_gewestplan: At most 50 characters.
            be_werkplaatsnr30bis: At most 50 characters.
            be_bpa: At most 50 characters.
            be_rup: At most 50 characters.
            lotnr: At most 50 characters.
            company_id: Leads to CompanyDetails.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "pnr": pnr,
                "unr": unr,
                "name": name,
                "yourreference": yourreference,
                "address": address,
                "addressline2": addressline2,
                "telephone1": telephone1,
                "gsm": gsm,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "distance": distance,
                "client_addressid": client_addressid,
                "ordernr": ordernr,
                "iscostplusproject": iscostplusproject,
                "isrealestateproject": isrealestateproject,
                "archivenr": archivenr,
                "cadaster_department": cadaster_department,
                "cadaster_section": cadaster_section,
                "cadaster_nr": cadaster_nr,
                "be_gewestplan": be_gewestplan,
                "be_werkplaatsnr30bis": be_werkplaatsnr30bis,
                "be_bpa": be_bpa,
                "be_rup": be_rup,
                "lotnr": lotnr,
                "company_id": company_id,
                "executiontime": executiontime,
                "rejected": rejected,
                "completed": completed,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        pnr: int | UnsetType = UNSET,
        unr: int | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        yourreference: str | UnsetType = UNSET,
        address: str | UnsetType = UNSET,
        addressline2: str | UnsetType = UNSET,
        telephone1: str | UnsetType = UNSET,
        gsm: str | UnsetType = UNSET,
        countrycode: str | UnsetType = UNSET,
        zipcode: str | UnsetType = UNSET,
        city: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        distance: float | UnsetType = UNSET,
        client_addressid: int | UnsetType = UNSET,
        ordernr: str | UnsetType = UNSET,
        iscostplusproject: bool | UnsetType = UNSET,
        isrealestateproject: bool | UnsetType = UNSET,
        archivenr: str | UnsetType = UNSET,
        cadaster_department: str | UnsetType = UNSET,
        cadaster_section: str | UnsetType = UNSET,
        cadaster_nr: str | UnsetType = UNSET,
        be_gewestplan: str | UnsetType = UNSET,
        be_werkplaatsnr30bis: str | UnsetType = UNSET,
        be_bpa: str | UnsetType = UNSET,
        be_rup: str | UnsetType = UNSET,
        lotnr: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        executiontime: int | UnsetType = UNSET,
        rejected: bool | UnsetType = UNSET,
        completed: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Project:
        """Update a project.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html

        Args:
            name: At most 100 characters.
            yourreference: At most 50 characters.
            address: At most 63 characters.
            addressline2: At most 63 characters.
            telephone1: At most 25 characters.
            gsm: At most 25 characters.
            countrycode: At most 2 characters.
            zipcode: At most 15 characters.
            city: At most 40 characters.
            state: At most 40 characters.
            client_addressid: Leads to Addresses.
            ordernr: At most 100 characters.
            archivenr: At most 50 characters.
            cadaster_department: At most 50 characters.
            cadaster_section: At most 50 characters.
            cadaster_nr: At most 250 characters.
            be_gewestplan: At most 50 characters.
            be_werkplaatsnr30bis: At most 50 characters.
            be_bpa: At most 50 characters.
            be_rup: At most 50 characters.
            lotnr: At most 50 characters.
            company_id: Leads to CompanyDetails.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "pnr": pnr,
                "unr": unr,
                "name": name,
                "yourreference": yourreference,
                "address": address,
                "addressline2": addressline2,
                "telephone1": telephone1,
                "gsm": gsm,
                "countrycode": countrycode,
                "zipcode": zipcode,
                "city": city,
                "state": state,
                "distance": distance,
                "client_addressid": client_addressid,
                "ordernr": ordernr,
                "iscostplusproject": iscostplusproject,
                "isrealestateproject": isrealestateproject,
                "archivenr": archivenr,
                "cadaster_department": cadaster_department,
                "cadaster_section": cadaster_section,
                "cadaster_nr": cadaster_nr,
                "be_gewestplan": be_gewestplan,
                "be_werkplaatsnr30bis": be_werkplaatsnr30bis,
                "be_bpa": be_bpa,
                "be_rup": be_rup,
                "lotnr": lotnr,
                "company_id": company_id,
                "executiontime": executiontime,
                "rejected": rejected,
                "completed": completed,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a project.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Projects/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return await self._caller.call(_IMAGE, {"id": id}, more=call)

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Projects/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Projects/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Projects/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of projects.

        https://support.bouwsoft.be/manual/api/v1_GET_Projects.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)

    async def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Projects/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Projects.html
        """
        return await self._caller.call(_UPLOAD, {"id": id}, more=call)

    async def approve(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/ApproveProject.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return await self._caller.call(_APPROVE, {"id": id}, more=call)

    async def assign_group(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/AssignGroup.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return await self._caller.call(_ASSIGN_GROUP, {"id": id}, more=call)

    async def assign_list(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/AssignList.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return await self._caller.call(_ASSIGN_LIST, {"id": id}, more=call)

    async def unassign_group(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/UnAssignGroup.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return await self._caller.call(_UNASSIGN_GROUP, {"id": id}, more=call)

    async def unassign_list(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/UnAssignList.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return await self._caller.call(_UNASSIGN_LIST, {"id": id}, more=call)

    async def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Projects/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_Projects.html
        """
        return await self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)
