"""Calls on visits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._runtime.answers import Bare, Body, Nothing
from .._runtime.calls import More
from .._runtime.codecs import INTEGER, TEXT, Array, DateTime
from .._runtime.conditions import Exactly
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import JsonBody, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import AsDict, Model
from .._runtime.selection import OrderBy, equality_params, sort_param, with_filters
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.task import Task
from ..models.visit import Visit, VisitAction
from ..models.visit_plan import VisitPlan

_LIST = Operation(
    "visits.list",
    "GET",
    "/visits",
    Bare(Model(Visit)),
    parameters=(
        Query("page", INTEGER),
        Query("size", INTEGER),
        Query("sort", Array(TEXT), ","),
        Query("id", TEXT),
        Query("createdDate", DateTime("YYYY-MM-DDTHH:MM:SS.sssZ")),
        Query("action", TEXT),
        Query("orderId", TEXT),
    ),
)

_GET = Operation(
    "visits.get",
    "GET",
    "/visits/{id}",
    Body(Model(Visit)),
    parameters=(Path("id", TEXT),),
)

_CREATE = Operation(
    "visits.create",
    "POST",
    "/visits",
    Body(Model(Visit)),
    body=JsonBody(
        Fields(
            Visit,
            ("id",),
            nulls=(
                "createdDate",
                "meta",
                "action",
                "orderId",
                "plan",
                "tasks",
            ),
        )
    ),
)

_UPDATE = Operation(
    "visits.update",
    "PUT",
    "/visits/{id}",
    Body(Model(Visit)),
    parameters=(Path("id", TEXT),),
    body=JsonBody(
        Fields(
            Visit,
            ("id",),
            nulls=(
                "createdDate",
                "meta",
                "action",
                "orderId",
                "plan",
                "tasks",
            ),
        )
    ),
)

_DELETE = Operation(
    "visits.delete",
    "DELETE",
    "/visits/{id}",
    Nothing(),
    parameters=(Path("id", TEXT),),
)


class Visits:
    """Calls on visits."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Exactly | str,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        created_date: dt.datetime | UnsetType = UNSET,
        action: str | UnsetType = UNSET,
        order_id: str | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[Visit]:
        """List visits.

        Args:
            *filters: Which records: field == value, or texts such as "name=value"; all
                must hold.
            size: 1 to 100, default 20.
        """
        return Listing(
            self._caller,
            with_filters(_LIST, filters),
            equality_params(
                {
                    "page": page,
                    "size": size,
                    "sort": sort_param(self._caller.api, sort),
                    "id": id,
                    "createdDate": created_date,
                    "action": action,
                    "orderId": order_id,
                },
                filters,
            ),
            call,
        )

    def get(self, id: str, **call: Unpack[More]) -> Visit:
        """Get a visit."""
        return self._caller.call(_GET, {"id": id}, more=call)

    def create(
        self,
        *,
        location: Sequence[float],
        created_date: dt.datetime | None | UnsetType = UNSET,
        meta: Mapping[str, str | None] | None | UnsetType = UNSET,
        action: VisitAction | str | None | UnsetType = UNSET,
        order_id: str | None | UnsetType = UNSET,
        plan: VisitPlan | AsDict | None | UnsetType = UNSET,
        tasks: Sequence[Task | AsDict] | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Visit:
        """Create a visit.

        Args:
            meta: At most 20 keys.
            location: Exactly 2 items.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "createdDate": created_date,
                "meta": meta,
                "action": action,
                "orderId": order_id,
                "location": location,
                "plan": plan,
                "tasks": tasks,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: str,
        *,
        created_date: dt.datetime | None | UnsetType = UNSET,
        meta: Mapping[str, str | None] | None | UnsetType = UNSET,
        action: VisitAction | str | None | UnsetType = UNSET,
        order_id: str | None | UnsetType = UNSET,
        location: Sequence[float] | UnsetType = UNSET,
        plan: VisitPlan | AsDict | None | UnsetType = UNSET,
        tasks: Sequence[Task | AsDict] | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Visit:
        """Update a visit.

        Args:
            meta: At most 20 keys.
            location: Exactly 2 items.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "createdDate": created_date,
                "meta": meta,
                "action": action,
                "orderId": order_id,
                "location": location,
                "plan": plan,
                "tasks": tasks,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: str, **call: Unpack[More]) -> None:
        """Delete a visit."""
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncVisits:
    """Calls on visits."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Exactly | str,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        created_date: dt.datetime | UnsetType = UNSET,
        action: str | UnsetType = UNSET,
        order_id: str | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[Visit]:
        """List visits.

        Args:
            *filters: Which records: field == value, or texts such as "name=value"; all
                must hold.
            size: 1 to 100, default 20.
        """
        return AsyncListing(
            self._caller,
            with_filters(_LIST, filters),
            equality_params(
                {
                    "page": page,
                    "size": size,
                    "sort": sort_param(self._caller.api, sort),
                    "id": id,
                    "createdDate": created_date,
                    "action": action,
                    "orderId": order_id,
                },
                filters,
            ),
            call,
        )

    async def get(self, id: str, **call: Unpack[More]) -> Visit:
        """Get a visit."""
        return await self._caller.call(_GET, {"id": id}, more=call)

    async def create(
        self,
        *,
        location: Sequence[float],
        created_date: dt.datetime | None | UnsetType = UNSET,
        meta: Mapping[str, str | None] | None | UnsetType = UNSET,
        action: VisitAction | str | None | UnsetType = UNSET,
        order_id: str | None | UnsetType = UNSET,
        plan: VisitPlan | AsDict | None | UnsetType = UNSET,
        tasks: Sequence[Task | AsDict] | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Visit:
        """Create a visit.

        Args:
            meta: At most 20 keys.
            location: Exactly 2 items.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "createdDate": created_date,
                "meta": meta,
                "action": action,
                "orderId": order_id,
                "location": location,
                "plan": plan,
                "tasks": tasks,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: str,
        *,
        created_date: dt.datetime | None | UnsetType = UNSET,
        meta: Mapping[str, str | None] | None | UnsetType = UNSET,
        action: VisitAction | str | None | UnsetType = UNSET,
        order_id: str | None | UnsetType = UNSET,
        location: Sequence[float] | UnsetType = UNSET,
        plan: VisitPlan | AsDict | None | UnsetType = UNSET,
        tasks: Sequence[Task | AsDict] | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Visit:
        """Update a visit.

        Args:
            meta: At most 20 keys.
            location: Exactly 2 items.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "createdDate": created_date,
                "meta": meta,
                "action": action,
                "orderId": order_id,
                "location": location,
                "plan": plan,
                "tasks": tasks,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: str, **call: Unpack[More]) -> None:
        """Delete a visit."""
        return await self._caller.call(_DELETE, {"id": id}, more=call)
