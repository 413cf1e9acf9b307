"""Calls on timesheets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime.answers import Body
from .._runtime.calls import More
from .._runtime.codecs import INTEGER, Array
from .._runtime.operations import JsonBody, Operation, Query
from .._runtime.records import AsDict, Model
from .._runtime.transport import AsyncCaller, Caller
from ..models.timesheet import Timesheet
from ..models.timesheet_import_response import TimesheetImportResponse

_IMPORT = Operation(
    "timesheets.import",
    "POST",
    "/import/timesheets",
    Body(Model(TimesheetImportResponse)),
    parameters=(Query("version", INTEGER),),
    body=JsonBody(Array(Model(Timesheet))),
)


class Timesheets:
    """Calls on timesheets."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def import_(
        self,
        *,
        version: int,
        records: Sequence[Timesheet | AsDict],
        **call: Unpack[More],
    ) -> TimesheetImportResponse:
        """Import timesheets.

        Hours and amounts of timesheets are imported through the import/timesheets
        endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/TimesheetsV2

        Args:
            version: From 1 to 2.
            records: Timesheets schema.
        """
        return self._caller.call(_IMPORT, {"version": version}, records, more=call)


class AsyncTimesheets:
    """Calls on timesheets."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def import_(
        self,
        *,
        version: int,
        records: Sequence[Timesheet | AsDict],
        **call: Unpack[More],
    ) -> TimesheetImportResponse:
        """Import timesheets.

        Hours and amounts of timesheets are imported through the import/timesheets
        endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/TimesheetsV2

        Args:
            version: From 1 to 2.
            records: Timesheets schema.
        """
        return await self._caller.call(
            _IMPORT, {"version": version}, records, more=call
        )
