"""The fields of ProjectStaff."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class ProjectStaffFields:
    """The fields of ProjectStaff."""

    id = IntegerField("id", INTEGER)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_unr = IntegerField("project_unr", INTEGER)
    project_name = StringField("project_name", TEXT)
    employee_id = IntegerField("employee_id", INTEGER)
    employee_name = StringField("employee_name", TEXT)
    employee_initials = StringField("employee_initials", TEXT)
    employee_address = StringField("employee_address", TEXT)
    employee_addressline2 = StringField("employee_addressline2", TEXT)
    employee_countrycode = StringField("employee_countrycode", TEXT)
    employee_zipcode = StringField("employee_zipcode", TEXT)
    employee_city = StringField("employee_city", TEXT)
    employee_state = StringField("employee_state", TEXT)
    employee_telephone1 = StringField("employee_telephone1", TEXT)
    employee_telephone2 = StringField("employee_telephone2", TEXT)
    employee_fax = StringField("employee_fax", TEXT)
    employee_gsm = StringField("employee_gsm", TEXT)
    employee_email = StringField("employee_email", TEXT)
    type_ = StringField("type", TEXT)


project_staff = ProjectStaffFields()
