"""The fields of contact."""

from __future__ import annotations

from .._fields import BooleanField, StringField
from .._runtime.codecs import BOOLEAN, TEXT
from .._runtime.fields import Field


class ContactFields:
    """The fields of contact."""

    id = StringField("id", TEXT)
    name = StringField("name", TEXT)
    """What the contact is called: a company, or a person."""
    address = StringField("address", TEXT)
    """Street with house number, 'fx. Engvej 9'"""
    appartment = StringField("appartment", TEXT)
    """The apartment, fx. '2. tv.'"""
    postal_code = StringField("postalCode", TEXT)
    city = StringField("city", TEXT)
    country_code = StringField("countryCode", TEXT)
    """2-letter ISO 3166-1 code, fx. 'DK'"""
    location = Field("location")
    """Array of length 2 with longitude and latitude, in this order. (Fx.
    [11.543540954589844, 56.703469017862034])
    """
    number = StringField("number", TEXT)
    """A number (or string) of your own for the contact."""
    remote_id = StringField("remoteId", TEXT)
    """The contact in the financial system, by id, or null."""
    remote_order_id = StringField("remoteOrderId", TEXT)
    """The open order of the contact in the financial system, by id, or null."""
    phone = StringField("phone", TEXT)
    """Phone number with the country's prefix, fx. '+4500000000'"""
    email = StringField("email", TEXT)
    registration_no = StringField("registrationNo", TEXT)
    """VAT number in the EU, CVR number in Denmark, TIN/EIN/SSN in the US."""
    ean = StringField("ean", TEXT)
    """The EAN (European Article Number) of the contact."""
    accounting_mode = StringField("accountingMode", TEXT)
    """None, AddToDraft or AddToInvoice."""
    accounting_time = StringField("accountingTime", TEXT)
    """BeforeWork or AfterWork."""
    invoice_delivery = StringField("invoiceDelivery", TEXT)
    """None or Email."""
    paying_contact_id = StringField("payingContactId", TEXT)
    """The contact that pays for the assignments of this one, by id, or null."""
    note = StringField("note", TEXT)
    notify_before_work = BooleanField("notifyBeforeWork", BOOLEAN)
    """Whether the contact gets a message before work is done."""
    archived = BooleanField("archived", BOOLEAN)
    agent_ids = Field("agentIds")
    """Who takes care of the contact, by id. For now these are always accounts. An
    empty list means that nobody is named.
    """
    meta = Field("meta")
    """Dictionary of meta value."""


contact = ContactFields()
