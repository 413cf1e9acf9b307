"""Rate."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Rate(
    Record,
    kw_only=True,
    rename={
        "rate_type": "RateType",
        "rate_code": "RateCode",
        "sequence_number": "SequenceNumber",
        "pay_rate": "PayRate",
        "bill_rate": "BillRate",
        "billing_tax_code": "BillingTaxCode",
        "is_default_rate": "IsDefaultRate",
        "rate_description": "RateDescription",
        "rate_frequency": "RateFrequency",
        "is_awrable": "IsAWRable",
        "is_pensionable": "IsPensionable",
        "billing_group": "BillingGroup",
        "rate_effective_date": "RateEffectiveDate",
        "rate_expiry_date": "RateExpiryDate",
        "receipt_option": "ReceiptOption",
        "pay_amount": "PayAmount",
        "bill_amount": "BillAmount",
        "payroll_tax_code": "PayrollTaxCode",
    },
):
    """Rate.

    The documentation may not name all fields.
    """

    __complete__ = False

    rate_type: str = MISSING
    rate_code: str = MISSING
    sequence_number: int = MISSING
    pay_rate: Decimal = MISSING
    bill_rate: Decimal = MISSING
    billing_tax_code: str = MISSING
    is_default_rate: bool = MISSING
    rate_description: str = MISSING
    rate_frequency: str = MISSING
    is_awrable: bool = MISSING
    is_pensionable: bool = MISSING
    billing_group: str = MISSING
    rate_effective_date: dt.datetime = MISSING
    rate_expiry_date: dt.datetime = MISSING
    receipt_option: str = MISSING
    pay_amount: Decimal = MISSING
    bill_amount: Decimal = MISSING
    payroll_tax_code: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "rate_type": Nullable(TEXT),
            "rate_code": Nullable(TEXT),
            "sequence_number": Nullable(INTEGER),
            "pay_rate": Nullable(DECIMAL),
            "bill_rate": Nullable(DECIMAL),
            "billing_tax_code": Nullable(TEXT),
            "is_default_rate": Nullable(BOOLEAN),
            "rate_description": Nullable(TEXT),
            "rate_frequency": Nullable(TEXT),
            "is_awrable": Nullable(BOOLEAN),
            "is_pensionable": Nullable(BOOLEAN),
            "billing_group": Nullable(TEXT),
            "rate_effective_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS")),
            "rate_expiry_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS")),
            "receipt_option": Nullable(TEXT),
            "pay_amount": Nullable(DECIMAL),
            "bill_amount": Nullable(DECIMAL),
            "payroll_tax_code": Nullable(TEXT),
        }
