"""The fields of ActualCostProduct."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    DatetimeField,
    DecimalField,
    IntegerField,
    NumberField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, NUMBER, TEXT, Date, DateTime


class ActualCostProductFields:
    """The fields of ActualCostProduct."""

    id = IntegerField("id", INTEGER)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_unr = IntegerField("project_unr", INTEGER)
    project_name = StringField("project_name", TEXT)
    actualcostitem_id = IntegerField("actualcostitem_id", INTEGER)
    actualcostitem_nr1 = StringField("actualcostitem_nr1", TEXT)
    actualcostitem_nr2 = StringField("actualcostitem_nr2", TEXT)
    actualcostitem_description = StringField("actualcostitem_description", TEXT)
    actualcostitem_description_localized = StringField(
        "actualcostitem_description_localized", TEXT
    )
    employee_id = IntegerField("employee_id", INTEGER)
    employee_name = StringField("employee_name", TEXT)
    date = DateField("date", Date())
    job_id = IntegerField("job_id", INTEGER)
    job_code = StringField("job_code", TEXT)
    job_name = StringField("job_name", TEXT)
    product_id = IntegerField("product_id", INTEGER)
    nr = StringField("nr", TEXT)
    description = StringField("description", TEXT)
    quantity = NumberField("quantity", NUMBER)
    unit = StringField("unit", TEXT)
    unit_localized = StringField("unit_localized", TEXT)
    price_unit = DecimalField("price_unit", DECIMAL)
    price_total_without_margin = DecimalField("price_total_without_margin", DECIMAL)
    margin = NumberField("margin", NUMBER)
    price_total_with_margin = DecimalField("price_total_with_margin", DECIMAL)
    working_on_time_and_expense_basis = BooleanField(
        "working_on_time_and_expense_basis", BOOLEAN
    )
    extra_work = BooleanField("extra_work", BOOLEAN)
    location = StringField("location", TEXT)
    stocklocationid = IntegerField("stocklocationid", INTEGER)
    stocklocation = StringField("stocklocation", TEXT)
    note = StringField("note", TEXT)
    company_id = IntegerField("company_id", INTEGER)
    invoiced = BooleanField("invoiced", BOOLEAN)
    check = BooleanField("check", BOOLEAN)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


actual_cost_product = ActualCostProductFields()
