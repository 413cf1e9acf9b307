"""The rules of Rate.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from payandbill_validators._runtime import (
    Boolean,
    Datetime,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

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


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
