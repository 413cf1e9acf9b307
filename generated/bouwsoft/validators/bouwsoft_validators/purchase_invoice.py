"""The rules of PurchaseInvoice.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_POST_PurchaseInvoices.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import (
    Boolean,
    Date,
    Integer,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "company_id": Integer(),
        "nr": Integer(),
        "date": Date("YYYY-MM-DD"),
        "expirationdate": Date("YYYY-MM-DD"),
        "nr_supplier": String(max_length=100),
        "concerning": String(max_length=250),
        "paymentnotification": String(max_length=200),
        "ledger": Integer(),
        "depreciation": Number(),
        "accountnumber": String(max_length=30),
        "address_id": Integer(),
        "address_name": String(max_length=150),
        "address_address": String(max_length=63),
        "address_addressline2": String(max_length=63, writeable=False),
        "address_countrycode": String(max_length=2),
        "address_zipcode": String(max_length=15),
        "address_vatnr": String(max_length=30),
        "commercialdiscount": Number(),
        "cashdiscount": Number(),
        "cashdiscount_amount": Number(),
        "cashdiscount_approved": Boolean(),
        "basis1": Number(),
        "vatid1": Integer(),
        "vatcode1": String(max_length=5),
        "vatpercent1": Number(),
        "vatcocontractor1": Boolean(),
        "amountexclvat1": Number(writeable=False),
        "taxableamount1": Number(writeable=False),
        "vatamount1": Number(writeable=False),
        "amountinclvat1": Number(writeable=False),
        "basis2": Number(),
        "vatid2": Integer(),
        "vatcode2": String(max_length=5),
        "vatpercent2": Number(),
        "vatcocontractor2": Boolean(),
        "amountexclvat2": Number(writeable=False),
        "taxableamount2": Number(writeable=False),
        "vatamount2": Number(writeable=False),
        "amountinclvat2": Number(writeable=False),
        "basis3": Number(),
        "vatid3": Integer(),
        "vatcode3": String(max_length=5),
        "vatpercent3": Number(),
    },
    complete=False,
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
