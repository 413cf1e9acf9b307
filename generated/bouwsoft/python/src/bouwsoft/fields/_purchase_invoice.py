"""The fields of PurchaseInvoice."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    DecimalField,
    IntegerField,
    NumberField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Date


class PurchaseInvoiceFields:
    """The fields of PurchaseInvoice."""

    id = IntegerField("id", INTEGER)
    company_id = IntegerField("company_id", INTEGER)
    nr = IntegerField("nr", INTEGER)
    date = DateField("date", Date())
    expirationdate = DateField("expirationdate", Date())
    nr_supplier = StringField("nr_supplier", TEXT)
    concerning = StringField("concerning", TEXT)
    paymentnotification = StringField("paymentnotification", TEXT)
    ledger = IntegerField("ledger", INTEGER)
    depreciation = NumberField("depreciation", NUMBER)
    accountnumber = StringField("accountnumber", TEXT)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    address_address = StringField("address_address", TEXT)
    address_addressline2 = StringField("address_addressline2", TEXT)
    address_countrycode = StringField("address_countrycode", TEXT)
    address_zipcode = StringField("address_zipcode", TEXT)
    address_vatnr = StringField("address_vatnr", TEXT)
    commercialdiscount = NumberField("commercialdiscount", NUMBER)
    cashdiscount = NumberField("cashdiscount", NUMBER)
    cashdiscount_amount = DecimalField("cashdiscount_amount", DECIMAL)
    cashdiscount_approved = BooleanField("cashdiscount_approved", BOOLEAN)
    basis1 = DecimalField("basis1", DECIMAL)
    vatid1 = IntegerField("vatid1", INTEGER)
    vatcode1 = StringField("vatcode1", TEXT)
    vatpercent1 = NumberField("vatpercent1", NUMBER)
    vatcocontractor1 = BooleanField("vatcocontractor1", BOOLEAN)
    amountexclvat1 = DecimalField("amountexclvat1", DECIMAL)
    taxableamount1 = DecimalField("taxableamount1", DECIMAL)
    vatamount1 = DecimalField("vatamount1", DECIMAL)
    amountinclvat1 = DecimalField("amountinclvat1", DECIMAL)
    basis2 = DecimalField("basis2", DECIMAL)
    vatid2 = IntegerField("vatid2", INTEGER)
    vatcode2 = StringField("vatcode2", TEXT)
    vatpercent2 = NumberField("vatpercent2", NUMBER)
    vatcocontractor2 = BooleanField("vatcocontractor2", BOOLEAN)
    amountexclvat2 = DecimalField("amountexclvat2", DECIMAL)
    taxableamount2 = DecimalField("taxableamount2", DECIMAL)
    vatamount2 = DecimalField("vatamount2", DECIMAL)
    amountinclvat2 = DecimalField("amountinclvat2", DECIMAL)
    basis3 = DecimalField("basis3", DECIMAL)
    vatid3 = IntegerField("vatid3", INTEGER)
    vatcode3 = StringField("vatcode3", TEXT)
    vatpercent3 = NumberField("vatpercent3", NUMBER)


purchase_invoice = PurchaseInvoiceFields()
