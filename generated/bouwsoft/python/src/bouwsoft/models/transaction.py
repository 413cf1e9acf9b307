"""Transaction."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, Date, DateTime, Nullable
from .._runtime.records import Codecs, Record


class Transaction(Record, kw_only=True):
    """Transaction.

    https://support.bouwsoft.be/manual/api/v1_GET_Transactions.html
    """

    id: int | None | UnsetType = UNSET
    payment_id: int | None | UnsetType = UNSET
    paymentaccount_id: int | None | UnsetType = UNSET
    paymentaccount_nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    paymentaccount_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    date: dt.date | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    paymentmethod_id: str | None | UnsetType = UNSET
    paymentmethod: str | None | UnsetType = UNSET
    paymentmethod_localized: str | None | UnsetType = UNSET
    iban: str | None | UnsetType = UNSET
    """At most 35 characters."""
    bic: str | None | UnsetType = UNSET
    """At most 11 characters."""
    statementnr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    docnr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    note: str | None | UnsetType = UNSET
    notification: str | None | UnsetType = UNSET
    externalcode: str | None | UnsetType = UNSET
    """At most 250 characters."""
    externalsource: int | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "payment_id": Nullable(INTEGER),
            "paymentaccount_id": Nullable(INTEGER),
            "paymentaccount_nr": Nullable(TEXT),
            "paymentaccount_name": Nullable(TEXT),
            "date": Nullable(Date()),
            "amount": Nullable(DECIMAL),
            "paymentmethod_id": Nullable(TEXT),
            "paymentmethod": Nullable(TEXT),
            "paymentmethod_localized": Nullable(TEXT),
            "iban": Nullable(TEXT),
            "bic": Nullable(TEXT),
            "statementnr": Nullable(TEXT),
            "docnr": Nullable(TEXT),
            "note": Nullable(TEXT),
            "notification": Nullable(TEXT),
            "externalcode": Nullable(TEXT),
            "externalsource": Nullable(INTEGER),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
