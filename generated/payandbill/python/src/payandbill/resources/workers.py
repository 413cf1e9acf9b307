"""Calls on workers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime.answers import Body
from .._runtime.calls import More
from .._runtime.codecs import INTEGER, Array
from .._runtime.operations import JsonBody, Operation, Query
from .._runtime.records import AsDict, Model
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
        self,
        *,
        records: Sequence[Worker | AsDict],
        version: int = 1,
        **call: Unpack[More],
    ) -> WorkerImportResponse:
        """Import workers.

        Personal data of workers are imported through the import/workers endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Workers

        Args:
            version: 1 to 1, default 1.
            records: Workers schema.
        """
        return self._caller.call(_IMPORT, {"version": version}, records, more=call)


class AsyncWorkers:
    """Calls on workers."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def import_(
        self,
        *,
        records: Sequence[Worker | AsDict],
        version: int = 1,
        **call: Unpack[More],
    ) -> WorkerImportResponse:
        """Import workers.

        Personal data of workers are imported through the import/workers endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Workers

        Args:
            version: 1 to 1, default 1.
            records: Workers schema.
        """
        return await self._caller.call(
            _IMPORT, {"version": version}, records, more=call
        )
