"""The fields of MaintenanceSheet."""

from __future__ import annotations

from .._fields import DateOrNullField, DatetimeField, IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT, Date, DateTime


class MaintenanceSheetFields:
    """The fields of MaintenanceSheet."""

    id = IntegerField("id", INTEGER)
    list_ = StringField("list", TEXT)
    group = StringField("group", TEXT)
    nr1 = StringField("nr1", TEXT)
    nr2 = StringField("nr2", TEXT)
    description = StringField("description", TEXT)
    address_id = IntegerField("address_id", INTEGER)
    address_name = StringField("address_name", TEXT)
    address_address = StringField("address_address", TEXT)
    address_addressline2 = StringField("address_addressline2", TEXT)
    address_countrycode = StringField("address_countrycode", TEXT)
    address_zipcode = StringField("address_zipcode", TEXT)
    address_telephone = StringField("address_telephone", TEXT)
    address_gsm = StringField("address_gsm", TEXT)
    address_email = StringField("address_email", TEXT)
    project_id = IntegerField("project_id", INTEGER)
    project_name = StringField("project_name", TEXT)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_unr = IntegerField("project_unr", INTEGER)
    project_yourreference = StringField("project_yourreference", TEXT)
    project_address = StringField("project_address", TEXT)
    project_addressline2 = StringField("project_addressline2", TEXT)
    project_countrycode = StringField("project_countrycode", TEXT)
    project_zipcode = StringField("project_zipcode", TEXT)
    installationdate = DateOrNullField("installationdate", Date())
    installation_invoiceid = IntegerField("installation_invoiceid", INTEGER)
    lastmaintenance = DateOrNullField("lastmaintenance", Date())
    nextmaintenance = DateOrNullField("nextmaintenance", Date())
    employee_id = IntegerField("employee_id", INTEGER)
    employee_name = StringField("employee_name", TEXT)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


maintenance_sheet = MaintenanceSheetFields()
