"""PurchaseInvoice."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Date, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class PurchaseInvoice(Record, kw_only=True):
    """PurchaseInvoice.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoices.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    company_id: int = MISSING
    nr: int = MISSING
    date: dt.date = MISSING
    expirationdate: dt.date = MISSING
    nr_supplier: str = MISSING
    """At most 100 characters."""
    concerning: str = MISSING
    """At most 250 characters."""
    paymentnotification: str = MISSING
    """At most 200 characters."""
    ledger: int = MISSING
    depreciation: float = MISSING
    accountnumber: str = MISSING
    """At most 30 characters."""
    address_id: int = MISSING
    address_name: str = MISSING
    """At most 150 characters."""
    address_address: str = MISSING
    """At most 63 characters."""
    address_addressline2: str = MISSING
    """At most 63 characters."""
    address_countrycode: str = MISSING
    """At most 2 characters."""
    address_zipcode: str = MISSING
    """At most 15 characters."""
    address_vatnr: str = MISSING
    """At most 30 characters."""
    commercialdiscount: float = MISSING
    cashdiscount: float = MISSING
    cashdiscount_amount: Decimal = MISSING
    cashdiscount_approved: bool = MISSING
    basis1: Decimal = MISSING
    vatid1: int = MISSING
    vatcode1: str = MISSING
    """At most 5 characters."""
    vatpercent1: float = MISSING
    vatcocontractor1: bool = MISSING
    amountexclvat1: Decimal = MISSING
    taxableamount1: Decimal = MISSING
    vatamount1: Decimal = MISSING
    amountinclvat1: Decimal = MISSING
    basis2: Decimal = MISSING
    vatid2: int = MISSING
    vatcode2: str = MISSING
    """At most 5 characters."""
    vatpercent2: float = MISSING
    vatcocontractor2: bool = MISSING
    amountexclvat2: Decimal = MISSING
    taxableamount2: Decimal = MISSING
    vatamount2: Decimal = MISSING
    amountinclvat2: Decimal = MISSING
    basis3: Decimal = MISSING
    vatid3: int = MISSING
    vatcode3: str = MISSING
    """At most 5 characters."""
    vatpercent3: float = MISSING

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
