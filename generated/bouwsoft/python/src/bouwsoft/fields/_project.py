"""The fields of Project."""

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


class ProjectFields:
    """The fields of Project."""

    id = IntegerField("id", INTEGER)
    pnr = IntegerField("pnr", INTEGER)
    unr = IntegerField("unr", INTEGER)
    name = StringField("name", TEXT)
    yourreference = StringField("yourreference", TEXT)
    list_ = StringField("list", TEXT)
    group = StringField("group", TEXT)
    address = StringField("address", TEXT)
    addressline2 = StringField("addressline2", TEXT)
    telephone1 = StringField("telephone1", TEXT)
    gsm = StringField("gsm", TEXT)
    countrycode = StringField("countrycode", TEXT)
    zipcode = StringField("zipcode", TEXT)
    city = StringField("city", TEXT)
    state = StringField("state", TEXT)
    distance = NumberField("distance", NUMBER)
    client_addressid = IntegerField("client_addressid", INTEGER)
    client_name = StringField("client_name", TEXT)
    client_telephone = StringField("client_telephone", TEXT)
    client_gsm = StringField("client_gsm", TEXT)
    client_email = StringField("client_email", TEXT)
    client_readonly = BooleanField("client_readonly", BOOLEAN)
    date_created = DateField("date_created", Date())
    date_approved = DateOrNullField("date_approved", Date())
    date_rejected = DateOrNullField("date_rejected", Date())
    date_completed = DateOrNullField("date_completed", Date())
    ordernr = StringField("ordernr", TEXT)
    contractamount = DecimalField("contractamount", DECIMAL)
    iscostplusproject = BooleanField("iscostplusproject", BOOLEAN)
    isrealestateproject = BooleanField("isrealestateproject", BOOLEAN)
    hasactualcosts = BooleanField("hasactualcosts", BOOLEAN)
    archivenr = StringField("archivenr", TEXT)
    cadaster_department = StringField("cadaster_department", TEXT)
    cadaster_section = StringField("cadaster_section", TEXT)
    cadaster_nr = StringField("cadaster_nr", TEXT)
    be_gewestplan = StringField("be_gewestplan", TEXT)
    be_werkplaatsnr30bis = StringField("be_werkplaatsnr30bis", TEXT)
    be_bpa = StringField("be_bpa", TEXT)
    be_rup = StringField("be_rup", TEXT)
    lotnr = StringField("lotnr", TEXT)
    company_id = IntegerField("company_id", INTEGER)
    company_name = StringField("company_name", TEXT)
    executiontime = IntegerField("executiontime", INTEGER)
    approved = BooleanField("approved", BOOLEAN)
    rejected = BooleanField("rejected", BOOLEAN)
    completed = BooleanField("completed", BOOLEAN)


project = ProjectFields()
