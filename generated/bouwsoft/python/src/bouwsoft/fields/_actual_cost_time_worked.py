"""The fields of ActualCostTimeWorked."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    IntegerField,
    NumberField,
    StringField,
    TimeField,
)
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, Time


class ActualCostTimeWorkedFields:
    """The fields of ActualCostTimeWorked."""

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
    time_start = NumberField("time_start", NUMBER)
    time_stop = NumberField("time_stop", NUMBER)
    time_pause = NumberField("time_pause", NUMBER)
    time_check = NumberField("time_check", NUMBER)
    time_total = NumberField("time_total", NUMBER)
    time_total_to_perform = TimeField("time_total_to_perform", Time())
    job_id = IntegerField("job_id", INTEGER)
    job_code = StringField("job_code", TEXT)
    job_name = StringField("job_name", TEXT)
    mobilitykm_driver = IntegerField("mobilitykm_driver", INTEGER)
    mobilitykm_driver_alone = IntegerField("mobilitykm_driver_alone", INTEGER)
    mobilitykm_passenger = IntegerField("mobilitykm_passenger", INTEGER)
    kmtravelled_privatevehicle = IntegerField("kmtravelled_privatevehicle", INTEGER)
    totaldistance_chargetoclient = IntegerField("totaldistance_chargetoclient", INTEGER)
    totaldistance_chargetoclient_backandforth = BooleanField(
        "totaldistance_chargetoclient_backandforth", BOOLEAN
    )
    working_on_time_and_expense_basis = BooleanField(
        "working_on_time_and_expense_basis", BOOLEAN
    )
    extra_work = BooleanField("extra_work", BOOLEAN)
    location = StringField("location", TEXT)
    note = StringField("note", TEXT)
    workcode_id = IntegerField("workcode_id", INTEGER)


actual_cost_time_worked = ActualCostTimeWorkedFields()
