"""Calls on LoanedMachines."""

from __future__ import annotations

import builtins
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import RECORDS
from .._runtime.answers import Body, Many, One
from .._runtime.calls import More
from .._runtime.codecs import ANY, BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Operation, Path, Query
from .._runtime.records import Model
from .._runtime.selection import (
    Columns,
    OrderBy,
    columns_param,
    filter_param,
    sort_param,
)
from .._runtime.transport import AsyncCaller, Caller
from ..models.field_info import FieldInfo
from ..models.loaned_machine import LoanedMachine

_LIST = Operation(
    "loaned_machines.list",
    "GET",
    "/LoanedMachines",
    Many(Model(LoanedMachine), RECORDS),
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
    "loaned_machines.get",
    "GET",
    "/LoanedMachines/{id}",
    One(Model(LoanedMachine), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_IMAGE = Operation(
    "loaned_machines.image",
    "GET",
    "/LoanedMachines/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_HTML = Operation(
    "loaned_machines.note_html",
    "GET",
    "/LoanedMachines/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "loaned_machines.note_plain",
    "GET",
    "/LoanedMachines/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "loaned_machines.note_rtf",
    "GET",
    "/LoanedMachines/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "loaned_machines.field_info",
    "GET",
    "/LoanedMachines/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class LoanedMachines:
    """Calls on LoanedMachines."""

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
    ) -> Listing[LoanedMachine]:
        """List loaned machines.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html

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
    ) -> LoanedMachine:
        """Get a loaned machine.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /LoanedMachines/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return self._caller.call(_IMAGE, {"id": id}, more=call)

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /LoanedMachines/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /LoanedMachines/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /LoanedMachines/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of loaned machines.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncLoanedMachines:
    """Calls on LoanedMachines."""

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
    ) -> AsyncListing[LoanedMachine]:
        """List loaned machines.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html

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
    ) -> LoanedMachine:
        """Get a loaned machine.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /LoanedMachines/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return await self._caller.call(_IMAGE, {"id": id}, more=call)

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /LoanedMachines/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /LoanedMachines/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /LoanedMachines/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of loaned machines.

        https://support.bouwsoft.be/manual/api/v1_GET_LoanedMachines.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
