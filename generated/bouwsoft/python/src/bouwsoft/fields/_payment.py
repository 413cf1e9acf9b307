"""The fields of Payment."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    DatetimeField,
    DecimalField,
    IntegerField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Date, DateTime


class PaymentFields:
    """The fields of Payment."""

    id = IntegerField("id", INTEGER)
    purchaseinvoice_id = IntegerField("purchaseinvoice_id", INTEGER)
    purchaseinvoice_nr = IntegerField("purchaseinvoice_nr", INTEGER)
    salesinvoice_id = IntegerField("salesinvoice_id", INTEGER)
    salesinvoice_type = StringField("salesinvoice_type", TEXT)
    salesinvoice_nr = IntegerField("salesinvoice_nr", INTEGER)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    paymentaccount_id = IntegerField("paymentaccount_id", INTEGER)
    paymentaccount_nr = StringField("paymentaccount_nr", TEXT)
    paymentaccount_name = StringField("paymentaccount_name", TEXT)
    date = DateField("date", Date())
    amount = DecimalField("amount", DECIMAL)
    paymentmethod = StringField("paymentmethod", TEXT)
    paymentmethod_localized = StringField("paymentmethod_localized", TEXT)
    advance = BooleanField("advance", BOOLEAN)
    iban = StringField("iban", TEXT)
    bic = StringField("bic", TEXT)
    note = StringField("note", TEXT)
    docnr = StringField("docnr", TEXT)
    statementnr = StringField("statementnr", TEXT)
    externalcode = StringField("externalcode", TEXT)
    externalsource = IntegerField("externalsource", INTEGER)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


payment = PaymentFields()
