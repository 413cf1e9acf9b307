"""Calls on workers."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.answers import Body
from .._runtime.codecs import INTEGER, Array
from .._runtime.operations import JsonBody, Operation, Query
from .._runtime.records import Model
from .._runtime.transport import AsyncCaller, Caller
from ..models.worker import Worker
from ..models.worker_import_response import WorkerImportResponse

_IMPORT = Operation(
    "workers.import",
    "POST",
    "/import/workers",
    Body(Model(WorkerImportResponse)),
    parameters=(Query("version", INTEGER),),
    body=JsonBody(Array(Model(Worker))),
)


class Workers:
    """Calls on workers."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def import_(
        self, *, records: Sequence[Worker], version: int = 1
    ) -> WorkerImportResponse:
        """Import workers.

        Personal data of workers are imported through the import/workers endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Workers

        Args:
            version: From 1 to 1. Default: 1.
            records: Workers schema.

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


class AsyncWorkers:
    """Calls on workers."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def import_(
        self, *, records: Sequence[Worker], version: int = 1
    ) -> WorkerImportResponse:
        """Import workers.

        Personal data of workers are imported through the import/workers endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Workers

        Args:
            version: From 1 to 1. Default: 1.
            records: Workers schema.

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
