"""The fields of Earthwork."""

from __future__ import annotations

from .._fields import DateField, IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT, Date


class EarthworkFields:
    """The fields of Earthwork."""

    id = IntegerField("id", INTEGER)
    title = StringField("title", TEXT)
    documentnr = IntegerField("documentnr", INTEGER)
    company_id = IntegerField("company_id", INTEGER)
    date = DateField("date", Date())
    employee_id = IntegerField("employee_id", INTEGER)
    driver = StringField("driver", TEXT)
    machines_id = IntegerField("machines_id", INTEGER)
    machine = StringField("machine", TEXT)
    technicalreportnr = StringField("technicalreportnr", TEXT)
    groundtransportnotificationnr = StringField("groundtransportnotificationnr", TEXT)
    address_id = IntegerField("address_id", INTEGER)
    name = StringField("name", TEXT)
    address = StringField("address", TEXT)
    countrycode = StringField("countrycode", TEXT)
    zipcode = StringField("zipcode", TEXT)
    city = StringField("city", TEXT)
    contact_id = IntegerField("contact_id", INTEGER)
    contact_name = StringField("contact_name", TEXT)
    originproject_id = IntegerField("originproject_id", INTEGER)
    originproject_name = StringField("originproject_name", TEXT)
    originproject_pnr = IntegerField("originproject_pnr", INTEGER)
    originproject_unr = IntegerField("originproject_unr", INTEGER)
    originproject_yourreference = StringField("originproject_yourreference", TEXT)
    originaddress = StringField("originaddress", TEXT)
    origincountrycode = StringField("origincountrycode", TEXT)
    originzipcode = StringField("originzipcode", TEXT)
    origincity = StringField("origincity", TEXT)
    originstate = StringField("originstate", TEXT)
    destinationproject_id = IntegerField("destinationproject_id", INTEGER)
    destinationproject_name = StringField("destinationproject_name", TEXT)
    destinationproject_pnr = IntegerField("destinationproject_pnr", INTEGER)
    destinationproject_unr = IntegerField("destinationproject_unr", INTEGER)
    destinationproject_yourreference = StringField(
        "destinationproject_yourreference", TEXT
    )
    destinationaddress = StringField("destinationaddress", TEXT)
    destinationcountrycode = StringField("destinationcountrycode", TEXT)
    destinationzipcode = StringField("destinationzipcode", TEXT)
    destinationcity = StringField("destinationcity", TEXT)
    destinationstate = StringField("destinationstate", TEXT)


earthwork = EarthworkFields()
