"""The fields of AssignmentMachine."""

from __future__ import annotations

from .._fields import BooleanField, DateField, IntegerField, NumberField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, NUMBER, TEXT, Date


class AssignmentMachineFields:
    """The fields of AssignmentMachine."""

    id = IntegerField("id", INTEGER)
    assignment_id = IntegerField("assignment_id", INTEGER)
    actualcostmachines_id_mapping = IntegerField(
        "actualcostmachines_id_mapping", INTEGER
    )
    date = DateField("date", Date())
    machine_id = IntegerField("machine_id", INTEGER)
    nr = StringField("nr", TEXT)
    description = StringField("description", TEXT)
    unit = StringField("unit", TEXT)
    unit_localized = StringField("unit_localized", TEXT)
    quantity = NumberField("quantity", NUMBER)
    from_ = NumberField("from", NUMBER)
    to = NumberField("to", NUMBER)
    break_ = NumberField("break", NUMBER)
    job_id = IntegerField("job_id", INTEGER)
    job_code = StringField("job_code", TEXT)
    job_name = StringField("job_name", TEXT)
    ok = BooleanField("ok", BOOLEAN)
    invoice_id = IntegerField("invoice_id", INTEGER)
    invoice_nr = IntegerField("invoice_nr", INTEGER)


assignment_machine = AssignmentMachineFields()
