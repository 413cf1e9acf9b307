"""CreateAgreementRequest."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, TEXT, Date, Map, Nullable
from .._runtime.records import Codecs, Record


class CreateAgreementRequest(
    Record,
    kw_only=True,
    rename={
        "contact_id": "contactId",
        "recurrence_rule": "recurrenceRule",
        "start_date": "startDate",
        "end_date": "endDate",
        "previous_date": "previousDate",
        "next_date": "nextDate",
        "account_id": "accountId",
    },
):
    """CreateAgreementRequest."""

    description: str | None | UnsetType = UNSET
    """What is agreed, in a few words."""
    amount: Decimal | None | UnsetType = UNSET
    """The amount to be paid."""
    currency: str | None
    """3-letter ISO 4217 code, fx. 'DKK' At most 3 characters."""
    contact_id: str | None
    """The contact that the agreement is with."""
    recurrence_rule: str | None | UnsetType = UNSET
    """How the work recurs, if it does: an RRule of iCal (RFC 2445)."""
    start_date: dt.date | None
    """When the agreement starts."""
    end_date: dt.date | None | UnsetType = UNSET
    """When the agreement ends."""
    previous_date: dt.date | None | UnsetType = UNSET
    """When the work was done last, if it was."""
    next_date: dt.date | None | UnsetType = UNSET
    """When the work is done next, if that is planned."""
    account_id: str | None | UnsetType = UNSET
    """The employee who takes care of the agreement, by id."""
    meta: dict[str, str] | None | UnsetType = UNSET
    """Dictionary of meta value. At most 20 keys."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "description": Nullable(TEXT),
            "amount": Nullable(DECIMAL),
            "currency": Nullable(TEXT),
            "contact_id": Nullable(TEXT),
            "recurrence_rule": Nullable(TEXT),
            "start_date": Nullable(Date()),
            "end_date": Nullable(Date()),
            "previous_date": Nullable(Date()),
            "next_date": Nullable(Date()),
            "account_id": Nullable(TEXT),
            "meta": Nullable(Map(TEXT)),
        }
