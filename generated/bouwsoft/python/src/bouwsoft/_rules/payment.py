"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import Boolean, Date, Datetime, Integer, Number, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "purchaseinvoice_id": Integer(),
        "purchaseinvoice_nr": Integer(writeable=False),
        "salesinvoice_id": Integer(),
        "salesinvoice_type": String(max_length=50, writeable=False),
        "salesinvoice_nr": Integer(writeable=False),
        "address_id": Integer(),
        "address_name": String(max_length=150, writeable=False),
        "paymentaccount_id": Integer(),
        "paymentaccount_nr": String(max_length=100, writeable=False),
        "paymentaccount_name": String(max_length=150, writeable=False),
        "date": Date("YYYY-MM-DD"),
        "amount": Number(),
        "paymentmethod": String(writeable=False),
        "paymentmethod_localized": String(writeable=False),
        "advance": Boolean(writeable=False),
        "iban": String(max_length=35),
        "bic": String(max_length=11),
        "note": String(),
        "docnr": String(max_length=50),
        "statementnr": String(max_length=50),
        "externalcode": String(max_length=250),
        "externalsource": Integer(writeable=False),
        "ts_lastupdate": Datetime("YYYY-MM-DD HH:MM:SS", writeable=False),
    },
)
