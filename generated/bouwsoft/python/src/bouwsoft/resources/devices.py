"""Calls on Devices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Unpack

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
from ..models.device import Device

_LIST = Operation(
    "devices.list",
    "GET",
    "/Devices",
    Many(Model(Device), RECORDS),
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
    "devices.get",
    "GET",
    "/Devices/{id}",
    One(Model(Device), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "devices.create",
    "POST",
    "/Devices",
    One(Model(Device), CHANGES),
    body=Assigned(
        Fields(
            Device,
            (
                "id",
                "maintenancesheet_id",
                "product_id",
                "machine_id",
                "lastmaintenance",
                "nextmaintenance",
                "maintenancecycle",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "devices.update",
    "PUT",
    "/Devices/{id}",
    One(Model(Device), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            Device,
            (
                "id",
                "maintenancesheet_id",
                "product_id",
                "machine_id",
                "lastmaintenance",
                "nextmaintenance",
                "maintenancecycle",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "devices.delete",
    "DELETE",
    "/Devices/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)


class Devices:
    """Calls on Devices."""

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
    ) -> Listing[Device]:
        """List devices.

        https://support.bouwsoft.be/manual/api/v1_GET_Devices.html

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
    ) -> Device:
        """Get a device.

        https://support.bouwsoft.be/manual/api/v1_GET_Devices.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        group: str | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        serialnr: str | UnsetType = UNSET,
        typenr: str | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        constructionyear: int | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        installationdate: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Device:
        """Create a device.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            unit: At most 10 characters.
            serialnr: At most 50 characters.
            typenr: At most 50 characters.
            brand: At most 50 characters.
            installationdate: "" empties it.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "group": group,
                "nr": nr,
                "description": description,
                "unit": unit,
                "quantity": quantity,
                "serialnr": serialnr,
                "typenr": typenr,
                "brand": brand,
                "constructionyear": constructionyear,
                "active": active,
                "installationdate": installationdate,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        group: str | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        serialnr: str | UnsetType = UNSET,
        typenr: str | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        constructionyear: int | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        installationdate: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Device:
        """Update a device.

        https://support.bouwsoft.be/manual/api/v1_PUT_Devices.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            unit: At most 10 characters.
            serialnr: At most 50 characters.
            typenr: At most 50 characters.
            brand: At most 50 characters.
            installationdate: "" empties it.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "group": group,
                "nr": nr,
                "description": description,
                "unit": unit,
                "quantity": quantity,
                "serialnr": serialnr,
                "typenr": typenr,
                "brand": brand,
                "constructionyear": constructionyear,
                "active": active,
                "installationdate": installationdate,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a device.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncDevices:
    """Calls on Devices."""

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
    ) -> AsyncListing[Device]:
        """List devices.

        https://support.bouwsoft.be/manual/api/v1_GET_Devices.html

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
    ) -> Device:
        """Get a device.

        https://support.bouwsoft.be/manual/api/v1_GET_Devices.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        group: str | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        serialnr: str | UnsetType = UNSET,
        typenr: str | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        constructionyear: int | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        installationdate: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Device:
        """Create a device.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            unit: At most 10 characters.
            serialnr: At most 50 characters.
            typenr: At most 50 characters.
            brand: At most 50 characters.
            installationdate: "" empties it.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "group": group,
                "nr": nr,
                "description": description,
                "unit": unit,
                "quantity": quantity,
                "serialnr": serialnr,
                "typenr": typenr,
                "brand": brand,
                "constructionyear": constructionyear,
                "active": active,
                "installationdate": installationdate,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        group: str | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        serialnr: str | UnsetType = UNSET,
        typenr: str | UnsetType = UNSET,
        brand: str | UnsetType = UNSET,
        constructionyear: int | UnsetType = UNSET,
        active: bool | UnsetType = UNSET,
        installationdate: dt.date | Literal[""] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Device:
        """Update a device.

        https://support.bouwsoft.be/manual/api/v1_PUT_Devices.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            unit: At most 10 characters.
            serialnr: At most 50 characters.
            typenr: At most 50 characters.
            brand: At most 50 characters.
            installationdate: "" empties it.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "group": group,
                "nr": nr,
                "description": description,
                "unit": unit,
                "quantity": quantity,
                "serialnr": serialnr,
                "typenr": typenr,
                "brand": brand,
                "constructionyear": constructionyear,
                "active": active,
                "installationdate": installationdate,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a device.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
