"""Calls on Machines."""

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
from .._runtime.records import Fields, Model
from .._runtime.selection import Columns, Order, columns_param, filter_param, sort_param
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
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
        sort: Order | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[Machine]:
        """List machines.

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
    ) -> Machine:
        """Get a machine.

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

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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
        sort: Order | UnsetType = UNSET,
        distinct: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[Machine]:
        """List machines.

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
    ) -> Machine:
        """Get a machine.

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

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

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
