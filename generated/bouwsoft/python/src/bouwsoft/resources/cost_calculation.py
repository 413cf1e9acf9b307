"""Calls on CostCalculation."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from decimal import Decimal
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
from ..models.cost_calculation import CostCalculation
from ..models.field_info import FieldInfo

_LIST = Operation(
    "cost_calculation.list",
    "GET",
    "/CostCalculation",
    Many(Model(CostCalculation), RECORDS),
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
    "cost_calculation.get",
    "GET",
    "/CostCalculation/{id}",
    One(Model(CostCalculation), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "cost_calculation.create",
    "POST",
    "/CostCalculation",
    One(Model(CostCalculation), CHANGES),
    body=Assigned(
        Fields(
            CostCalculation,
            (
                "id",
                "parent_type",
                "parent_id",
                "parent_pricedecimals",
                "order_id",
                "order_companyid",
                "order_type",
                "order_nr",
                "order_dc_id",
                "orderline_id",
                "orderline_linenr",
                "orderline_nr1",
                "orderline_description",
                "orderline_quantity",
                "pricelinkedtocostcalculation",
                "pricelinkmethod",
                "item_id",
                "item_nr1",
                "item_description",
                "page",
                "linenr",
                "type_localized",
                "job_name",
                "price_total_without_margin",
                "price_total_with_margin",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "cost_calculation.update",
    "PUT",
    "/CostCalculation/{id}",
    One(Model(CostCalculation), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            CostCalculation,
            (
                "id",
                "parent_type",
                "parent_id",
                "parent_pricedecimals",
                "order_id",
                "order_companyid",
                "order_type",
                "order_nr",
                "order_dc_id",
                "orderline_id",
                "orderline_linenr",
                "orderline_nr1",
                "orderline_description",
                "orderline_quantity",
                "pricelinkedtocostcalculation",
                "pricelinkmethod",
                "item_id",
                "item_nr1",
                "item_description",
                "page",
                "linenr",
                "type_localized",
                "job_name",
                "price_total_without_margin",
                "price_total_with_margin",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "cost_calculation.delete",
    "DELETE",
    "/CostCalculation/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "cost_calculation.field_info",
    "GET",
    "/CostCalculation/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class CostCalculation_:
    """Calls on CostCalculation."""

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
    ) -> Listing[CostCalculation]:
        """List cost calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

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
    ) -> CostCalculation:
        """Get a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        type_: str | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        vf: float | UnsetType = UNSET,
        workers: float | UnsetType = UNSET,
        days: float | UnsetType = UNSET,
        workinghours_perworker_perday: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        margin: Decimal | int | UnsetType = UNSET,
        product_id: int | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        hour_id: int | UnsetType = UNSET,
        address_id_subcontractor: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> CostCalculation:
        """Create a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_POST_CostCalculation.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            job_code: At most 10 characters.
            unit: At most 10 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "type": type_,
                "group": group,
                "nr": nr,
                "description": description,
                "job_id": job_id,
                "job_code": job_code,
                "quantity": quantity,
                "vf": vf,
                "workers": workers,
                "days": days,
                "workinghours_perworker_perday": workinghours_perworker_perday,
                "unit": unit,
                "price_unit": price_unit,
                "margin": margin,
                "product_id": product_id,
                "machine_id": machine_id,
                "hour_id": hour_id,
                "address_id_subcontractor": address_id_subcontractor,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        type_: str | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        vf: float | UnsetType = UNSET,
        workers: float | UnsetType = UNSET,
        days: float | UnsetType = UNSET,
        workinghours_perworker_perday: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        margin: Decimal | int | UnsetType = UNSET,
        product_id: int | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        hour_id: int | UnsetType = UNSET,
        address_id_subcontractor: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> CostCalculation:
        """Update a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_PUT_CostCalculation.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            job_code: At most 10 characters.
            unit: At most 10 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "type": type_,
                "group": group,
                "nr": nr,
                "description": description,
                "job_id": job_id,
                "job_code": job_code,
                "quantity": quantity,
                "vf": vf,
                "workers": workers,
                "days": days,
                "workinghours_perworker_perday": workinghours_perworker_perday,
                "unit": unit,
                "price_unit": price_unit,
                "margin": margin,
                "product_id": product_id,
                "machine_id": machine_id,
                "hour_id": hour_id,
                "address_id_subcontractor": address_id_subcontractor,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a cost calculation record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of cost calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncCostCalculation_:
    """Calls on CostCalculation."""

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
    ) -> AsyncListing[CostCalculation]:
        """List cost calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

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
    ) -> CostCalculation:
        """Get a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        type_: str | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        vf: float | UnsetType = UNSET,
        workers: float | UnsetType = UNSET,
        days: float | UnsetType = UNSET,
        workinghours_perworker_perday: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        margin: Decimal | int | UnsetType = UNSET,
        product_id: int | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        hour_id: int | UnsetType = UNSET,
        address_id_subcontractor: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> CostCalculation:
        """Create a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_POST_CostCalculation.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            job_code: At most 10 characters.
            unit: At most 10 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "type": type_,
                "group": group,
                "nr": nr,
                "description": description,
                "job_id": job_id,
                "job_code": job_code,
                "quantity": quantity,
                "vf": vf,
                "workers": workers,
                "days": days,
                "workinghours_perworker_perday": workinghours_perworker_perday,
                "unit": unit,
                "price_unit": price_unit,
                "margin": margin,
                "product_id": product_id,
                "machine_id": machine_id,
                "hour_id": hour_id,
                "address_id_subcontractor": address_id_subcontractor,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        type_: str | UnsetType = UNSET,
        group: str | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        vf: float | UnsetType = UNSET,
        workers: float | UnsetType = UNSET,
        days: float | UnsetType = UNSET,
        workinghours_perworker_perday: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        margin: Decimal | int | UnsetType = UNSET,
        product_id: int | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        hour_id: int | UnsetType = UNSET,
        address_id_subcontractor: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> CostCalculation:
        """Update a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_PUT_CostCalculation.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            job_code: At most 10 characters.
            unit: At most 10 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "type": type_,
                "group": group,
                "nr": nr,
                "description": description,
                "job_id": job_id,
                "job_code": job_code,
                "quantity": quantity,
                "vf": vf,
                "workers": workers,
                "days": days,
                "workinghours_perworker_perday": workinghours_perworker_perday,
                "unit": unit,
                "price_unit": price_unit,
                "margin": margin,
                "product_id": product_id,
                "machine_id": machine_id,
                "hour_id": hour_id,
                "address_id_subcontractor": address_id_subcontractor,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete a cost calculation record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of cost calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
