"""Calls on assignments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime.answers import Body
from .._runtime.calls import More
from .._runtime.codecs import INTEGER, Array
from .._runtime.operations import JsonBody, Operation, Query
from .._runtime.records import AsDict, Model
from .._runtime.transport import AsyncCaller, Caller
from ..models.assignment import Assignment
from ..models.assignment_import_response import AssignmentImportResponse

_IMPORT = Operation(
    "assignments.import",
    "POST",
    "/import/assignments",
    Body(Model(AssignmentImportResponse)),
    parameters=(Query("version", INTEGER),),
    body=JsonBody(Array(Model(Assignment))),
)


class Assignments:
    """Calls on assignments."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def import_(
        self,
        *,
        records: Sequence[Assignment | AsDict],
        version: int = 1,
        **call: Unpack[More],
    ) -> AssignmentImportResponse:
        """Import assignments.

        Properties of assignments are imported through the import/assignments endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments

        Args:
            version: 1 to 1, default 1.
            records: Assignments schema.
        """
        return self._caller.call(_IMPORT, {"version": version}, records, more=call)


class AsyncAssignments:
    """Calls on assignments."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def import_(
        self,
        *,
        records: Sequence[Assignment | AsDict],
        version: int = 1,
        **call: Unpack[More],
    ) -> AssignmentImportResponse:
        """Import assignments.

        Properties of assignments are imported through the import/assignments endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments

        Args:
            version: 1 to 1, default 1.
            records: Assignments schema.
        """
        return await self._caller.call(
            _IMPORT, {"version": version}, records, more=call
        )
