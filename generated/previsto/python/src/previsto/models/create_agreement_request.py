"""CreateAgreementRequest."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import DECIMAL, TEXT, Date, Map, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


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

    description: str = MISSING
    """What is agreed, in a few words."""
    amount: Decimal = MISSING
    """The amount to be paid."""
    currency: str
    """3-letter ISO 4217 code, fx. 'DKK'"""
    contact_id: str
    """The contact that the agreement is with."""
    recurrence_rule: str = MISSING
    """How the work recurs, if it does: an RRule of iCal (RFC 2445)."""
    start_date: dt.date
    """When the agreement starts."""
    end_date: dt.date = MISSING
    """When the agreement ends."""
    previous_date: dt.date = MISSING
    """When the work was done last, if it was."""
    next_date: dt.date = MISSING
    """When the work is done next, if that is planned."""
    account_id: str = MISSING
    """The employee who takes care of the agreement, by id."""
    meta: dict[str, str] = MISSING
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
