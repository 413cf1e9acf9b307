"""Calls on ProjectPhases."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, One
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
from ..models.project_phase import ProjectPhase

_LIST = Operation(
    "project_phases.list",
    "GET",
    "/ProjectPhases",
    Many(Model(ProjectPhase), RECORDS),
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
    "project_phases.get",
    "GET",
    "/ProjectPhases/{id}",
    One(Model(ProjectPhase), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_UPDATE = Operation(
    "project_phases.update",
    "PUT",
    "/ProjectPhases/{id}",
    One(Model(ProjectPhase), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            ProjectPhase,
            (
                "id",
                "project_id",
                "project_pnr",
                "project_unr",
                "project_name",
                "projectphase_id",
                "title",
                "note",
            ),
            nulls=(),
        )
    ),
)

_NOTE_HTML = Operation(
    "project_phases.note_html",
    "GET",
    "/ProjectPhases/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "project_phases.note_plain",
    "GET",
    "/ProjectPhases/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "project_phases.note_rtf",
    "GET",
    "/ProjectPhases/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "project_phases.field_info",
    "GET",
    "/ProjectPhases/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class ProjectPhases:
    """Calls on ProjectPhases."""

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
    ) -> Listing[ProjectPhase]:
        """List project phases.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html

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
    ) -> ProjectPhase:
        """Get a project phase.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def update(
        self,
        id: int,
        *,
        date_executed: dt.date | Literal[""] | UnsetType = UNSET,
        estimatedwork_hours: int | UnsetType = UNSET,
        date_deadline: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectPhase:
        """Update a project phase.

        https://support.bouwsoft.be/manual/api/v1_PUT_ProjectPhases.html

        Args:
            date_executed: "" empties it.
            date_deadline: "" empties it.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "date_executed": date_executed,
                "estimatedwork_hours": estimatedwork_hours,
                "date_deadline": date_deadline,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /ProjectPhases/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /ProjectPhases/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /ProjectPhases/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of project phases.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncProjectPhases:
    """Calls on ProjectPhases."""

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
    ) -> AsyncListing[ProjectPhase]:
        """List project phases.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html

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
    ) -> ProjectPhase:
        """Get a project phase.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def update(
        self,
        id: int,
        *,
        date_executed: dt.date | Literal[""] | UnsetType = UNSET,
        estimatedwork_hours: int | UnsetType = UNSET,
        date_deadline: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ProjectPhase:
        """Update a project phase.

        https://support.bouwsoft.be/manual/api/v1_PUT_ProjectPhases.html

        Args:
            date_executed: "" empties it.
            date_deadline: "" empties it.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "date_executed": date_executed,
                "estimatedwork_hours": estimatedwork_hours,
                "date_deadline": date_deadline,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /ProjectPhases/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /ProjectPhases/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /ProjectPhases/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of project phases.

        https://support.bouwsoft.be/manual/api/v1_GET_ProjectPhases.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
