"""Calls on AssignmentMachines."""

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
from ..models.assignment_machine import AssignmentMachine
from ..models.field_info import FieldInfo

_LIST = Operation(
    "assignment_machines.list",
    "GET",
    "/AssignmentMachines",
    Many(Model(AssignmentMachine), RECORDS),
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
    "assignment_machines.get",
    "GET",
    "/AssignmentMachines/{id}",
    One(Model(AssignmentMachine), RECORDS),
    parameters=(
        Path("id", INTEGER),
        Query("columns", Array(TEXT), "|"),
    ),
)

_CREATE = Operation(
    "assignment_machines.create",
    "POST",
    "/AssignmentMachines",
    One(Model(AssignmentMachine), CHANGES),
    body=Assigned(
        Fields(
            AssignmentMachine,
            (
                "id",
                "assignment_id",
                "actualcostmachines_id_mapping",
                "unit_localized",
                "job_name",
                "invoice_id",
                "invoice_nr",
            ),
            nulls=(),
        )
    ),
)

_UPDATE = Operation(
    "assignment_machines.update",
    "PUT",
    "/AssignmentMachines/{id}",
    One(Model(AssignmentMachine), CHANGES),
    parameters=(Path("id", INTEGER),),
    body=Assigned(
        Fields(
            AssignmentMachine,
            (
                "id",
                "assignment_id",
                "actualcostmachines_id_mapping",
                "unit_localized",
                "job_name",
                "invoice_id",
                "invoice_nr",
            ),
            nulls=(),
        )
    ),
)

_DELETE = Operation(
    "assignment_machines.delete",
    "DELETE",
    "/AssignmentMachines/{id}",
    Nothing(),
    parameters=(Path("id", INTEGER),),
)

_FIELD_INFO = Operation(
    "assignment_machines.field_info",
    "GET",
    "/AssignmentMachines/FieldInfo",
    Body(Array(Model(FieldInfo))),
)


class AssignmentMachines:
    """Calls on AssignmentMachines."""

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
    ) -> Listing[AssignmentMachine]:
        """List assignment machines.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentMachines.html

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
    ) -> AssignmentMachine:
        """Get an assignment machine.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentMachines.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    def create(
        self,
        *,
        date: dt.date | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        from_: float | UnsetType = UNSET,
        to: float | UnsetType = UNSET,
        break_: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        ok: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> AssignmentMachine:
        """Create an assignment machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            from_: In hours.
            to: In hours.
            break_: In hours.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "date": date,
                "machine_id": machine_id,
                "nr": nr,
                "description": description,
                "unit": unit,
                "quantity": quantity,
                "from": from_,
                "to": to,
                "break": break_,
                "job_id": job_id,
                "job_code": job_code,
                "ok": ok,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: int,
        *,
        date: dt.date | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        from_: float | UnsetType = UNSET,
        to: float | UnsetType = UNSET,
        break_: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        ok: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> AssignmentMachine:
        """Update an assignment machine.

        https://support.bouwsoft.be/manual/api/v1_PUT_AssignmentMachines.html

        Args:
            from_: In hours.
            to: In hours.
            break_: In hours.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "date": date,
                "machine_id": machine_id,
                "nr": nr,
                "description": description,
                "unit": unit,
                "quantity": quantity,
                "from": from_,
                "to": to,
                "break": break_,
                "job_id": job_id,
                "job_code": job_code,
                "ok": ok,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an assignment machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)

    def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of assignment machines.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentMachines.html
        """
        return self._caller.call(_FIELD_INFO, {}, more=call)


class AsyncAssignmentMachines:
    """Calls on AssignmentMachines."""

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
    ) -> AsyncListing[AssignmentMachine]:
        """List assignment machines.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentMachines.html

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
    ) -> AssignmentMachine:
        """Get an assignment machine.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentMachines.html

        Args:
            columns: Names of the fields to return (seperated by |)
        """
        return await self._caller.call(
            _GET, {"id": id, "columns": columns_param(columns)}, more=call
        )

    async def create(
        self,
        *,
        date: dt.date | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        from_: float | UnsetType = UNSET,
        to: float | UnsetType = UNSET,
        break_: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        ok: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> AssignmentMachine:
        """Create an assignment machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html

        Args:
            from_: In hours.
            to: In hours.
            break_: In hours.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "date": date,
                "machine_id": machine_id,
                "nr": nr,
                "description": description,
                "unit": unit,
                "quantity": quantity,
                "from": from_,
                "to": to,
                "break": break_,
                "job_id": job_id,
                "job_code": job_code,
                "ok": ok,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: int,
        *,
        date: dt.date | UnsetType = UNSET,
        machine_id: int | UnsetType = UNSET,
        nr: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        quantity: float | UnsetType = UNSET,
        from_: float | UnsetType = UNSET,
        to: float | UnsetType = UNSET,
        break_: float | UnsetType = UNSET,
        job_id: int | UnsetType = UNSET,
        job_code: str | UnsetType = UNSET,
        ok: bool | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> AssignmentMachine:
        """Update an assignment machine.

        https://support.bouwsoft.be/manual/api/v1_PUT_AssignmentMachines.html

        Args:
            from_: In hours.
            to: In hours.
            break_: In hours.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "date": date,
                "machine_id": machine_id,
                "nr": nr,
                "description": description,
                "unit": unit,
                "quantity": quantity,
                "from": from_,
                "to": to,
                "break": break_,
                "job_id": job_id,
                "job_code": job_code,
                "ok": ok,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: int, **call: Unpack[More]) -> None:
        """Delete an assignment machine.

        The documentation only names this call.

        https://support.bouwsoft.be/manual/api/VismaBouwsoftAPICalls.html
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)

    async def field_info(self, **call: Unpack[More]) -> builtins.list[FieldInfo]:
        """Describe the fields of assignment machines.

        https://support.bouwsoft.be/manual/api/v1_GET_AssignmentMachines.html
        """
        return await self._caller.call(_FIELD_INFO, {}, more=call)
