"""Calls on Todos."""

from __future__ import annotations

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
from ..models.todo import Todo

_LIST = Operation(
    "todos.list",
    "GET",
    "/Todos",
    Many(Model(Todo), RECORDS),
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
    "todos.get",
    "GET",
    "/Todos/{id}",
    One(Model(Todo), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CONCLUSION_HTML = Operation(
    "todos.conclusion_html",
    "GET",
    "/Todos/{id}/conclusion_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_PLAIN = Operation(
    "todos.conclusion_plain",
    "GET",
    "/Todos/{id}/conclusion_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_RTF = Operation(
    "todos.conclusion_rtf",
    "GET",
    "/Todos/{id}/conclusion_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_IMAGE = Operation(
    "todos.image",
    "GET",
    "/Todos/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_HTML = Operation(
    "todos.introduction_html",
    "GET",
    "/Todos/{id}/introduction_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_PLAIN = Operation(
    "todos.introduction_plain",
    "GET",
    "/Todos/{id}/introduction_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_RTF = Operation(
    "todos.introduction_rtf",
    "GET",
    "/Todos/{id}/introduction_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_HTML = Operation(
    "todos.note_html",
    "GET",
    "/Todos/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "todos.note_plain",
    "GET",
    "/Todos/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "todos.note_rtf",
    "GET",
    "/Todos/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Todos:
    """Calls on Todos."""

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
    ) -> Listing[Todo]:
        """List todos.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html

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
    ) -> Todo:
        """Get a todo.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def conclusion_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/conclusion_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_CONCLUSION_HTML, {"id": id}, more=call)

    def conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/conclusion_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_CONCLUSION_PLAIN, {"id": id}, more=call)

    def conclusion_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/conclusion_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_CONCLUSION_RTF, {"id": id}, more=call)

    def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_IMAGE, {"id": id}, more=call)

    def introduction_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/introduction_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_INTRODUCTION_HTML, {"id": id}, more=call)

    def introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_INTRODUCTION_PLAIN, {"id": id}, more=call)

    def introduction_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/introduction_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_INTRODUCTION_RTF, {"id": id}, more=call)

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)


class AsyncTodos:
    """Calls on Todos."""

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
    ) -> AsyncListing[Todo]:
        """List todos.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html

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
    ) -> Todo:
        """Get a todo.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def conclusion_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/conclusion_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_CONCLUSION_HTML, {"id": id}, more=call)

    async def conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/conclusion_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_CONCLUSION_PLAIN, {"id": id}, more=call)

    async def conclusion_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/conclusion_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_CONCLUSION_RTF, {"id": id}, more=call)

    async def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_IMAGE, {"id": id}, more=call)

    async def introduction_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/introduction_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_INTRODUCTION_HTML, {"id": id}, more=call)

    async def introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_INTRODUCTION_PLAIN, {"id": id}, more=call)

    async def introduction_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/introduction_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_INTRODUCTION_RTF, {"id": id}, more=call)

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Todos/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Todos.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)
