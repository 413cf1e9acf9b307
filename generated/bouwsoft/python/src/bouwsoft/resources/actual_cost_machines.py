"""Calls on ActualCostMachines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

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
from ..models.actual_cost_machine import ActualCostMachine

_LIST = Operation(
    "actual_cost_machines.list",
    "GET",
    "/ActualCostMachines",
    Many(Model(ActualCostMachine), RECORDS),
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
    "actual_cost_machines.get",
    "GET",
    "/ActualCostMachines/{id}",
    One(Model(ActualCostMachine), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "actual_cost_machines.create",
    "POST",
    "/ActualCostMachines",
    One(Model(ActualCostMachine), CHANGES),
    body=Assigned(Fields(ActualCostMachine, ("id",), nulls=())),
)

_UPDATE = Operation(
    "actual_cost_machines.update",
    "PUT",
    "/ActualCostMachines/{id}",
    One(Model(ActualCostMachine), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(Fields(ActualCostMachine, ("id",), nulls=())),
)

_DELETE = Operation(
    "actual_cost_machines.delete",
    "DELETE",
    "/ActualCostMachines/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)


class ActualCostMachines:
    """Calls on ActualCostMachines."""

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
    ) -> Listing[ActualCostMachine]:
        """List actual cost machines.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostMachines.html

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
    ) -> ActualCostMachine:
        """Get an actual cost machine.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostMachines.html

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
        project_pnr: float | UnsetType = UNSET,
        project_unr: float | UnsetType = UNSET,
        project_name: str | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        actualcostitem_nr1: str | UnsetType = UNSET,
        actualcostitem_nr2: str | UnsetType = UNSET,
        actualcostitem_description: str | UnsetType = UNSET,
        actualcostitem_description_localized: str | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        employee_name: str | UnsetType = UNSET,
        date: str | UnsetType = UNSET,
        time_start: float | UnsetType = UNSET,
        time_stop: float | UnsetType = UNSET,
        time_pause: float | UnsetType = UNSET,
        time_total: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        job_name: str | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        unit_localized: str | UnsetType = UNSET,
        price_unit: float | UnsetType = UNSET,
        price_total_without_margin: float | UnsetType = UNSET,
        margin: float | UnsetType = UNSET,
        price_total_with_margin: float | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        invoiced: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostMachine:
        """Create an actual cost machine.

        https://support.bouwsoft.be/manual/api/v1_POST_ActualCostMachines.html
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "project_id": project_id,
                "project_pnr": project_pnr,
                "project_unr": project_unr,
                "project_name": project_name,
                "actualcostitem_id": actualcostitem_id,
                "actualcostitem_nr1": actualcostitem_nr1,
                "actualcostitem_nr2": actualcostitem_nr2,
                "actualcostitem_description": actualcostitem_description,
                "actualcostitem_description_localized": actualcostitem_description_localized,
                "employee_id": employee_id,
                "employee_name": employee_name,
                "date": date,
                "time_start": time_start,
                "time_stop": time_stop,
                "time_pause": time_pause,
                "time_total": time_total,
                "job_id": job_id,
                "job_code": job_code,
                "job_name": job_name,
                "machine_id": machine_id,
                "nr": nr,
                "description": description,
                "quantity": quantity,
                "unit": unit,
                "unit_localized": unit_localized,
                "price_unit": price_unit,
                "price_total_without_margin": price_total_without_margin,
                "margin": margin,
                "price_total_with_margin": price_total_with_margin,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "note": note,
                "company_id": company_id,
                "username": username,
                "invoiced": invoiced,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        project_id: int | UnsetType = UNSET,
        project_pnr: float | UnsetType = UNSET,
        project_unr: float | UnsetType = UNSET,
        project_name: str | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        actualcostitem_nr1: str | UnsetType = UNSET,
        actualcostitem_nr2: str | UnsetType = UNSET,
        actualcostitem_description: str | UnsetType = UNSET,
        actualcostitem_description_localized: str | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        employee_name: str | UnsetType = UNSET,
        date: str | UnsetType = UNSET,
        time_start: float | UnsetType = UNSET,
        time_stop: float | UnsetType = UNSET,
        time_pause: float | UnsetType = UNSET,
        time_total: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        job_name: str | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        unit_localized: str | UnsetType = UNSET,
        price_unit: float | UnsetType = UNSET,
        price_total_without_margin: float | UnsetType = UNSET,
        margin: float | UnsetType = UNSET,
        price_total_with_margin: float | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        invoiced: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostMachine:
        """Update an actual cost machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "project_id": project_id,
                "project_pnr": project_pnr,
                "project_unr": project_unr,
                "project_name": project_name,
                "actualcostitem_id": actualcostitem_id,
                "actualcostitem_nr1": actualcostitem_nr1,
                "actualcostitem_nr2": actualcostitem_nr2,
                "actualcostitem_description": actualcostitem_description,
                "actualcostitem_description_localized": actualcostitem_description_localized,
                "employee_id": employee_id,
                "employee_name": employee_name,
                "date": date,
                "time_start": time_start,
                "time_stop": time_stop,
                "time_pause": time_pause,
                "time_total": time_total,
                "job_id": job_id,
                "job_code": job_code,
                "job_name": job_name,
                "machine_id": machine_id,
                "nr": nr,
                "description": description,
                "quantity": quantity,
                "unit": unit,
                "unit_localized": unit_localized,
                "price_unit": price_unit,
                "price_total_without_margin": price_total_without_margin,
                "margin": margin,
                "price_total_with_margin": price_total_with_margin,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "note": note,
                "company_id": company_id,
                "username": username,
                "invoiced": invoiced,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an actual cost machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncActualCostMachines:
    """Calls on ActualCostMachines."""

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
    ) -> AsyncListing[ActualCostMachine]:
        """List actual cost machines.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostMachines.html

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
    ) -> ActualCostMachine:
        """Get an actual cost machine.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostMachines.html

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
        project_pnr: float | UnsetType = UNSET,
        project_unr: float | UnsetType = UNSET,
        project_name: str | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        actualcostitem_nr1: str | UnsetType = UNSET,
        actualcostitem_nr2: str | UnsetType = UNSET,
        actualcostitem_description: str | UnsetType = UNSET,
        actualcostitem_description_localized: str | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        employee_name: str | UnsetType = UNSET,
        date: str | UnsetType = UNSET,
        time_start: float | UnsetType = UNSET,
        time_stop: float | UnsetType = UNSET,
        time_pause: float | UnsetType = UNSET,
        time_total: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        job_name: str | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        unit_localized: str | UnsetType = UNSET,
        price_unit: float | UnsetType = UNSET,
        price_total_without_margin: float | UnsetType = UNSET,
        margin: float | UnsetType = UNSET,
        price_total_with_margin: float | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        invoiced: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostMachine:
        """Create an actual cost machine.

        https://support.bouwsoft.be/manual/api/v1_POST_ActualCostMachines.html
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "project_id": project_id,
                "project_pnr": project_pnr,
                "project_unr": project_unr,
                "project_name": project_name,
                "actualcostitem_id": actualcostitem_id,
                "actualcostitem_nr1": actualcostitem_nr1,
                "actualcostitem_nr2": actualcostitem_nr2,
                "actualcostitem_description": actualcostitem_description,
                "actualcostitem_description_localized": actualcostitem_description_localized,
                "employee_id": employee_id,
                "employee_name": employee_name,
                "date": date,
                "time_start": time_start,
                "time_stop": time_stop,
                "time_pause": time_pause,
                "time_total": time_total,
                "job_id": job_id,
                "job_code": job_code,
                "job_name": job_name,
                "machine_id": machine_id,
                "nr": nr,
                "description": description,
                "quantity": quantity,
                "unit": unit,
                "unit_localized": unit_localized,
                "price_unit": price_unit,
                "price_total_without_margin": price_total_without_margin,
                "margin": margin,
                "price_total_with_margin": price_total_with_margin,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "note": note,
                "company_id": company_id,
                "username": username,
                "invoiced": invoiced,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        project_id: int | UnsetType = UNSET,
        project_pnr: float | UnsetType = UNSET,
        project_unr: float | UnsetType = UNSET,
        project_name: str | UnsetType = UNSET,
        actualcostitem_id: int | UnsetType = UNSET,
        actualcostitem_nr1: str | UnsetType = UNSET,
        actualcostitem_nr2: str | UnsetType = UNSET,
        actualcostitem_description: str | UnsetType = UNSET,
        actualcostitem_description_localized: str | UnsetType = UNSET,
        employee_id: int | UnsetType = UNSET,
        employee_name: str | UnsetType = UNSET,
        date: str | UnsetType = UNSET,
        time_start: float | UnsetType = UNSET,
        time_stop: float | UnsetType = UNSET,
        time_pause: float | UnsetType = UNSET,
        time_total: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        job_name: str | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        unit_localized: str | UnsetType = UNSET,
        price_unit: float | UnsetType = UNSET,
        price_total_without_margin: float | UnsetType = UNSET,
        margin: float | UnsetType = UNSET,
        price_total_with_margin: float | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        company_id: int | UnsetType = UNSET,
        username: str | UnsetType = UNSET,
        invoiced: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostMachine:
        """Update an actual cost machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "project_id": project_id,
                "project_pnr": project_pnr,
                "project_unr": project_unr,
                "project_name": project_name,
                "actualcostitem_id": actualcostitem_id,
                "actualcostitem_nr1": actualcostitem_nr1,
                "actualcostitem_nr2": actualcostitem_nr2,
                "actualcostitem_description": actualcostitem_description,
                "actualcostitem_description_localized": actualcostitem_description_localized,
                "employee_id": employee_id,
                "employee_name": employee_name,
                "date": date,
                "time_start": time_start,
                "time_stop": time_stop,
                "time_pause": time_pause,
                "time_total": time_total,
                "job_id": job_id,
                "job_code": job_code,
                "job_name": job_name,
                "machine_id": machine_id,
                "nr": nr,
                "description": description,
                "quantity": quantity,
                "unit": unit,
                "unit_localized": unit_localized,
                "price_unit": price_unit,
                "price_total_without_margin": price_total_without_margin,
                "margin": margin,
                "price_total_with_margin": price_total_with_margin,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "note": note,
                "company_id": company_id,
                "username": username,
                "invoiced": invoiced,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an actual cost machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
