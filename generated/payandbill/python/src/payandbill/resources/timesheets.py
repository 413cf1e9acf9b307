"""Calls on timesheets."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.answers import Body
from .._runtime.codecs import INTEGER, Array
from .._runtime.operations import JsonBody, Operation, Query
from .._runtime.records import Model
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
        self, *, version: int, records: Sequence[Timesheet]
    ) -> TimesheetImportResponse:
        """Import timesheets.

        Hours and amounts of timesheets are imported through the import/timesheets
        endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/TimesheetsV2

        Args:
            version: From 1 to 2.
            records: Timesheets schema.

        Raises:
            BadRequestError: Json request or DB Version is invalid.
            UnauthorizedError: API Key is missing or invalid.
            ForbiddenError: Name of the key differs from the Software Key. Or: Software
                Key has no Integration, or a disabled one. Or: Pay and Bill Database is
                inactive.
            HttpNotImplementedError: Message Type is unknown or not implemented. Or:
                Data of the payload is unsupported.
        """
        return self._caller.call(_IMPORT, {"version": version}, records)


class AsyncTimesheets:
    """Calls on timesheets."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def import_(
        self, *, version: int, records: Sequence[Timesheet]
    ) -> TimesheetImportResponse:
        """Import timesheets.

        Hours and amounts of timesheets are imported through the import/timesheets
        endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/TimesheetsV2

        Args:
            version: From 1 to 2.
            records: Timesheets schema.

        Raises:
            BadRequestError: Json request or DB Version is invalid.
            UnauthorizedError: API Key is missing or invalid.
            ForbiddenError: Name of the key differs from the Software Key. Or: Software
                Key has no Integration, or a disabled one. Or: Pay and Bill Database is
                inactive.
            HttpNotImplementedError: Message Type is unknown or not implemented. Or:
                Data of the payload is unsupported.
        """
        return await self._caller.call(_IMPORT, {"version": version}, records)
