"""Calls on ActualCostTimeWorked."""

from __future__ import annotations

import builtins
import datetime as dt
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
from ..models.actual_cost_time_worked import ActualCostTimeWorked
from ..models.field_info import FieldInfo

_LIST = Operation(
    "actual_cost_time_worked.list",
    "GET",
    "/ActualCostTimeWorked",
    Many(Model(ActualCostTimeWorked), RECORDS),
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
    "actual_cost_time_worked.get",
    "GET",
    "/ActualCostTimeWorked/{id}",
    One(Model(ActualCostTimeWorked), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "actual_cost_time_worked.create",
    "POST",
    "/ActualCostTimeWorked",
    One(Model(ActualCostTimeWorked), CHANGES),
    body=Assigned(
        Fields(
            ActualCostTimeWorked,
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
                "time_check",
                "time_total_to_perform",
                "job_code",
                "job_name",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "actual_cost_time_worked.update",
    "PUT",
    "/ActualCostTimeWorked/{id}",
    One(Model(ActualCostTimeWorked), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            ActualCostTimeWorked,
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
                "time_check",
                "time_total_to_perform",
                "job_code",
                "job_name",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "actual_cost_time_worked.delete",
    "DELETE",
    "/ActualCostTimeWorked/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "actual_cost_time_worked.field_info",
    "GET",
    "/ActualCostTimeWorked/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class ActualCostTimeWorked_:
    """Calls on ActualCostTimeWorked."""

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
    ) -> Listing[ActualCostTimeWorked]:
        """List actual cost time worked records.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html

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
    ) -> ActualCostTimeWorked:
        """Get an actual cost time worked record.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html

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
        time_start: float | UnsetType = UNSET,
        time_stop: float | UnsetType = UNSET,
        time_pause: float | UnsetType = UNSET,
        time_total: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        mobilitykm_driver: int | UnsetType = UNSET,
        mobilitykm_driver_alone: int | UnsetType = UNSET,
        mobilitykm_passenger: int | UnsetType = UNSET,
        kmtravelled_privatevehicle: int | UnsetType = UNSET,
        totaldistance_chargetoclient: int | UnsetType = UNSET,
        totaldistance_chargetoclient_backandforth: bool | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        workcode_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostTimeWorked:
        """Create an actual cost time worked record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            time_start: In hours.
            time_stop: In hours.
            time_pause: In hours.
            time_total: In hours.
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
                "time_start": time_start,
                "time_stop": time_stop,
                "time_pause": time_pause,
                "time_total": time_total,
                "job_id": job_id,
                "mobilitykm_driver": mobilitykm_driver,
                "mobilitykm_driver_alone": mobilitykm_driver_alone,
                "mobilitykm_passenger": mobilitykm_passenger,
                "kmtravelled_privatevehicle": kmtravelled_privatevehicle,
                "totaldistance_chargetoclient": totaldistance_chargetoclient,
                "totaldistance_chargetoclient_backandforth": totaldistance_chargetoclient_backandforth,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "note": note,
                "workcode_id": workcode_id,
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
        time_start: float | UnsetType = UNSET,
        time_stop: float | UnsetType = UNSET,
        time_pause: float | UnsetType = UNSET,
        time_total: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        mobilitykm_driver: int | UnsetType = UNSET,
        mobilitykm_driver_alone: int | UnsetType = UNSET,
        mobilitykm_passenger: int | UnsetType = UNSET,
        kmtravelled_privatevehicle: int | UnsetType = UNSET,
        totaldistance_chargetoclient: int | UnsetType = UNSET,
        totaldistance_chargetoclient_backandforth: bool | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        workcode_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostTimeWorked:
        """Update an actual cost time worked record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            time_start: In hours.
            time_stop: In hours.
            time_pause: In hours.
            time_total: In hours.
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
                "time_start": time_start,
                "time_stop": time_stop,
                "time_pause": time_pause,
                "time_total": time_total,
                "job_id": job_id,
                "mobilitykm_driver": mobilitykm_driver,
                "mobilitykm_driver_alone": mobilitykm_driver_alone,
                "mobilitykm_passenger": mobilitykm_passenger,
                "kmtravelled_privatevehicle": kmtravelled_privatevehicle,
                "totaldistance_chargetoclient": totaldistance_chargetoclient,
                "totaldistance_chargetoclient_backandforth": totaldistance_chargetoclient_backandforth,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "note": note,
                "workcode_id": workcode_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an actual cost time worked record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of actual cost time worked records.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncActualCostTimeWorked_:
    """Calls on ActualCostTimeWorked."""

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
    ) -> AsyncListing[ActualCostTimeWorked]:
        """List actual cost time worked records.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html

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
    ) -> ActualCostTimeWorked:
        """Get an actual cost time worked record.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html

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
        time_start: float | UnsetType = UNSET,
        time_stop: float | UnsetType = UNSET,
        time_pause: float | UnsetType = UNSET,
        time_total: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        mobilitykm_driver: int | UnsetType = UNSET,
        mobilitykm_driver_alone: int | UnsetType = UNSET,
        mobilitykm_passenger: int | UnsetType = UNSET,
        kmtravelled_privatevehicle: int | UnsetType = UNSET,
        totaldistance_chargetoclient: int | UnsetType = UNSET,
        totaldistance_chargetoclient_backandforth: bool | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        workcode_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostTimeWorked:
        """Create an actual cost time worked record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            time_start: In hours.
            time_stop: In hours.
            time_pause: In hours.
            time_total: In hours.
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
                "time_start": time_start,
                "time_stop": time_stop,
                "time_pause": time_pause,
                "time_total": time_total,
                "job_id": job_id,
                "mobilitykm_driver": mobilitykm_driver,
                "mobilitykm_driver_alone": mobilitykm_driver_alone,
                "mobilitykm_passenger": mobilitykm_passenger,
                "kmtravelled_privatevehicle": kmtravelled_privatevehicle,
                "totaldistance_chargetoclient": totaldistance_chargetoclient,
                "totaldistance_chargetoclient_backandforth": totaldistance_chargetoclient_backandforth,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "note": note,
                "workcode_id": workcode_id,
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
        time_start: float | UnsetType = UNSET,
        time_stop: float | UnsetType = UNSET,
        time_pause: float | UnsetType = UNSET,
        time_total: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        mobilitykm_driver: int | UnsetType = UNSET,
        mobilitykm_driver_alone: int | UnsetType = UNSET,
        mobilitykm_passenger: int | UnsetType = UNSET,
        kmtravelled_privatevehicle: int | UnsetType = UNSET,
        totaldistance_chargetoclient: int | UnsetType = UNSET,
        totaldistance_chargetoclient_backandforth: bool | UnsetType = UNSET,
        working_on_time_and_expense_basis: bool | UnsetType = UNSET,
        extra_work: bool | UnsetType = UNSET,
        location: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        workcode_id: int | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> ActualCostTimeWorked:
        """Update an actual cost time worked record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            time_start: In hours.
            time_stop: In hours.
            time_pause: In hours.
            time_total: In hours.
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
                "time_start": time_start,
                "time_stop": time_stop,
                "time_pause": time_pause,
                "time_total": time_total,
                "job_id": job_id,
                "mobilitykm_driver": mobilitykm_driver,
                "mobilitykm_driver_alone": mobilitykm_driver_alone,
                "mobilitykm_passenger": mobilitykm_passenger,
                "kmtravelled_privatevehicle": kmtravelled_privatevehicle,
                "totaldistance_chargetoclient": totaldistance_chargetoclient,
                "totaldistance_chargetoclient_backandforth": totaldistance_chargetoclient_backandforth,
                "working_on_time_and_expense_basis": working_on_time_and_expense_basis,
                "extra_work": extra_work,
                "location": location,
                "note": note,
                "workcode_id": workcode_id,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an actual cost time worked record.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of actual cost time worked records.

        https://support.bouwsoft.be/manual/api/v1_GET_ActualCostTimeWorked.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
