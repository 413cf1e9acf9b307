"""Calls on ProductStock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._runtime.answers import Body
from .._runtime.calls import More
from .._runtime.codecs import ANY, INTEGER
from .._runtime.operations import Assigned, Operation, Path
from .._runtime.plans import Fields
from .._runtime.transport import AsyncCaller, Caller

_UPDATE = Operation(
    "product_stock.update",
    "PUT",
    "/ProductStock/{id}",
    Body(ANY),
    parameters=(Path("id", INTEGER),),
    body=Assigned(Fields()),
)


class ProductStock:
    """Calls on ProductStock."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def update(
        self, id: int, *, record: Mapping[str, Any], **call: Unpack[More]
    ) -> Any:
        """Update a product stock record.

        The documentation only names this call.

        https://docs.yard.test/jobs

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return self._caller.call(_UPDATE, {"id": id}, record, more=call)


class AsyncProductStock:
    """Calls on ProductStock."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def update(
        self, id: int, *, record: Mapping[str, Any], **call: Unpack[More]
    ) -> Any:
        """Update a product stock record.

        The documentation only names this call.

        https://docs.yard.test/jobs

        Args:
            record: The fields by the API's own names; it alone checks them.
        """
        return await self._caller.call(_UPDATE, {"id": id}, record, more=call)
