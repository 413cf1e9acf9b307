"""The fields of LoanedMachine."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    DateOrNullField,
    DecimalField,
    IntegerField,
    NumberField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Date


class LoanedMachineFields:
    """The fields of LoanedMachine."""

    id = IntegerField("id", INTEGER)
    date_from = DateField("date_from", Date())
    date_to = DateOrNullField("date_to", Date())
    days_loaned = IntegerField("days_loaned", INTEGER)
    days_late = IntegerField("days_late", INTEGER)
    returned = BooleanField("returned", BOOLEAN)
    machine_id = IntegerField("machine_id", INTEGER)
    machine_nr = StringField("machine_nr", TEXT)
    machine_description = StringField("machine_description", TEXT)
    guarantee = DecimalField("guarantee", DECIMAL)
    price_per_day = DecimalField("price_per_day", DECIMAL)
    invoice_id = IntegerField("invoice_id", INTEGER)
    invoice_nr = IntegerField("invoice_nr", INTEGER)
    address_id = IntegerField("address_id", INTEGER)
    address_salutation = StringField("address_salutation", TEXT)
    address_name = StringField("address_name", TEXT)
    address_address = StringField("address_address", TEXT)
    address_addressline2 = StringField("address_addressline2", TEXT)
    address_latitude = NumberField("address_latitude", NUMBER)
    address_longitude = NumberField("address_longitude", NUMBER)
    address_countrycode = StringField("address_countrycode", TEXT)
    address_zipcode = StringField("address_zipcode", TEXT)
    address_city = StringField("address_city", TEXT)
    address_state = StringField("address_state", TEXT)
    address_telephone1 = StringField("address_telephone1", TEXT)
    address_telephone2 = StringField("address_telephone2", TEXT)
    address_fax = StringField("address_fax", TEXT)
    address_gsm = StringField("address_gsm", TEXT)
    address_email = StringField("address_email", TEXT)
    contact_id = IntegerField("contact_id", INTEGER)
    contact_salutation = StringField("contact_salutation", TEXT)


loaned_machine = LoanedMachineFields()
