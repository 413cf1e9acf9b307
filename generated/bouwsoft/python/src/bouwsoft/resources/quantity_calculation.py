"""Calls on QuantityCalculation."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, Nothing, One
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
from ..models.field_info import FieldInfo
from ..models.quantity_calculation import QuantityCalculation

_LIST = Operation(
    "quantity_calculation.list",
    "GET",
    "/QuantityCalculation",
    Many(Model(QuantityCalculation), RECORDS),
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
    "quantity_calculation.get",
    "GET",
    "/QuantityCalculation/{id}",
    One(Model(QuantityCalculation), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "quantity_calculation.create",
    "POST",
    "/QuantityCalculation",
    One(Model(QuantityCalculation), CHANGES),
    body=Assigned(
        Fields(
            QuantityCalculation,
            (
                "id",
                "quantitycalculation_id",
                "quantitycalculationline_id",
                "parent_id",
                "parent_fieldnr",
                "line_linenr",
                "line_total",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "quantity_calculation.update",
    "PUT",
    "/QuantityCalculation/{id}",
    One(Model(QuantityCalculation), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            QuantityCalculation,
            (
                "id",
                "quantitycalculation_id",
                "quantitycalculationline_id",
                "parent_id",
                "parent_fieldnr",
                "line_linenr",
                "line_total",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "quantity_calculation.delete",
    "DELETE",
    "/QuantityCalculation/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "quantity_calculation.field_info",
    "GET",
    "/QuantityCalculation/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class QuantityCalculation_:
    """Calls on QuantityCalculation."""

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
    ) -> Listing[QuantityCalculation]:
        """List quantity calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_QuantityCalculation.html

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
    ) -> QuantityCalculation:
        """Get a quantity calculation record.

        https://support.bouwsoft.be/manual/api/v1_GET_QuantityCalculation.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        parent_type: str | UnsetType = UNSET,
        formula: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        line_description: str | UnsetType = UNSET,
        line_q0: float | UnsetType = UNSET,
        line_q1: float | UnsetType = UNSET,
        line_q2: float | UnsetType = UNSET,
        line_q3: float | UnsetType = UNSET,
        line_vf: float | UnsetType = UNSET,
        line_a: float | UnsetType = UNSET,
        line_b: float | UnsetType = UNSET,
        line_altunit_m: float | UnsetType = UNSET,
        line_altunit_m2: float | UnsetType = UNSET,
        line_altunit_m3: float | UnsetType = UNSET,
        line_altunit_bm2: float | UnsetType = UNSET,
        line_altunit_kg: float | UnsetType = UNSET,
        line_info_length: float | UnsetType = UNSET,
        line_info_width: float | UnsetType = UNSET,
        line_info_height: float | UnsetType = UNSET,
        line_info_thickness: float | UnsetType = UNSET,
        line_info_nrofdoors: int | UnsetType = UNSET,
        line_info_nrofwindows: int | UnsetType = UNSET,
        line_info_zone: str | UnsetType = UNSET,
        line_info_floor: str | UnsetType = UNSET,
        line_info_flat: str | UnsetType = UNSET,
        line_info_room: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> QuantityCalculation:
        """Create a quantity calculation record.

        https://support.bouwsoft.be/manual/api/v1_POST_QuantityCalculation.html
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "parent_type": parent_type,
                "formula": formula,
                "enabled": enabled,
                "line_description": line_description,
                "line_q0": line_q0,
                "line_q1": line_q1,
                "line_q2": line_q2,
                "line_q3": line_q3,
                "line_vf": line_vf,
                "line_a": line_a,
                "line_b": line_b,
                "line_altunit_m": line_altunit_m,
                "line_altunit_m2": line_altunit_m2,
                "line_altunit_m3": line_altunit_m3,
                "line_altunit_bm2": line_altunit_bm2,
                "line_altunit_kg": line_altunit_kg,
                "line_info_length": line_info_length,
                "line_info_width": line_info_width,
                "line_info_height": line_info_height,
                "line_info_thickness": line_info_thickness,
                "line_info_nrofdoors": line_info_nrofdoors,
                "line_info_nrofwindows": line_info_nrofwindows,
                "line_info_zone": line_info_zone,
                "line_info_floor": line_info_floor,
                "line_info_flat": line_info_flat,
                "line_info_room": line_info_room,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        parent_type: str | UnsetType = UNSET,
        formula: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        line_description: str | UnsetType = UNSET,
        line_q0: float | UnsetType = UNSET,
        line_q1: float | UnsetType = UNSET,
        line_q2: float | UnsetType = UNSET,
        line_q3: float | UnsetType = UNSET,
        line_vf: float | UnsetType = UNSET,
        line_a: float | UnsetType = UNSET,
        line_b: float | UnsetType = UNSET,
        line_altunit_m: float | UnsetType = UNSET,
        line_altunit_m2: float | UnsetType = UNSET,
        line_altunit_m3: float | UnsetType = UNSET,
        line_altunit_bm2: float | UnsetType = UNSET,
        line_altunit_kg: float | UnsetType = UNSET,
        line_info_length: float | UnsetType = UNSET,
        line_info_width: float | UnsetType = UNSET,
        line_info_height: float | UnsetType = UNSET,
        line_info_thickness: float | UnsetType = UNSET,
        line_info_nrofdoors: int | UnsetType = UNSET,
        line_info_nrofwindows: int | UnsetType = UNSET,
        line_info_zone: str | UnsetType = UNSET,
        line_info_floor: str | UnsetType = UNSET,
        line_info_flat: str | UnsetType = UNSET,
        line_info_room: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> QuantityCalculation:
        """Update a quantity calculation record.

        https://support.bouwsoft.be/manual/api/v1_PUT_QuantityCalculation.html
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "parent_type": parent_type,
                "formula": formula,
                "enabled": enabled,
                "line_description": line_description,
                "line_q0": line_q0,
                "line_q1": line_q1,
                "line_q2": line_q2,
                "line_q3": line_q3,
                "line_vf": line_vf,
                "line_a": line_a,
                "line_b": line_b,
                "line_altunit_m": line_altunit_m,
                "line_altunit_m2": line_altunit_m2,
                "line_altunit_m3": line_altunit_m3,
                "line_altunit_bm2": line_altunit_bm2,
                "line_altunit_kg": line_altunit_kg,
                "line_info_length": line_info_length,
                "line_info_width": line_info_width,
                "line_info_height": line_info_height,
                "line_info_thickness": line_info_thickness,
                "line_info_nrofdoors": line_info_nrofdoors,
                "line_info_nrofwindows": line_info_nrofwindows,
                "line_info_zone": line_info_zone,
                "line_info_floor": line_info_floor,
                "line_info_flat": line_info_flat,
                "line_info_room": line_info_room,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a quantity calculation record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of quantity calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_QuantityCalculation.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncQuantityCalculation_:
    """Calls on QuantityCalculation."""

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
    ) -> AsyncListing[QuantityCalculation]:
        """List quantity calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_QuantityCalculation.html

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
    ) -> QuantityCalculation:
        """Get a quantity calculation record.

        https://support.bouwsoft.be/manual/api/v1_GET_QuantityCalculation.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        parent_type: str | UnsetType = UNSET,
        formula: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        line_description: str | UnsetType = UNSET,
        line_q0: float | UnsetType = UNSET,
        line_q1: float | UnsetType = UNSET,
        line_q2: float | UnsetType = UNSET,
        line_q3: float | UnsetType = UNSET,
        line_vf: float | UnsetType = UNSET,
        line_a: float | UnsetType = UNSET,
        line_b: float | UnsetType = UNSET,
        line_altunit_m: float | UnsetType = UNSET,
        line_altunit_m2: float | UnsetType = UNSET,
        line_altunit_m3: float | UnsetType = UNSET,
        line_altunit_bm2: float | UnsetType = UNSET,
        line_altunit_kg: float | UnsetType = UNSET,
        line_info_length: float | UnsetType = UNSET,
        line_info_width: float | UnsetType = UNSET,
        line_info_height: float | UnsetType = UNSET,
        line_info_thickness: float | UnsetType = UNSET,
        line_info_nrofdoors: int | UnsetType = UNSET,
        line_info_nrofwindows: int | UnsetType = UNSET,
        line_info_zone: str | UnsetType = UNSET,
        line_info_floor: str | UnsetType = UNSET,
        line_info_flat: str | UnsetType = UNSET,
        line_info_room: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> QuantityCalculation:
        """Create a quantity calculation record.

        https://support.bouwsoft.be/manual/api/v1_POST_QuantityCalculation.html
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "parent_type": parent_type,
                "formula": formula,
                "enabled": enabled,
                "line_description": line_description,
                "line_q0": line_q0,
                "line_q1": line_q1,
                "line_q2": line_q2,
                "line_q3": line_q3,
                "line_vf": line_vf,
                "line_a": line_a,
                "line_b": line_b,
                "line_altunit_m": line_altunit_m,
                "line_altunit_m2": line_altunit_m2,
                "line_altunit_m3": line_altunit_m3,
                "line_altunit_bm2": line_altunit_bm2,
                "line_altunit_kg": line_altunit_kg,
                "line_info_length": line_info_length,
                "line_info_width": line_info_width,
                "line_info_height": line_info_height,
                "line_info_thickness": line_info_thickness,
                "line_info_nrofdoors": line_info_nrofdoors,
                "line_info_nrofwindows": line_info_nrofwindows,
                "line_info_zone": line_info_zone,
                "line_info_floor": line_info_floor,
                "line_info_flat": line_info_flat,
                "line_info_room": line_info_room,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        parent_type: str | UnsetType = UNSET,
        formula: str | UnsetType = UNSET,
        enabled: bool | UnsetType = UNSET,
        line_description: str | UnsetType = UNSET,
        line_q0: float | UnsetType = UNSET,
        line_q1: float | UnsetType = UNSET,
        line_q2: float | UnsetType = UNSET,
        line_q3: float | UnsetType = UNSET,
        line_vf: float | UnsetType = UNSET,
        line_a: float | UnsetType = UNSET,
        line_b: float | UnsetType = UNSET,
        line_altunit_m: float | UnsetType = UNSET,
        line_altunit_m2: float | UnsetType = UNSET,
        line_altunit_m3: float | UnsetType = UNSET,
        line_altunit_bm2: float | UnsetType = UNSET,
        line_altunit_kg: float | UnsetType = UNSET,
        line_info_length: float | UnsetType = UNSET,
        line_info_width: float | UnsetType = UNSET,
        line_info_height: float | UnsetType = UNSET,
        line_info_thickness: float | UnsetType = UNSET,
        line_info_nrofdoors: int | UnsetType = UNSET,
        line_info_nrofwindows: int | UnsetType = UNSET,
        line_info_zone: str | UnsetType = UNSET,
        line_info_floor: str | UnsetType = UNSET,
        line_info_flat: str | UnsetType = UNSET,
        line_info_room: str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> QuantityCalculation:
        """Update a quantity calculation record.

        https://support.bouwsoft.be/manual/api/v1_PUT_QuantityCalculation.html
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "parent_type": parent_type,
                "formula": formula,
                "enabled": enabled,
                "line_description": line_description,
                "line_q0": line_q0,
                "line_q1": line_q1,
                "line_q2": line_q2,
                "line_q3": line_q3,
                "line_vf": line_vf,
                "line_a": line_a,
                "line_b": line_b,
                "line_altunit_m": line_altunit_m,
                "line_altunit_m2": line_altunit_m2,
                "line_altunit_m3": line_altunit_m3,
                "line_altunit_bm2": line_altunit_bm2,
                "line_altunit_kg": line_altunit_kg,
                "line_info_length": line_info_length,
                "line_info_width": line_info_width,
                "line_info_height": line_info_height,
                "line_info_thickness": line_info_thickness,
                "line_info_nrofdoors": line_info_nrofdoors,
                "line_info_nrofwindows": line_info_nrofwindows,
                "line_info_zone": line_info_zone,
                "line_info_floor": line_info_floor,
                "line_info_flat": line_info_flat,
                "line_info_room": line_info_room,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a quantity calculation record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of quantity calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_QuantityCalculation.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
