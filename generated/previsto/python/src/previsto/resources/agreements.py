"""Calls on agreements."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._runtime.answers import Bare, Body, Nothing
from .._runtime.calls import More
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Array, Date
from .._runtime.conditions import Exactly
from .._runtime.listings import AsyncListing, Listing
from .._runtime.operations import FormBody, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import Model
from .._runtime.selection import OrderBy, equality_params, sort_param, with_filters
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.agreement import Agreement
from ..models.create_agreement_request import CreateAgreementRequest
from ..models.update_agreement_request import (
    UpdateAgreementRequest,
    UpdateAgreementRequestType,
)

_LIST = Operation(
    "agreements.list",
    "GET",
    "/agreements",
    Bare(Model(Agreement)),
    parameters=(
        Query("size", INTEGER),
        Query("page", INTEGER),
        Query("sort", Array(TEXT)),
        Query("id", TEXT),
        Query("description", TEXT),
        Query("note", TEXT),
        Query("amount", DECIMAL),
        Query("contactId", TEXT),
        Query("recurrenceRule", TEXT),
        Query("type", TEXT),
        Query("workType", TEXT),
        Query("duration", NUMBER),
        Query("planningDateType", TEXT),
        Query("planningDate", Date()),
        Query("archived", BOOLEAN),
    ),
)

_GET = Operation(
    "agreements.get",
    "GET",
    "/agreements/{AGREEMENT_ID}",
    Body(Model(Agreement)),
    parameters=(Path("AGREEMENT_ID", TEXT),),
)

_CREATE = Operation(
    "agreements.create",
    "POST",
    "/agreements",
    Body(Model(Agreement)),
    body=FormBody(Fields(CreateAgreementRequest, nulls=())),
)

_UPDATE = Operation(
    "agreements.update",
    "POST",
    "/agreements/{AGREEMENT_ID}",
    Body(Model(Agreement)),
    parameters=(Path("AGREEMENT_ID", TEXT),),
    body=FormBody(Fields(UpdateAgreementRequest, nulls=())),
)

_DELETE = Operation(
    "agreements.delete",
    "DELETE",
    "/agreements/{AGREEMENT_ID}",
    Nothing(),
    parameters=(Path("AGREEMENT_ID", TEXT),),
)


class Agreements:
    """Calls on agreements."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Exactly | str,
        size: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        recurrence_rule: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        work_type: str | UnsetType = UNSET,
        duration: float | UnsetType = UNSET,
        planning_date_type: str | UnsetType = UNSET,
        planning_date: dt.date | UnsetType = UNSET,
        archived: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> Listing[Agreement]:
        """List agreements.

        https://docs.previsto.io/agreement.md

        Args:
            *filters: Which records: field == value, or texts such as "name=value"; all
                must hold.
            size: How many objects a page holds at most. Size can range between 1 and
                100 items. Default size is 20.
            page: Which page to return, counted from zero. With 100 objects in a page,
                page=1 returns those after the first 100. At least 0.
            description: What is agreed, in a few words that customers may read, for
                example on invoices.
            note: What is only for the people who do the work.
            amount: The amount to be paid, in 1⁄100 of the monetary unit (fx. cents or
                øre)
            contact_id: The contact that the agreement is with.
            recurrence_rule: How the work recurs, if it does: an RRule of iCal (RFC
                2445).
            type_: What type the agreement has. 'Primary'(default) or 'Supplementary'.
            work_type: What kind of work it is. Currently only 'WindowCleaning'.
            duration: How long the work takes in minutes. Minimum 3 minutes.
            planning_date_type: How the next assignment is planned. 'Fixed' to plan it
                on a certain date or 'Optimal' to let the system choose the best one.
            planning_date: The date for a planningDateType of 'Fixed', without effect
                otherwise.
        """
        return Listing(
            self._caller,
            with_filters(_LIST, filters),
            equality_params(
                {
                    "size": size,
                    "page": page,
                    "sort": sort_param(self._caller.api, sort),
                    "id": id,
                    "description": description,
                    "note": note,
                    "amount": amount,
                    "contactId": contact_id,
                    "recurrenceRule": recurrence_rule,
                    "type": type_,
                    "workType": work_type,
                    "duration": duration,
                    "planningDateType": planning_date_type,
                    "planningDate": planning_date,
                    "archived": archived,
                },
                filters,
            ),
            call,
        )

    def get(self, agreement_id: str, **call: Unpack[More]) -> Agreement:
        """Get an agreement.

        https://docs.previsto.io/agreement.md

        Args:
            agreement_id: Which agreement to retrieve, by id.
        """
        return self._caller.call(_GET, {"AGREEMENT_ID": agreement_id}, more=call)

    def create(
        self,
        *,
        currency: str,
        contact_id: str,
        start_date: dt.date,
        description: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        recurrence_rule: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        previous_date: dt.date | UnsetType = UNSET,
        next_date: dt.date | UnsetType = UNSET,
        account_id: str | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Agreement:
        """Create an agreement.

        https://docs.previsto.io/agreement.md

        Args:
            description: What is agreed, in a few words.
            amount: The amount to be paid.
            currency: 3-letter ISO 4217 code, fx. 'DKK'
            contact_id: The contact that the agreement is with.
            recurrence_rule: How the work recurs, if it does: an RRule of iCal (RFC
                2445).
            start_date: When the agreement starts.
            end_date: When the agreement ends.
            previous_date: When the work was done last, if it was.
            next_date: When the work is done next, if that is planned.
            account_id: The employee who takes care of the agreement, by id.
            meta: Dictionary of meta value. At most 20 keys.
        """
        return self._caller.call(
            _CREATE,
            {},
            {
                "description": description,
                "amount": amount,
                "currency": currency,
                "contactId": contact_id,
                "recurrenceRule": recurrence_rule,
                "startDate": start_date,
                "endDate": end_date,
                "previousDate": previous_date,
                "nextDate": next_date,
                "accountId": account_id,
                "meta": meta,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    def update(
        self,
        agreement_id: str,
        *,
        description: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        recurrence_rule: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        account_id: str | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        type_: UpdateAgreementRequestType | str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Agreement:
        """Update an agreement.

        https://docs.previsto.io/agreement.md

        Args:
            description: What is agreed, in a few words.
            amount: The amount to be paid.
            currency: 3-letter ISO 4217 code, fx. 'DKK'
            contact_id: The contact that the agreement is with.
            recurrence_rule: How the work recurs, if it does: an RRule of iCal (RFC
                2445).
            start_date: When the agreement starts.
            end_date: When the agreement ends.
            account_id: The employee who takes care of the agreement, by id.
            meta: Dictionary of meta value. At most 20 keys.
            type_: What type the agreement has. 'Primary' or 'Supplementary'.
        """
        return self._caller.call(
            _UPDATE,
            {"AGREEMENT_ID": agreement_id},
            {
                "description": description,
                "amount": amount,
                "currency": currency,
                "contactId": contact_id,
                "recurrenceRule": recurrence_rule,
                "startDate": start_date,
                "endDate": end_date,
                "accountId": account_id,
                "meta": meta,
                "type": type_,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    def delete(self, agreement_id: str, **call: Unpack[More]) -> None:
        """Delete an agreement.

        https://docs.previsto.io/agreement.md

        Args:
            agreement_id: Which agreement to delete, by id.
        """
        return self._caller.call(_DELETE, {"AGREEMENT_ID": agreement_id}, more=call)


class AsyncAgreements:
    """Calls on agreements."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *filters: Exactly | str,
        size: int | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        sort: OrderBy | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        note: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        recurrence_rule: str | UnsetType = UNSET,
        type_: str | UnsetType = UNSET,
        work_type: str | UnsetType = UNSET,
        duration: float | UnsetType = UNSET,
        planning_date_type: str | UnsetType = UNSET,
        planning_date: dt.date | UnsetType = UNSET,
        archived: bool | UnsetType = UNSET,
        **call: Unpack[More],
    ) -> AsyncListing[Agreement]:
        """List agreements.

        https://docs.previsto.io/agreement.md

        Args:
            *filters: Which records: field == value, or texts such as "name=value"; all
                must hold.
            size: How many objects a page holds at most. Size can range between 1 and
                100 items. Default size is 20.
            page: Which page to return, counted from zero. With 100 objects in a page,
                page=1 returns those after the first 100. At least 0.
            description: What is agreed, in a few words that customers may read, for
                example on invoices.
            note: What is only for the people who do the work.
            amount: The amount to be paid, in 1⁄100 of the monetary unit (fx. cents or
                øre)
            contact_id: The contact that the agreement is with.
            recurrence_rule: How the work recurs, if it does: an RRule of iCal (RFC
                2445).
            type_: What type the agreement has. 'Primary'(default) or 'Supplementary'.
            work_type: What kind of work it is. Currently only 'WindowCleaning'.
            duration: How long the work takes in minutes. Minimum 3 minutes.
            planning_date_type: How the next assignment is planned. 'Fixed' to plan it
                on a certain date or 'Optimal' to let the system choose the best one.
            planning_date: The date for a planningDateType of 'Fixed', without effect
                otherwise.
        """
        return AsyncListing(
            self._caller,
            with_filters(_LIST, filters),
            equality_params(
                {
                    "size": size,
                    "page": page,
                    "sort": sort_param(self._caller.api, sort),
                    "id": id,
                    "description": description,
                    "note": note,
                    "amount": amount,
                    "contactId": contact_id,
                    "recurrenceRule": recurrence_rule,
                    "type": type_,
                    "workType": work_type,
                    "duration": duration,
                    "planningDateType": planning_date_type,
                    "planningDate": planning_date,
                    "archived": archived,
                },
                filters,
            ),
            call,
        )

    async def get(self, agreement_id: str, **call: Unpack[More]) -> Agreement:
        """Get an agreement.

        https://docs.previsto.io/agreement.md

        Args:
            agreement_id: Which agreement to retrieve, by id.
        """
        return await self._caller.call(_GET, {"AGREEMENT_ID": agreement_id}, more=call)

    async def create(
        self,
        *,
        currency: str,
        contact_id: str,
        start_date: dt.date,
        description: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        recurrence_rule: str | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        previous_date: dt.date | UnsetType = UNSET,
        next_date: dt.date | UnsetType = UNSET,
        account_id: str | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Agreement:
        """Create an agreement.

        https://docs.previsto.io/agreement.md

        Args:
            description: What is agreed, in a few words.
            amount: The amount to be paid.
            currency: 3-letter ISO 4217 code, fx. 'DKK'
            contact_id: The contact that the agreement is with.
            recurrence_rule: How the work recurs, if it does: an RRule of iCal (RFC
                2445).
            start_date: When the agreement starts.
            end_date: When the agreement ends.
            previous_date: When the work was done last, if it was.
            next_date: When the work is done next, if that is planned.
            account_id: The employee who takes care of the agreement, by id.
            meta: Dictionary of meta value. At most 20 keys.
        """
        return await self._caller.call(
            _CREATE,
            {},
            {
                "description": description,
                "amount": amount,
                "currency": currency,
                "contactId": contact_id,
                "recurrenceRule": recurrence_rule,
                "startDate": start_date,
                "endDate": end_date,
                "previousDate": previous_date,
                "nextDate": next_date,
                "accountId": account_id,
                "meta": meta,
                **extra_fields(_CREATE, extra, validate=validate),
            },
            more=call,
        )

    async def update(
        self,
        agreement_id: str,
        *,
        description: str | UnsetType = UNSET,
        amount: Decimal | int | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        recurrence_rule: str | UnsetType = UNSET,
        start_date: dt.date | UnsetType = UNSET,
        end_date: dt.date | UnsetType = UNSET,
        account_id: str | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        type_: UpdateAgreementRequestType | str | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Agreement:
        """Update an agreement.

        https://docs.previsto.io/agreement.md

        Args:
            description: What is agreed, in a few words.
            amount: The amount to be paid.
            currency: 3-letter ISO 4217 code, fx. 'DKK'
            contact_id: The contact that the agreement is with.
            recurrence_rule: How the work recurs, if it does: an RRule of iCal (RFC
                2445).
            start_date: When the agreement starts.
            end_date: When the agreement ends.
            account_id: The employee who takes care of the agreement, by id.
            meta: Dictionary of meta value. At most 20 keys.
            type_: What type the agreement has. 'Primary' or 'Supplementary'.
        """
        return await self._caller.call(
            _UPDATE,
            {"AGREEMENT_ID": agreement_id},
            {
                "description": description,
                "amount": amount,
                "currency": currency,
                "contactId": contact_id,
                "recurrenceRule": recurrence_rule,
                "startDate": start_date,
                "endDate": end_date,
                "accountId": account_id,
                "meta": meta,
                "type": type_,
                **extra_fields(_UPDATE, extra, validate=validate),
            },
            more=call,
        )

    async def delete(self, agreement_id: str, **call: Unpack[More]) -> None:
        """Delete an agreement.

        https://docs.previsto.io/agreement.md

        Args:
            agreement_id: Which agreement to delete, by id.
        """
        return await self._caller.call(
            _DELETE, {"AGREEMENT_ID": agreement_id}, more=call
        )
