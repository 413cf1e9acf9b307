"""Payment."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Date, DateTime, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class Payment(Record, kw_only=True):
    """Payment.

    https://support.bouwsoft.be/manual/api/v1_GET_Payments.html
    """

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    purchaseinvoice_id: int | None | UnsetType = UNSET
    purchaseinvoice_nr: int | None | UnsetType = UNSET
    salesinvoice_id: int | None | UnsetType = UNSET
    salesinvoice_type: str | None | UnsetType = UNSET
    """At most 50 characters."""
    salesinvoice_nr: int | None | UnsetType = UNSET
    address_id: int | None | UnsetType = UNSET
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    paymentaccount_id: int | None | UnsetType = UNSET
    paymentaccount_nr: str | None | UnsetType = UNSET
    """At most 100 characters."""
    paymentaccount_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    date: dt.date | None | UnsetType = UNSET
    amount: Decimal | None | UnsetType = UNSET
    paymentmethod: str | None | UnsetType = UNSET
    paymentmethod_localized: str | None | UnsetType = UNSET
    advance: bool | None | UnsetType = UNSET
    iban: str | None | UnsetType = UNSET
    """At most 35 characters."""
    bic: str | None | UnsetType = UNSET
    """At most 11 characters."""
    note: str | None | UnsetType = UNSET
    docnr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    statementnr: str | None | UnsetType = UNSET
    """At most 50 characters."""
    externalcode: str | None | UnsetType = UNSET
    """At most 250 characters."""
    externalsource: int | None | UnsetType = UNSET
    ts_lastupdate: dt.datetime | None | UnsetType = UNSET

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
