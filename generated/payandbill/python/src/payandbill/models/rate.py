"""Rate."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, DateTime, Nullable
from .._runtime.records import Codecs, Record


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

    rate_type: str | None | UnsetType = UNSET
    rate_code: str | None | UnsetType = UNSET
    sequence_number: int | None | UnsetType = UNSET
    pay_rate: Decimal | None | UnsetType = UNSET
    bill_rate: Decimal | None | UnsetType = UNSET
    billing_tax_code: str | None | UnsetType = UNSET
    is_default_rate: bool | None | UnsetType = UNSET
    rate_description: str | None | UnsetType = UNSET
    rate_frequency: str | None | UnsetType = UNSET
    is_awrable: bool | None | UnsetType = UNSET
    is_pensionable: bool | None | UnsetType = UNSET
    billing_group: str | None | UnsetType = UNSET
    rate_effective_date: dt.datetime | None | UnsetType = UNSET
    rate_expiry_date: dt.datetime | None | UnsetType = UNSET
    receipt_option: str | None | UnsetType = UNSET
    pay_amount: Decimal | None | UnsetType = UNSET
    bill_amount: Decimal | None | UnsetType = UNSET
    payroll_tax_code: str | None | UnsetType = UNSET

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
