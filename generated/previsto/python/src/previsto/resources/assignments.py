"""Calls on assignments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._runtime.answers import Bare, Body, Nothing
from .._runtime.calls import More
from .._runtime.codecs import INTEGER, TEXT, Array, Date, DateTime
from .._runtime.conditions import Exactly
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import JsonBody, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import AsDict, Model
from .._runtime.selection import OrderBy, equality_params, sort_param, with_filters
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.assignment import Assignment, AssignmentAction, AssignmentStatus
from ..models.assignment_plan import AssignmentPlan
from ..models.task import Task

_LIST = Operation(
    "assignments.list",
    "GET",
    "/assignments",
    Bare(Model(Assignment)),
    parameters=(
        Query("page", INTEGER),
        Query("size", INTEGER),
        Query("sort", Array(TEXT)),
        Query("id", TEXT),
        Query("createdDate", DateTime("YYYY-MM-DDTHH:MM:SS.sssZ")),
        Query("contactId", TEXT),
        Query("payingContactId", TEXT),
        Query("accountId", TEXT),
        Query("action", TEXT),
        Query("remoteOrderId", TEXT),
        Query("status", TEXT),
        Query("timestamp", DateTime("YYYY-MM-DDTHH:MM")),
        Query("planningDate", Date()),
        Query("planningDateType", TEXT),
    ),
)

_GET = Operation(
    "assignments.get",
    "GET",
    "/assignments/{id}",
    Body(Model(Assignment)),
    parameters=(Path("id", TEXT),),
)

_CREATE = Operation(
    "assignments.create",
    "POST",
    "/assignments",
    Body(Model(Assignment)),
    body=JsonBody(
        Fields(
            Assignment,
            ("id",),
            nulls=(
                "createdDate",
                "payingContactId",
                "action",
                "remoteOrderId",
                "status",
                "plan",
                "tasks",
                "meta",
                "timestamp",
                "planningDate",
                "planningAccountIds",
                "planningDateType",
            ),
        )
    ),
)

_UPDATE = Operation(
    "assignments.update",
    "PUT",
    "/assignments/{id}",
    Body(Model(Assignment)),
    parameters=(Path("id", TEXT),),
    body=JsonBody(
        Fields(
            Assignment,
            ("id",),
            nulls=(
                "createdDate",
                "payingContactId",
                "action",
                "remoteOrderId",
                "status",
                "plan",
                "tasks",
                "meta",
                "timestamp",
                "planningDate",
                "planningAccountIds",
                "planningDateType",
            ),
        )
    ),
)

_DELETE = Operation(
    "assignments.delete",
    "DELETE",
    "/assignments/{id}",
    Nothing(),
    parameters=(Path("id", TEXT),),
)


class Assignments:
    """Calls on assignments."""

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
        contact_id: str | UnsetType = UNSET,
        paying_contact_id: str | UnsetType = UNSET,
        account_id: str | UnsetType = UNSET,
        action: str | UnsetType = UNSET,
        remote_order_id: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        timestamp: dt.datetime | UnsetType = UNSET,
        planning_date: dt.date | UnsetType = UNSET,
        planning_date_type: str | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[Assignment]:
        """List assignments.

        Gets assignment objects in an array.

        https://docs.previsto.io/assignment.md

        Args:
            *filters: Which records: field == value, or texts such as "name=value"; all
                must hold.
            page: A cursor for pagination, counted from zero. Page is the number of your
                place in the list. At least 0.
            size: How many objects to return at most. Size lies between 1 and 100.
                Default is 20.
            created_date: When it was created.
            contact_id: Contact that the assignment is for, by id.
            paying_contact_id: Contact that pays for the assignment, by id.
            account_id: Account of the worker who is to do the assignment, by id.
            action: What has been done about it. None, Skipped or Completed.
            remote_order_id: Order made in the financial system, by id.
            status: Where it stands financially. None, AppendedToOrder, Invoiced or
                Fulfilled.
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
                    "contactId": contact_id,
                    "payingContactId": paying_contact_id,
                    "accountId": account_id,
                    "action": action,
                    "remoteOrderId": remote_order_id,
                    "status": status,
                    "timestamp": timestamp,
                    "planningDate": planning_date,
                    "planningDateType": planning_date_type,
                },
                filters,
            ),
            call,
        )

    def get(self, id: str, **call: Unpack[More]) -> Assignment:
        """Get an assignment.

        Gets the one assignment that has this id.

        https://docs.previsto.io/assignment.md

        Args:
            id: Which assignment to get, by id.
        """
        return self._caller.call(_GET, {"id": id}, more=call)

    def create(
        self,
        *,
        contact_id: str,
        account_id: str,
        location: Sequence[float],
        created_date: dt.datetime | None | UnsetType = UNSET,
        paying_contact_id: str | None | UnsetType = UNSET,
        action: AssignmentAction | str | None | UnsetType = UNSET,
        remote_order_id: str | None | UnsetType = UNSET,
        status: AssignmentStatus | str | None | UnsetType = UNSET,
        plan: AssignmentPlan | AsDict | None | UnsetType = UNSET,
        tasks: Sequence[Task | AsDict] | None | UnsetType = UNSET,
        meta: Mapping[str, str] | None | UnsetType = UNSET,
        timestamp: dt.datetime | None | UnsetType = UNSET,
        planning_date: dt.date | None | UnsetType = UNSET,
        planning_account_ids: Sequence[Any] | None | UnsetType = UNSET,
        planning_date_type: str | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Assignment:
        """Create an assignment.

        Adds an assignment. The body is the assignment object.

        https://docs.previsto.io/assignment.md

        Args:
            created_date: When it was created.
            contact_id: Contact that the assignment is for, by id.
            paying_contact_id: Contact that pays for the assignment, by id.
            account_id: Account of the worker who is to do the assignment, by id.
            action: What has been done about it. None, Skipped or Completed.
            remote_order_id: Order made in the financial system, by id.
            location: Longitude and latitude: an array of 2 numbers, in the order of
                geojson syntax. (Fx. [11.543540954589844, 56.703469017862034]) Exactly 2
                items.
            status: Where it stands financially. None, AppendedToOrder, Invoiced or
                Fulfilled.
            plan: How the assignment is planned.
            tasks: The task elements that make up the assignment, an array.
            meta: At most 20 keys.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "createdDate": created_date,
                "contactId": contact_id,
                "payingContactId": paying_contact_id,
                "accountId": account_id,
                "action": action,
                "remoteOrderId": remote_order_id,
                "location": location,
                "status": status,
                "plan": plan,
                "tasks": tasks,
                "meta": meta,
                "timestamp": timestamp,
                "planningDate": planning_date,
                "planningAccountIds": planning_account_ids,
                "planningDateType": planning_date_type,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        id: str,
        *,
        created_date: dt.datetime | None | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        paying_contact_id: str | None | UnsetType = UNSET,
        account_id: str | UnsetType = UNSET,
        action: AssignmentAction | str | None | UnsetType = UNSET,
        remote_order_id: str | None | UnsetType = UNSET,
        location: Sequence[float] | UnsetType = UNSET,
        status: AssignmentStatus | str | None | UnsetType = UNSET,
        plan: AssignmentPlan | AsDict | None | UnsetType = UNSET,
        tasks: Sequence[Task | AsDict] | None | UnsetType = UNSET,
        meta: Mapping[str, str] | None | UnsetType = UNSET,
        timestamp: dt.datetime | None | UnsetType = UNSET,
        planning_date: dt.date | None | UnsetType = UNSET,
        planning_account_ids: Sequence[Any] | None | UnsetType = UNSET,
        planning_date_type: str | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Assignment:
        """Update an assignment.

        Changes the one assignment that has this id. What is not sent keeps its value.

        https://docs.previsto.io/assignment.md

        Args:
            id: Which assignment to change, by id.
            created_date: When it was created.
            contact_id: Contact that the assignment is for, by id.
            paying_contact_id: Contact that pays for the assignment, by id.
            account_id: Account of the worker who is to do the assignment, by id.
            action: What has been done about it. None, Skipped or Completed.
            remote_order_id: Order made in the financial system, by id.
            location: Longitude and latitude: an array of 2 numbers, in the order of
                geojson syntax. (Fx. [11.543540954589844, 56.703469017862034]) Exactly 2
                items.
            status: Where it stands financially. None, AppendedToOrder, Invoiced or
                Fulfilled.
            plan: How the assignment is planned.
            tasks: The task elements that make up the assignment, an array.
            meta: At most 20 keys.
        """
        return self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "createdDate": created_date,
                "contactId": contact_id,
                "payingContactId": paying_contact_id,
                "accountId": account_id,
                "action": action,
                "remoteOrderId": remote_order_id,
                "location": location,
                "status": status,
                "plan": plan,
                "tasks": tasks,
                "meta": meta,
                "timestamp": timestamp,
                "planningDate": planning_date,
                "planningAccountIds": planning_account_ids,
                "planningDateType": planning_date_type,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, id: str, **call: Unpack[More]) -> None:
        """Delete an assignment.

        Removes the one assignment that has this id.

        https://docs.previsto.io/assignment.md

        Args:
            id: Which assignment to remove, by id.
        """
        return self._caller.call(_DELETE, {"id": id}, more=call)


class AsyncAssignments:
    """Calls on assignments."""

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
        contact_id: str | UnsetType = UNSET,
        paying_contact_id: str | UnsetType = UNSET,
        account_id: str | UnsetType = UNSET,
        action: str | UnsetType = UNSET,
        remote_order_id: str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        timestamp: dt.datetime | UnsetType = UNSET,
        planning_date: dt.date | UnsetType = UNSET,
        planning_date_type: str | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[Assignment]:
        """List assignments.

        Gets assignment objects in an array.

        https://docs.previsto.io/assignment.md

        Args:
            *filters: Which records: field == value, or texts such as "name=value"; all
                must hold.
            page: A cursor for pagination, counted from zero. Page is the number of your
                place in the list. At least 0.
            size: How many objects to return at most. Size lies between 1 and 100.
                Default is 20.
            created_date: When it was created.
            contact_id: Contact that the assignment is for, by id.
            paying_contact_id: Contact that pays for the assignment, by id.
            account_id: Account of the worker who is to do the assignment, by id.
            action: What has been done about it. None, Skipped or Completed.
            remote_order_id: Order made in the financial system, by id.
            status: Where it stands financially. None, AppendedToOrder, Invoiced or
                Fulfilled.
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
                    "contactId": contact_id,
                    "payingContactId": paying_contact_id,
                    "accountId": account_id,
                    "action": action,
                    "remoteOrderId": remote_order_id,
                    "status": status,
                    "timestamp": timestamp,
                    "planningDate": planning_date,
                    "planningDateType": planning_date_type,
                },
                filters,
            ),
            call,
        )

    async def get(self, id: str, **call: Unpack[More]) -> Assignment:
        """Get an assignment.

        Gets the one assignment that has this id.

        https://docs.previsto.io/assignment.md

        Args:
            id: Which assignment to get, by id.
        """
        return await self._caller.call(_GET, {"id": id}, more=call)

    async def create(
        self,
        *,
        contact_id: str,
        account_id: str,
        location: Sequence[float],
        created_date: dt.datetime | None | UnsetType = UNSET,
        paying_contact_id: str | None | UnsetType = UNSET,
        action: AssignmentAction | str | None | UnsetType = UNSET,
        remote_order_id: str | None | UnsetType = UNSET,
        status: AssignmentStatus | str | None | UnsetType = UNSET,
        plan: AssignmentPlan | AsDict | None | UnsetType = UNSET,
        tasks: Sequence[Task | AsDict] | None | UnsetType = UNSET,
        meta: Mapping[str, str] | None | UnsetType = UNSET,
        timestamp: dt.datetime | None | UnsetType = UNSET,
        planning_date: dt.date | None | UnsetType = UNSET,
        planning_account_ids: Sequence[Any] | None | UnsetType = UNSET,
        planning_date_type: str | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Assignment:
        """Create an assignment.

        Adds an assignment. The body is the assignment object.

        https://docs.previsto.io/assignment.md

        Args:
            created_date: When it was created.
            contact_id: Contact that the assignment is for, by id.
            paying_contact_id: Contact that pays for the assignment, by id.
            account_id: Account of the worker who is to do the assignment, by id.
            action: What has been done about it. None, Skipped or Completed.
            remote_order_id: Order made in the financial system, by id.
            location: Longitude and latitude: an array of 2 numbers, in the order of
                geojson syntax. (Fx. [11.543540954589844, 56.703469017862034]) Exactly 2
                items.
            status: Where it stands financially. None, AppendedToOrder, Invoiced or
                Fulfilled.
            plan: How the assignment is planned.
            tasks: The task elements that make up the assignment, an array.
            meta: At most 20 keys.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "createdDate": created_date,
                "contactId": contact_id,
                "payingContactId": paying_contact_id,
                "accountId": account_id,
                "action": action,
                "remoteOrderId": remote_order_id,
                "location": location,
                "status": status,
                "plan": plan,
                "tasks": tasks,
                "meta": meta,
                "timestamp": timestamp,
                "planningDate": planning_date,
                "planningAccountIds": planning_account_ids,
                "planningDateType": planning_date_type,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        id: str,
        *,
        created_date: dt.datetime | None | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        paying_contact_id: str | None | UnsetType = UNSET,
        account_id: str | UnsetType = UNSET,
        action: AssignmentAction | str | None | UnsetType = UNSET,
        remote_order_id: str | None | UnsetType = UNSET,
        location: Sequence[float] | UnsetType = UNSET,
        status: AssignmentStatus | str | None | UnsetType = UNSET,
        plan: AssignmentPlan | AsDict | None | UnsetType = UNSET,
        tasks: Sequence[Task | AsDict] | None | UnsetType = UNSET,
        meta: Mapping[str, str] | None | UnsetType = UNSET,
        timestamp: dt.datetime | None | UnsetType = UNSET,
        planning_date: dt.date | None | UnsetType = UNSET,
        planning_account_ids: Sequence[Any] | None | UnsetType = UNSET,
        planning_date_type: str | None | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Assignment:
        """Update an assignment.

        Changes the one assignment that has this id. What is not sent keeps its value.

        https://docs.previsto.io/assignment.md

        Args:
            id: Which assignment to change, by id.
            created_date: When it was created.
            contact_id: Contact that the assignment is for, by id.
            paying_contact_id: Contact that pays for the assignment, by id.
            account_id: Account of the worker who is to do the assignment, by id.
            action: What has been done about it. None, Skipped or Completed.
            remote_order_id: Order made in the financial system, by id.
            location: Longitude and latitude: an array of 2 numbers, in the order of
                geojson syntax. (Fx. [11.543540954589844, 56.703469017862034]) Exactly 2
                items.
            status: Where it stands financially. None, AppendedToOrder, Invoiced or
                Fulfilled.
            plan: How the assignment is planned.
            tasks: The task elements that make up the assignment, an array.
            meta: At most 20 keys.
        """
        return await self._caller.call(
            _UPDATE,
            {"id": id},
            {
                "createdDate": created_date,
                "contactId": contact_id,
                "payingContactId": paying_contact_id,
                "accountId": account_id,
                "action": action,
                "remoteOrderId": remote_order_id,
                "location": location,
                "status": status,
                "plan": plan,
                "tasks": tasks,
                "meta": meta,
                "timestamp": timestamp,
                "planningDate": planning_date,
                "planningAccountIds": planning_account_ids,
                "planningDateType": planning_date_type,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, id: str, **call: Unpack[More]) -> None:
        """Delete an assignment.

        Removes the one assignment that has this id.

        https://docs.previsto.io/assignment.md

        Args:
            id: Which assignment to remove, by id.
        """
        return await self._caller.call(_DELETE, {"id": id}, more=call)
