"""Payment."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Date, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Payment(Record, kw_only=True):
    """Payment.

    https://support.bouwsoft.be/manual/api/v1_GET_Payments.html
    """

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    purchaseinvoice_id: int = MISSING
    purchaseinvoice_nr: int = MISSING
    salesinvoice_id: int = MISSING
    salesinvoice_type: str = MISSING
    """At most 50 characters."""
    salesinvoice_nr: int = MISSING
    address_id: int = MISSING
    address_name: str = MISSING
    """At most 150 characters."""
    paymentaccount_id: int = MISSING
    paymentaccount_nr: str = MISSING
    """At most 100 characters."""
    paymentaccount_name: str = MISSING
    """At most 150 characters."""
    date: dt.date = MISSING
    amount: Decimal = MISSING
    paymentmethod: str = MISSING
    paymentmethod_localized: str = MISSING
    advance: bool = MISSING
    iban: str = MISSING
    """At most 35 characters."""
    bic: str = MISSING
    """At most 11 characters."""
    note: str = MISSING
    docnr: str = MISSING
    """At most 50 characters."""
    statementnr: str = MISSING
    """At most 50 characters."""
    externalcode: str = MISSING
    """At most 250 characters."""
    externalsource: int = MISSING
    ts_lastupdate: dt.datetime = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "purchaseinvoice_id": Nullable(INTEGER),
            "purchaseinvoice_nr": Nullable(INTEGER),
            "salesinvoice_id": Nullable(INTEGER),
            "salesinvoice_type": Nullable(TEXT),
            "salesinvoice_nr": Nullable(INTEGER),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "paymentaccount_id": Nullable(INTEGER),
            "paymentaccount_nr": Nullable(TEXT),
            "paymentaccount_name": Nullable(TEXT),
            "date": Nullable(Date()),
            "amount": Nullable(DECIMAL),
            "paymentmethod": Nullable(TEXT),
            "paymentmethod_localized": Nullable(TEXT),
            "advance": Nullable(BOOLEAN),
            "iban": Nullable(TEXT),
            "bic": Nullable(TEXT),
            "note": Nullable(TEXT),
            "docnr": Nullable(TEXT),
            "statementnr": Nullable(TEXT),
            "externalcode": Nullable(TEXT),
            "externalsource": Nullable(INTEGER),
            "ts_lastupdate": Nullable(DateTime("YYYY-MM-DD HH:MM:SS")),
        }
