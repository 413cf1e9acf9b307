"""Calls on ActualCostProducts."""

from __future__ import annotations

import builtins
import datetime as dt
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
from ..models.actual_cost_product import ActualCostProduct
from ..models.field_info import FieldInfo

_LIST = Operation(
    "actual_cost_products.list",
    "GET",
    "/ActualCostProducts",
    Many(Model(ActualCostProduct), RECORDS),
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
    "actual_cost_products.get",
    "GET",
    "/ActualCostProducts/{id}",
    One(Model(ActualCostProduct), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "actual_cost_products.create",
    "POST",
    "/ActualCostProducts",
    One(Model(ActualCostProduct), CHANGES),
    body=Assigned(
        Fields(
            ActualCostProduct,
            (
                "id",
                "project_pnr",
                "project_unr",
                "project_name",
                "actualcostitem_nr1",
                "actualcostitem_nr2",
                "actualcostitem_description",
                "actualcostitem_description_localized",
                "employee_name",
                "job_code",
                "job_name",
                "unit_localized",
                "price_total_without_margin",
                "price_total_with_margin",
                "stocklocation",
                "invoiced",
                "check",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "actual_cost_products.update",
    "PUT",
    "/ActualCostProducts/{id}",
    One(Model(ActualCostProduct), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            ActualCostProduct,
            (
                "id",
                "project_pnr",
                "project_unr",
                "project_name",
                "actualcostitem_nr1",
                "actualcostitem_nr2",
                "actualcostitem_description",
                "actualcostitem_description_localized",
                "employee_name",
                "job_code",
                "job_name",
                "unit_localized",
                "price_total_without_margin",
                "price_total_with_margin",
                "stocklocation",
                "invoiced",
                "check",
                "ts_lastupdate",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "actual_cost_products.delete",
    "DELETE",
    "/ActualCostProducts/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "actual_cost_products.field_info",
    "GET",
    "/ActualCostProducts/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class ActualCostProducts:
    """Calls on ActualCostProducts."""

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
    ) -> Listing[ActualCostProduct]:
        """List actual cost products.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html

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
    ) -> ActualCostProduct:
        """Get an actual cost product.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        project_id: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        product_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        margin: float | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        stocklocationid: int | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostProduct:
        """Create an actual cost product.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr: At most 100 characters.
            unit: At most 10 characters.
            location: At most 50 characters.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "project_id": project_id,
                "actualcostitem_id": actualcostitem_id,
                "employee_id": employee_id,
                "date": date,
                "job_id": job_id,
                "product_id": product_id,
                "nr": nr,
                "description": description,
                "quantity": quantity,
                "unit": unit,
                "price_unit": price_unit,
                "margin": margin,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "stocklocationid": stocklocationid,
                "note": note,
                "company_id": company_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        project_id: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        product_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        margin: float | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        stocklocationid: int | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostProduct:
        """Update an actual cost product.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr: At most 100 characters.
            unit: At most 10 characters.
            location: At most 50 characters.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "project_id": project_id,
                "actualcostitem_id": actualcostitem_id,
                "employee_id": employee_id,
                "date": date,
                "job_id": job_id,
                "product_id": product_id,
                "nr": nr,
                "description": description,
                "quantity": quantity,
                "unit": unit,
                "price_unit": price_unit,
                "margin": margin,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "stocklocationid": stocklocationid,
                "note": note,
                "company_id": company_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an actual cost product.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of actual cost products.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncActualCostProducts:
    """Calls on ActualCostProducts."""

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
    ) -> AsyncListing[ActualCostProduct]:
        """List actual cost products.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html

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
    ) -> ActualCostProduct:
        """Get an actual cost product.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        project_id: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        product_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        margin: float | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        stocklocationid: int | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostProduct:
        """Create an actual cost product.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr: At most 100 characters.
            unit: At most 10 characters.
            location: At most 50 characters.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "project_id": project_id,
                "actualcostitem_id": actualcostitem_id,
                "employee_id": employee_id,
                "date": date,
                "job_id": job_id,
                "product_id": product_id,
                "nr": nr,
                "description": description,
                "quantity": quantity,
                "unit": unit,
                "price_unit": price_unit,
                "margin": margin,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "stocklocationid": stocklocationid,
                "note": note,
                "company_id": company_id,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        project_id: int | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        date: dt.date | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        product_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        price_unit: Decimal | int | UnsetType = UNSET,
        margin: float | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        stocklocationid: int | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostProduct:
        """Update an actual cost product.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            nr: At most 100 characters.
            unit: At most 10 characters.
            location: At most 50 characters.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "project_id": project_id,
                "actualcostitem_id": actualcostitem_id,
                "employee_id": employee_id,
                "date": date,
                "job_id": job_id,
                "product_id": product_id,
                "nr": nr,
                "description": description,
                "quantity": quantity,
                "unit": unit,
                "price_unit": price_unit,
                "margin": margin,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "stocklocationid": stocklocationid,
                "note": note,
                "company_id": company_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an actual cost product.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of actual cost products.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostProducts.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
