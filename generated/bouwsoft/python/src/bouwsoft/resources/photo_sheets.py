"""Calls on PhotoSheets."""

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
from ..models.photo_sheet import PhotoSheet

_LIST = Operation(
    "photo_sheets.list",
    "GET",
    "/PhotoSheets",
    Many(Model(PhotoSheet), RECORDS),
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
    "photo_sheets.get",
    "GET",
    "/PhotoSheets/{id}",
    One(Model(PhotoSheet), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CONCLUSION_PLAIN = Operation(
    "photo_sheets.conclusion_plain",
    "GET",
    "/PhotoSheets/{id}/Conclusion_Plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_HTML = Operation(
    "photo_sheets.conclusion_html",
    "GET",
    "/PhotoSheets/{id}/Conclusion_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_CONCLUSION_RTF = Operation(
    "photo_sheets.conclusion_rtf",
    "GET",
    "/PhotoSheets/{id}/Conclusion_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_HTML = Operation(
    "photo_sheets.introduction_html",
    "GET",
    "/PhotoSheets/{id}/Introduction_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_PLAIN = Operation(
    "photo_sheets.introduction_plain",
    "GET",
    "/PhotoSheets/{id}/Introduction_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_INTRODUCTION_RTF = Operation(
    "photo_sheets.introduction_rtf",
    "GET",
    "/PhotoSheets/{id}/Introduction_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "photo_sheets.field_info",
    "GET",
    "/PhotoSheets/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class PhotoSheets:
    """Calls on PhotoSheets."""

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
    ) -> Listing[PhotoSheet]:
        """List photo sheets.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html

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
    ) -> PhotoSheet:
        """Get a photo sheet.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Conclusion_Plain.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return self._caller.call(_CONCLUSION_PLAIN, {"id": id}, more=call)

    def conclusion_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Conclusion_html.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return self._caller.call(_CONCLUSION_HTML, {"id": id}, more=call)

    def conclusion_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Conclusion_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return self._caller.call(_CONCLUSION_RTF, {"id": id}, more=call)

    def introduction_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Introduction_html.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return self._caller.call(_INTRODUCTION_HTML, {"id": id}, more=call)

    def introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return self._caller.call(_INTRODUCTION_PLAIN, {"id": id}, more=call)

    def introduction_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Introduction_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return self._caller.call(_INTRODUCTION_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of photo sheets.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncPhotoSheets:
    """Calls on PhotoSheets."""

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
    ) -> AsyncListing[PhotoSheet]:
        """List photo sheets.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html

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
    ) -> PhotoSheet:
        """Get a photo sheet.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def conclusion_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Conclusion_Plain.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return await self._caller.call(_CONCLUSION_PLAIN, {"id": id}, more=call)

    async def conclusion_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Conclusion_html.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return await self._caller.call(_CONCLUSION_HTML, {"id": id}, more=call)

    async def conclusion_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Conclusion_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return await self._caller.call(_CONCLUSION_RTF, {"id": id}, more=call)

    async def introduction_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Introduction_html.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return await self._caller.call(_INTRODUCTION_HTML, {"id": id}, more=call)

    async def introduction_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Introduction_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return await self._caller.call(_INTRODUCTION_PLAIN, {"id": id}, more=call)

    async def introduction_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /PhotoSheets/{id}/Introduction_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return await self._caller.call(_INTRODUCTION_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of photo sheets.

        https://support.bouwsoft.be/manual/api/v1_GET_PhotoSheets.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
