"""Calls on clients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .._runtime.answers import Body
from .._runtime.calls import More
from .._runtime.codecs import ANY, INTEGER, Array, Map
from .._runtime.operations import JsonBody, Operation, Query
from .._runtime.records import Model
from .._runtime.transport import AsyncCaller, Caller
from ..models.client_import_response import ClientImportResponse

_IMPORT = Operation(
    "clients.import",
    "POST",
    "/import/clients",
    Body(Model(ClientImportResponse)),
    parameters=(Query("version", INTEGER),),
    body=JsonBody(Array(Map(ANY))),
)


class Clients:
    """Calls on clients."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def import_(
        self,
        *,
        records: Sequence[Mapping[str, Any]],
        version: int = 1,
        **call: Unpack[More],
    ) -> ClientImportResponse:
        """Import clients.

        Data of clients are imported through the import/clients endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Clients

        Args:
            version: 1 to 1, default 1.
            records: Clients schema.
        """
        return self._caller.call(_IMPORT, {"version": version}, records, more=call)


class AsyncClients:
    """Calls on clients."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def import_(
        self,
        *,
        records: Sequence[Mapping[str, Any]],
        version: int = 1,
        **call: Unpack[More],
    ) -> ClientImportResponse:
        """Import clients.

        Data of clients are imported through the import/clients endpoints.

        https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Clients

        Args:
            version: 1 to 1, default 1.
            records: Clients schema.
        """
        return await self._caller.call(
            _IMPORT, {"version": version}, records, more=call
        )
