"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Datetime, Integer, Number, Record, String

RULES: Record = Record(
    {
        "RateType": String(),
        "RateCode": String(),
        "SequenceNumber": Integer(),
        "PayRate": Number(),
        "BillRate": Number(),
        "BillingTaxCode": String(),
        "IsDefaultRate": Boolean(),
        "RateDescription": String(),
        "RateFrequency": String(),
        "IsAWRable": Boolean(),
        "IsPensionable": Boolean(),
        "BillingGroup": String(),
        "RateEffectiveDate": Datetime("YYYY-MM-DDTHH:MM:SS"),
        "RateExpiryDate": Datetime("YYYY-MM-DDTHH:MM:SS"),
        "ReceiptOption": String(),
        "PayAmount": Number(),
        "BillAmount": Number(),
        "PayrollTaxCode": String(),
    },
    complete=False,
    filled=True,
)
