"""The rules of Transaction.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_Transactions.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Date,
    Datetime,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(),
        "payment_id": Integer(writeable=False),
        "paymentaccount_id": Integer(writeable=False),
        "paymentaccount_nr": String(max_length=100, writeable=False),
        "paymentaccount_name": String(max_length=150, writeable=False),
        "date": Date("YYYY-MM-DD", writeable=False),
        "amount": Number(writeable=False),
        "paymentmethod_id": String(writeable=False),
        "paymentmethod": String(writeable=False),
        "paymentmethod_localized": String(writeable=False),
        "iban": String(max_length=35, writeable=False),
        "bic": String(max_length=11, writeable=False),
        "statementnr": String(max_length=50, writeable=False),
        "docnr": String(max_length=50, writeable=False),
        "note": String(writeable=False),
        "notification": String(writeable=False),
        "externalcode": String(max_length=250, writeable=False),
        "externalsource": Integer(writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
