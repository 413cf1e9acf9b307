"""Calls on CostCalculation."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from .._api import CHANGES, RECORDS
from .._runtime.answers import Body, Many, Nothing, One
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Array
from .._runtime.conditions import Condition
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import Assigned, Operation, Path, Query
from .._runtime.records import Fields, Model
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

_DELETE = Operation(
    "cost_calculation.delete",
    "DELETE",
    "/CostCalculation/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

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

_FIELD_INFO = Operation(
    "cost_calculation.field_info",
    "GET",
    "/CostCalculation/FieldInfo",
    Body(Array(Model(FieldInfo))),
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


class CostCalculation_:
    """Calls on CostCalculation."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def delete(self, id: int) -> None:
        """Delete a cost calculation record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_DELETE, {"id": id})

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
    ) -> Listing[CostCalculation]:
        """List cost calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. From 1 to 500. Default: 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
        )

    def get(self, id: int, *, columns: Columns | UnsetType = UNSET) -> CostCalculation:
        """Get a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

        Args:
            columns: Names of the fields to return (seperated by |)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_GET, {"id": id, "columns": columns_param(columns)})

    def field_info(self) -> builtins.list[FieldInfo]:
        """Describe the fields of cost calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return self._caller.call(_FIELD_INFO, {})

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
    ) -> CostCalculation:
        """Create a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_POST_CostCalculation.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            job_code: At most 10 characters.
            unit: At most 10 characters.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
    ) -> CostCalculation:
        """Update a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_PUT_CostCalculation.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            job_code: At most 10 characters.
            unit: At most 10 characters.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
        )


class AsyncCostCalculation_:
    """Calls on CostCalculation."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def delete(self, id: int) -> None:
        """Delete a cost calculation record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_DELETE, {"id": id})

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
    ) -> AsyncListing[CostCalculation]:
        """List cost calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

        Args:
            *filters: Which records: conditions on fields, such as field == value, or
                texts in the API's own words; all must hold.
            columns: Names of the fields to return (seperated by |)
            filter: Filter to apply to the list.
            limit: Maximum number of lines in the answer. From 1 to 500. Default: 200.
            nextid: Id of the item with which the answer starts. It is incompatible with
                offset. Not together with offset.
            offset: Number of items to pass over before the answer starts. It is
                incompatible with nexid. At least 0. Not together with nextid.
            sort: Names of the fields that give the order (seperated by | , -fieldname
                sorts descending)
            distinct: When true, equal rows of the selected columns come back once (a
                distinct select)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
        )

    async def get(
        self, id: int, *, columns: Columns | UnsetType = UNSET
    ) -> CostCalculation:
        """Get a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

        Args:
            columns: Names of the fields to return (seperated by |)

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}
        )

    async def field_info(self) -> builtins.list[FieldInfo]:
        """Describe the fields of cost calculation records.

        https://support.bouwsoft.be/manual/api/v1_GET_CostCalculation.html

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
        """
        return await self._caller.call(_FIELD_INFO, {})

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
    ) -> CostCalculation:
        """Create a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_POST_CostCalculation.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            job_code: At most 10 characters.
            unit: At most 10 characters.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
    ) -> CostCalculation:
        """Update a cost calculation record.

        https://support.bouwsoft.be/manual/api/v1_PUT_CostCalculation.html

        Args:
            group: At most 100 characters.
            nr: At most 100 characters.
            job_code: At most 10 characters.
            unit: At most 10 characters.

        Raises:
            BadRequestError: The body of the request is malformed.
            UnauthorizedError: The credentials are missing or invalid.
            NotFoundError: What was requested is no valid resource.
            MethodNotAllowedError: The Resource has no such method.
            InternalServerError: The call got no Response.
            HttpNotImplementedError: The Resource has no such method.
            ServiceUnavailableError: For the moment the server cannot take the request.
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
        )
