"""The fields of ProjectContact."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT


class ProjectContactFields:
    """The fields of ProjectContact."""

    id = IntegerField("id", INTEGER)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_approved = BooleanField("project_approved", BOOLEAN)
    project_rejected = BooleanField("project_rejected", BOOLEAN)
    project_completed = BooleanField("project_completed", BOOLEAN)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    address_active = BooleanField("address_active", BOOLEAN)
    contact_id = IntegerField("contact_id", INTEGER)
    contact_salutation = StringField("contact_salutation", TEXT)
    contact_name = StringField("contact_name", TEXT)
    contact_function = StringField("contact_function", TEXT)
    contact_department = StringField("contact_department", TEXT)
    contact_address = StringField("contact_address", TEXT)
    contact_addressline2 = StringField("contact_addressline2", TEXT)
    contact_countrycode = StringField("contact_countrycode", TEXT)
    contact_zipcode = StringField("contact_zipcode", TEXT)
    contact_city = StringField("contact_city", TEXT)
    contact_state = StringField("contact_state", TEXT)
    contact_email = StringField("contact_email", TEXT)
    contact_telephone = StringField("contact_telephone", TEXT)
    contact_fax = StringField("contact_fax", TEXT)
    contact_gsm = StringField("contact_gsm", TEXT)


project_contact = ProjectContactFields()
