"""Calls on Machines."""

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
from ..models.machine import Machine

_LIST = Operation(
    "machines.list",
    "GET",
    "/Machines",
    Many(Model(Machine), RECORDS),
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
    "machines.get",
    "GET",
    "/Machines/{id}",
    One(Model(Machine), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "machines.create",
    "POST",
    "/Machines",
    One(Model(Machine), CHANGES),
    body=Assigned(
        Fields(
            Machine,
            (
                "id",
                "list",
                "group",
                "nr",
                "company_id",
                "company_name",
                "price_cost",
                "price_catalogue",
                "price_sales1",
                "price_sales2",
                "price_sales3",
                "margin_catalogue",
                "margin1",
                "margin2",
                "margin3",
                "discount1",
                "discount2",
                "discount3",
                "supplier_name",
                "unit",
                "geodyn_name",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "machines.update",
    "PUT",
    "/Machines/{id}",
    One(Model(Machine), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Machine,
            (
                "id",
                "list",
                "group",
                "nr",
                "company_id",
                "company_name",
                "price_cost",
                "price_catalogue",
                "price_sales1",
                "price_sales2",
                "price_sales3",
                "margin_catalogue",
                "margin1",
                "margin2",
                "margin3",
                "discount1",
                "discount2",
                "discount3",
                "supplier_name",
                "unit",
                "geodyn_name",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "machines.delete",
    "DELETE",
    "/Machines/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_IMAGE = Operation(
    "machines.image",
    "GET",
    "/Machines/{id}/image",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_HTML = Operation(
    "machines.note_html",
    "GET",
    "/Machines/{id}/note_html",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_PLAIN = Operation(
    "machines.note_plain",
    "GET",
    "/Machines/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_NOTE_RTF = Operation(
    "machines.note_rtf",
    "GET",
    "/Machines/{id}/note_rtf",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "machines.field_info",
    "GET",
    "/Machines/FieldInfo",
    Body(Array(Model(FieldInfo))),
)

_UPLOAD = Operation(
    "machines.upload",
    "POST",
    "/Machines/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_UPLOAD = Operation(
    "machines.put_upload",
    "PUT",
    "/Machines/{id}/Upload",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)

_PUT_NOTE_PLAIN = Operation(
    "machines.put_note_plain",
    "PUT",
    "/Machines/{id}/note_plain",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
)


class Machines:
    """Calls on Machines."""

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
    ) -> Listing[Machine]:
        """List machines.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html

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
    ) -> Machine:
        """Get a machine.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        description: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        chassisnr: str | UnsetType = UNSET,
        license_plate: str | UnsetType = UNSET,
        purchasedate: dt.date | Literal[""] | UnsetType = UNSET,
        constructionyear: int | UnsetType = UNSET,
        supplier_id: int | UnsetType = UNSET,
        tech_checkup_last_date: dt.date | Literal[""] | UnsetType = UNSET,
        tech_checkup_expire_date: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Machine:
        """Create a machine.

        https://support.bouwsoft.be/manual/api/v1_POST_Machines.html

        Args:
            description: At most 100 characters.
            type_: At most 100 characters.
            brand: At most 100 characters.
            chassisnr: At most 100 characters.
            license_plate: At most 100 characters.
            purchasedate: "" empties it.
            tech_checkup_last_date: "" empties it.
            tech_checkup_expire_date: "" empties it.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "description": description,
                "type": type_,
                "brand": brand,
                "chassisnr": chassisnr,
                "license_plate": license_plate,
                "purchasedate": purchasedate,
                "constructionyear": constructionyear,
                "supplier_id": supplier_id,
                "tech_checkup_last_date": tech_checkup_last_date,
                "tech_checkup_expire_date": tech_checkup_expire_date,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        description: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        chassisnr: str | UnsetType = UNSET,
        license_plate: str | UnsetType = UNSET,
        purchasedate: dt.date | Literal[""] | UnsetType = UNSET,
        constructionyear: int | UnsetType = UNSET,
        supplier_id: int | UnsetType = UNSET,
        tech_checkup_last_date: dt.date | Literal[""] | UnsetType = UNSET,
        tech_checkup_expire_date: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Machine:
        """Update a machine.

        https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html

        Args:
            description: At most 100 characters.
            type_: At most 100 characters.
            brand: At most 100 characters.
            chassisnr: At most 100 characters.
            license_plate: At most 100 characters.
            purchasedate: "" empties it.
            tech_checkup_last_date: "" empties it.
            tech_checkup_expire_date: "" empties it.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "description": description,
                "type": type_,
                "brand": brand,
                "chassisnr": chassisnr,
                "license_plate": license_plate,
                "purchasedate": purchasedate,
                "constructionyear": constructionyear,
                "supplier_id": supplier_id,
                "tech_checkup_last_date": tech_checkup_last_date,
                "tech_checkup_expire_date": tech_checkup_expire_date,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Machines/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return self._caller.call(_IMAGE, {"id": id}, more=call)

    def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Machines/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Machines/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Machines/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of machines.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)

    def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Machines/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Machines.html
        """
        return self._caller.call(_UPLOAD, {"id": id}, more=call)

    def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Machines/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html
        """
        return self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)

    def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Machines/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html
        """
        return self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)


class AsyncMachines:
    """Calls on Machines."""

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
    ) -> AsyncListing[Machine]:
        """List machines.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html

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
    ) -> Machine:
        """Get a machine.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        description: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        chassisnr: str | UnsetType = UNSET,
        license_plate: str | UnsetType = UNSET,
        purchasedate: dt.date | Literal[""] | UnsetType = UNSET,
        constructionyear: int | UnsetType = UNSET,
        supplier_id: int | UnsetType = UNSET,
        tech_checkup_last_date: dt.date | Literal[""] | UnsetType = UNSET,
        tech_checkup_expire_date: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Machine:
        """Create a machine.

        https://support.bouwsoft.be/manual/api/v1_POST_Machines.html

        Args:
            description: At most 100 characters.
            type_: At most 100 characters.
            brand: At most 100 characters.
            chassisnr: At most 100 characters.
            license_plate: At most 100 characters.
            purchasedate: "" empties it.
            tech_checkup_last_date: "" empties it.
            tech_checkup_expire_date: "" empties it.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "description": description,
                "type": type_,
                "brand": brand,
                "chassisnr": chassisnr,
                "license_plate": license_plate,
                "purchasedate": purchasedate,
                "constructionyear": constructionyear,
                "supplier_id": supplier_id,
                "tech_checkup_last_date": tech_checkup_last_date,
                "tech_checkup_expire_date": tech_checkup_expire_date,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        description: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        chassisnr: str | UnsetType = UNSET,
        license_plate: str | UnsetType = UNSET,
        purchasedate: dt.date | Literal[""] | UnsetType = UNSET,
        constructionyear: int | UnsetType = UNSET,
        supplier_id: int | UnsetType = UNSET,
        tech_checkup_last_date: dt.date | Literal[""] | UnsetType = UNSET,
        tech_checkup_expire_date: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Machine:
        """Update a machine.

        https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html

        Args:
            description: At most 100 characters.
            type_: At most 100 characters.
            brand: At most 100 characters.
            chassisnr: At most 100 characters.
            license_plate: At most 100 characters.
            purchasedate: "" empties it.
            tech_checkup_last_date: "" empties it.
            tech_checkup_expire_date: "" empties it.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "description": description,
                "type": type_,
                "brand": brand,
                "chassisnr": chassisnr,
                "license_plate": license_plate,
                "purchasedate": purchasedate,
                "constructionyear": constructionyear,
                "supplier_id": supplier_id,
                "tech_checkup_last_date": tech_checkup_last_date,
                "tech_checkup_expire_date": tech_checkup_expire_date,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def image(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Machines/{id}/image.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return await self._caller.call(_IMAGE, {"id": id}, more=call)

    async def note_html(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Machines/{id}/note_html.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return await self._caller.call(_NOTE_HTML, {"id": id}, more=call)

    async def note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Machines/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return await self._caller.call(_NOTE_PLAIN, {"id": id}, more=call)

    async def note_rtf(self, id: int, **call: Unpack[More]) -> Any:
        """Call GET /Machines/{id}/note_rtf.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return await self._caller.call(_NOTE_RTF, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of machines.

        https://support.bouwsoft.be/manual/api/v1_GET_Machines.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)

    async def upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call POST /Machines/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_POST_Machines.html
        """
        return await self._caller.call(_UPLOAD, {"id": id}, more=call)

    async def put_upload(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Machines/{id}/Upload.

        https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html
        """
        return await self._caller.call(_PUT_UPLOAD, {"id": id}, more=call)

    async def put_note_plain(self, id: int, **call: Unpack[More]) -> Any:
        """Call PUT /Machines/{id}/note_plain.

        https://support.bouwsoft.be/manual/api/v1_PUT_Machines.html
        """
        return await self._caller.call(_PUT_NOTE_PLAIN, {"id": id}, more=call)
