"""Transaction."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, Date, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Transaction(Record, kw_only=True):
    """Transaction.

    https://support.bouwsoft.be/manual/api/v1_GET_Transactions.html
    """

    id: int = MISSING
    payment_id: int = MISSING
    paymentaccount_id: int = MISSING
    paymentaccount_nr: str = MISSING
    """At most 100 characters."""
    paymentaccount_name: str = MISSING
    """At most 150 characters."""
    date: dt.date = MISSING
    amount: Decimal = MISSING
    paymentmethod_id: str = MISSING
    paymentmethod: str = MISSING
    paymentmethod_localized: str = MISSING
    iban: str = MISSING
    """At most 35 characters."""
    bic: str = MISSING
    """At most 11 characters."""
    statementnr: str = MISSING
    """At most 50 characters."""
    docnr: str = MISSING
    """At most 50 characters."""
    note: str = MISSING
    notification: str = MISSING
    externalcode: str = MISSING
    """At most 250 characters."""
    externalsource: int = MISSING
    ts_lastupdate: dt.datetime = MISSING

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
