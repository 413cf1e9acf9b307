"""The fields of ActualCostMachine."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT


class ActualCostMachineFields:
    """The fields of ActualCostMachine."""

    id = IntegerField("id", INTEGER)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = NumberField("project_pnr", NUMBER)
    project_unr = NumberField("project_unr", NUMBER)
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
    date = StringField("date", TEXT)
    time_start = NumberField("time_start", NUMBER)
    time_stop = NumberField("time_stop", NUMBER)
    time_pause = NumberField("time_pause", NUMBER)
    time_total = NumberField("time_total", NUMBER)
    job_id = IntegerField("job_id", INTEGER)
    job_code = StringField("job_code", TEXT)
    job_name = StringField("job_name", TEXT)
    machine_id = IntegerField("machine_id", INTEGER)
    nr = StringField("nr", TEXT)
    description = StringField("description", TEXT)
    quantity = NumberField("quantity", NUMBER)
    unit = StringField("unit", TEXT)
    unit_localized = StringField("unit_localized", TEXT)
    price_unit = NumberField("price_unit", NUMBER)
    price_total_without_margin = NumberField("price_total_without_margin", NUMBER)
    margin = NumberField("margin", NUMBER)
    price_total_with_margin = NumberField("price_total_with_margin", NUMBER)
    working_on_time_and_expense_basis = BooleanField(
        "working_on_time_and_expense_basis", BOOLEAN
    )
    extra_work = BooleanField("extra_work", BOOLEAN)
    location = StringField("location", TEXT)
    note = StringField("note", TEXT)
    company_id = IntegerField("company_id", INTEGER)
    username = StringField("username", TEXT)
    invoiced = BooleanField("invoiced", BOOLEAN)


actual_cost_machine = ActualCostMachineFields()
