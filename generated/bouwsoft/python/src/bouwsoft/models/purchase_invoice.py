"""PurchaseInvoice."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Date, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD


class PurchaseInvoice(Record, kw_only=True):
    """PurchaseInvoice.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoices.html
    """

    __complete__ = False

    id: int = IN_EVERY_RECORD
    """Every record has it; UNSET only where chosen columns leave it out."""
    company_id: int | None | UnsetType = UNSET
    nr: int | None | UnsetType = UNSET
    date: dt.date | None | UnsetType = UNSET
    expirationdate: dt.date | None | UnsetType = UNSET
    nr_supplier: str | None | UnsetType = UNSET
    """At most 100 characters."""
    concerning: str | None | UnsetType = UNSET
    """At most 250 characters."""
    paymentnotification: str | None | UnsetType = UNSET
    """At most 200 characters."""
    ledger: int | None | UnsetType = UNSET
    depreciation: float | None | UnsetType = UNSET
    accountnumber: str | None | UnsetType = UNSET
    """At most 30 characters."""
    address_id: int | None | UnsetType = UNSET
    address_name: str | None | UnsetType = UNSET
    """At most 150 characters."""
    address_address: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_addressline2: str | None | UnsetType = UNSET
    """At most 63 characters."""
    address_countrycode: str | None | UnsetType = UNSET
    """At most 2 characters."""
    address_zipcode: str | None | UnsetType = UNSET
    """At most 15 characters."""
    address_vatnr: str | None | UnsetType = UNSET
    """At most 30 characters."""
    commercialdiscount: float | None | UnsetType = UNSET
    cashdiscount: float | None | UnsetType = UNSET
    cashdiscount_amount: Decimal | None | UnsetType = UNSET
    cashdiscount_approved: bool | None | UnsetType = UNSET
    basis1: Decimal | None | UnsetType = UNSET
    vatid1: int | None | UnsetType = UNSET
    vatcode1: str | None | UnsetType = UNSET
    """At most 5 characters."""
    vatpercent1: float | None | UnsetType = UNSET
    vatcocontractor1: bool | None | UnsetType = UNSET
    amountexclvat1: Decimal | None | UnsetType = UNSET
    taxableamount1: Decimal | None | UnsetType = UNSET
    vatamount1: Decimal | None | UnsetType = UNSET
    amountinclvat1: Decimal | None | UnsetType = UNSET
    basis2: Decimal | None | UnsetType = UNSET
    vatid2: int | None | UnsetType = UNSET
    vatcode2: str | None | UnsetType = UNSET
    """At most 5 characters."""
    vatpercent2: float | None | UnsetType = UNSET
    vatcocontractor2: bool | None | UnsetType = UNSET
    amountexclvat2: Decimal | None | UnsetType = UNSET
    taxableamount2: Decimal | None | UnsetType = UNSET
    vatamount2: Decimal | None | UnsetType = UNSET
    amountinclvat2: Decimal | None | UnsetType = UNSET
    basis3: Decimal | None | UnsetType = UNSET
    vatid3: int | None | UnsetType = UNSET
    vatcode3: str | None | UnsetType = UNSET
    """At most 5 characters."""
    vatpercent3: float | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "company_id": Nullable(INTEGER),
            "nr": Nullable(INTEGER),
            "date": Nullable(Date()),
            "expirationdate": Nullable(Date()),
            "nr_supplier": Nullable(TEXT),
            "concerning": Nullable(TEXT),
            "paymentnotification": Nullable(TEXT),
            "ledger": Nullable(INTEGER),
            "depreciation": Nullable(NUMBER),
            "accountnumber": Nullable(TEXT),
            "address_id": Nullable(INTEGER),
            "address_name": Nullable(TEXT),
            "address_address": Nullable(TEXT),
            "address_addressline2": Nullable(TEXT),
            "address_countrycode": Nullable(TEXT),
            "address_zipcode": Nullable(TEXT),
            "address_vatnr": Nullable(TEXT),
            "commercialdiscount": Nullable(NUMBER),
            "cashdiscount": Nullable(NUMBER),
            "cashdiscount_amount": Nullable(DECIMAL),
            "cashdiscount_approved": Nullable(BOOLEAN),
            "basis1": Nullable(DECIMAL),
            "vatid1": Nullable(INTEGER),
            "vatcode1": Nullable(TEXT),
            "vatpercent1": Nullable(NUMBER),
            "vatcocontractor1": Nullable(BOOLEAN),
            "amountexclvat1": Nullable(DECIMAL),
            "taxableamount1": Nullable(DECIMAL),
            "vatamount1": Nullable(DECIMAL),
            "amountinclvat1": Nullable(DECIMAL),
            "basis2": Nullable(DECIMAL),
            "vatid2": Nullable(INTEGER),
            "vatcode2": Nullable(TEXT),
            "vatpercent2": Nullable(NUMBER),
            "vatcocontractor2": Nullable(BOOLEAN),
            "amountexclvat2": Nullable(DECIMAL),
            "taxableamount2": Nullable(DECIMAL),
            "vatamount2": Nullable(DECIMAL),
            "amountinclvat2": Nullable(DECIMAL),
            "basis3": Nullable(DECIMAL),
            "vatid3": Nullable(INTEGER),
            "vatcode3": Nullable(TEXT),
            "vatpercent3": Nullable(NUMBER),
        }
