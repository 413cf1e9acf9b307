"""UpdateAgreementRequest."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, TEXT, Date, Enum, Map, Nullable
from .._runtime.records import Codecs, Record

UpdateAgreementRequestType: TypeAlias = Literal["Primary", "Supplementary"]


class UpdateAgreementRequest(
    Record,
    kw_only=True,
    rename={
        "contact_id": "contactId",
        "recurrence_rule": "recurrenceRule",
        "start_date": "startDate",
        "end_date": "endDate",
        "account_id": "accountId",
        "type_": "type",
    },
):
    """UpdateAgreementRequest."""

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
    start_date: dt.date | None | UnsetType = UNSET
    """When the agreement starts."""
    end_date: dt.date | None | UnsetType = UNSET
    """When the agreement ends."""
    account_id: str | None | UnsetType = UNSET
    """The employee who takes care of the agreement, by id."""
    meta: dict[str, str] | None | UnsetType = UNSET
    """Dictionary of meta value. At most 20 keys."""
    type_: UpdateAgreementRequestType | str | None | UnsetType = UNSET
    """What type the agreement has. 'Primary' or 'Supplementary'."""

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
            "account_id": Nullable(TEXT),
            "meta": Nullable(Map(TEXT)),
            "type_": Nullable(Enum("Primary", "Supplementary", closed=False)),
        }
