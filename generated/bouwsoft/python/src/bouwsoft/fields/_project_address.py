"""The fields of ProjectAddress."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    DateOrNullField,
    IntegerField,
    NumberField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date


class ProjectAddressFields:
    """The fields of ProjectAddress."""

    id = IntegerField("id", INTEGER)
    description = StringField("description", TEXT)
    yourreference = StringField("yourreference", TEXT)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_unr = IntegerField("project_unr", INTEGER)
    project_name = StringField("project_name", TEXT)
    project_address = StringField("project_address", TEXT)
    project_addressline2 = StringField("project_addressline2", TEXT)
    project_countrycode = StringField("project_countrycode", TEXT)
    project_zipcode = StringField("project_zipcode", TEXT)
    project_city = StringField("project_city", TEXT)
    project_state = StringField("project_state", TEXT)
    project_telephone1 = StringField("project_telephone1", TEXT)
    project_gsm = StringField("project_gsm", TEXT)
    project_distance = NumberField("project_distance", NUMBER)
    project_approved = BooleanField("project_approved", BOOLEAN)
    project_rejected = BooleanField("project_rejected", BOOLEAN)
    project_completed = BooleanField("project_completed", BOOLEAN)
    project_date_created = DateField("project_date_created", Date())
    project_date_approved = DateOrNullField("project_date_approved", Date())
    project_default = BooleanField("project_default", BOOLEAN)
    project_be_werkplaatsnr30bis = StringField("project_be_werkplaatsnr30bis", TEXT)
    project_company_id = IntegerField("project_company_id", INTEGER)
    address_id = IntegerField("address_id", INTEGER)
    address_clientnr = IntegerField("address_clientnr", INTEGER)
    address_suppliernr = IntegerField("address_suppliernr", INTEGER)
    address_name = StringField("address_name", TEXT)
    address_address = StringField("address_address", TEXT)
    address_addressline2 = StringField("address_addressline2", TEXT)
    address_countrycode = StringField("address_countrycode", TEXT)
    address_zipcode = StringField("address_zipcode", TEXT)
    address_city = StringField("address_city", TEXT)
    address_state = StringField("address_state", TEXT)


project_address = ProjectAddressFields()
