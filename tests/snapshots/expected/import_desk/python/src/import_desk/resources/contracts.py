"""Calls on contracts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime.answers import Body
from .._runtime.calls import More
from .._runtime.codecs import INTEGER, Array
from .._runtime.operations import JsonBody, Operation, Query
from .._runtime.records import AsDict, Model
from .._runtime.transport import AsyncCaller, Caller
from ..models.contract import Contract
from ..models.contract_results import ContractResults

_IMPORT = Operation(
    "contracts.import",
    "POST",
    "/import/contracts",
    Body(Model(ContractResults)),
    parameters=(Query("version", INTEGER),),
    body=JsonBody(Array(Model(Contract))),
)


class Contracts:
    """Calls on contracts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def import_(
        self,
        *,
        records: Sequence[Contract | AsDict],
        version: int = 1,
        **call: Unpack[More],
    ) -> ContractResults:
        """Import contracts.

        Args:
            version: Default 1.

        Raises:
            BadRequestError: The JSON is wrong.
            ForbiddenError: The key's name differs. Or: No integration. Or: Not active.
        """
        return self._caller.call(_IMPORT, {"version": version}, records, more=call)


class AsyncContracts:
    """Calls on contracts."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def import_(
        self,
        *,
        records: Sequence[Contract | AsDict],
        version: int = 1,
        **call: Unpack[More],
    ) -> ContractResults:
        """Import contracts.

        Args:
            version: Default 1.

        Raises:
            BadRequestError: The JSON is wrong.
            ForbiddenError: The key's name differs. Or: No integration. Or: Not active.
        """
        return await self._caller.call(
            _IMPORT, {"version": version}, records, more=call
        )
