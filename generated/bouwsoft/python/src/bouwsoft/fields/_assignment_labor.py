"""The fields of AssignmentLabor."""

from __future__ import annotations

from .._fields import (
    BooleanField,
    DateField,
    DatetimeField,
    IntegerField,
    NumberField,
    StringField,
)
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date, DateTime


class AssignmentLaborFields:
    """The fields of AssignmentLabor."""

    id = IntegerField("id", INTEGER)
    assignment_id = IntegerField("assignment_id", INTEGER)
    actualcosttimeworked_id_mapping = IntegerField(
        "actualcosttimeworked_id_mapping", INTEGER
    )
    date = DateField("date", Date())
    employee_id = IntegerField("employee_id", INTEGER)
    address_id = IntegerField("address_id", INTEGER)
    name = StringField("name", TEXT)
    responsible = BooleanField("responsible", BOOLEAN)
    job_id = IntegerField("job_id", INTEGER)
    job_code = StringField("job_code", TEXT)
    job_name = StringField("job_name", TEXT)
    ok = BooleanField("ok", BOOLEAN)
    from_ = NumberField("from", NUMBER)
    to = NumberField("to", NUMBER)
    break_ = NumberField("break", NUMBER)
    invoice_id = IntegerField("invoice_id", INTEGER)
    invoice_nr = IntegerField("invoice_nr", INTEGER)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


assignment_labor = AssignmentLaborFields()
