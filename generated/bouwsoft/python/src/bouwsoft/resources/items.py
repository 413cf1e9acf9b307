"""Calls on Items."""

from __future__ import annotations

from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import RECORDS
from .._runtime.answers import Body, Many, Nothing, One
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
from ..models.item import Item

_LIST = Operation(
    "items.list",
    "GET",
    "/Items",
    Many(Model(Item), RECORDS),
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
    "items.get",
    "GET",
    "/Items/{id}",
    One(Model(Item), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_DELETE = Operation(
    "items.delete",
    "DELETE",
    "/Items/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_IMAGE = Operation(
    "items.image",
    "GET",
    "/Items/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_HTML = Operation(
    "items.note_html",
    "GET",
    "/Items/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "items.note_plain",
    "GET",
    "/Items/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "items.note_rtf",
    "GET",
    "/Items/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_IMAGE = Operation(
    "items.put_image",
    "PUT",
    "/Items/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_NOTE_PLAIN = Operation(
    "items.put_note_plain",
    "PUT",
    "/Items/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Items:
    """Calls on Items."""

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
    ) -> Listing[Item]:
        """List items.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html

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
    ) -> Item:
        """Get an item.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an item.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Items/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html
        """
        return self._caller.call(_IMAGE, {"id": id}, more=call)

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Items/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Items/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Items/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    def put_image(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Items/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_PUT_Items.html
        """
        return self._caller.call(_PUT_IMAGE, {"id": id}, more=call)

    def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Items/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Items.html
        """
        return self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)


class AsyncItems:
    """Calls on Items."""

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
    ) -> AsyncListing[Item]:
        """List items.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html

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
    ) -> Item:
        """Get an item.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an item.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Items/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html
        """
        return await self._caller.call(_IMAGE, {"id": id}, more=call)

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Items/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Items/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Items/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Items.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    async def put_image(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Items/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_PUT_Items.html
        """
        return await self._caller.call(_PUT_IMAGE, {"id": id}, more=call)

    async def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Items/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Items.html
        """
        return await self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)
