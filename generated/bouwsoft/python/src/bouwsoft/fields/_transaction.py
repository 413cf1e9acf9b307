"""The fields of Transaction."""

from __future__ import annotations

from .._fields import DateField, DatetimeField, DecimalField, IntegerField, StringField
from .._runtime.codecs import DECIMAL, INTEGER, TEXT, Date, DateTime


class TransactionFields:
    """The fields of Transaction."""

    id = IntegerField("id", INTEGER)
    payment_id = IntegerField("payment_id", INTEGER)
    paymentaccount_id = IntegerField("paymentaccount_id", INTEGER)
    paymentaccount_nr = StringField("paymentaccount_nr", TEXT)
    paymentaccount_name = StringField("paymentaccount_name", TEXT)
    date = DateField("date", Date())
    amount = DecimalField("amount", DECIMAL)
    paymentmethod_id = StringField("paymentmethod_id", TEXT)
    paymentmethod = StringField("paymentmethod", TEXT)
    paymentmethod_localized = StringField("paymentmethod_localized", TEXT)
    iban = StringField("iban", TEXT)
    bic = StringField("bic", TEXT)
    statementnr = StringField("statementnr", TEXT)
    docnr = StringField("docnr", TEXT)
    note = StringField("note", TEXT)
    notification = StringField("notification", TEXT)
    externalcode = StringField("externalcode", TEXT)
    externalsource = IntegerField("externalsource", INTEGER)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


transaction = TransactionFields()
