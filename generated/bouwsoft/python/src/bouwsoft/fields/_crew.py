"""The fields of Crew."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT


class CrewFields:
    """The fields of Crew."""

    id = IntegerField("id", INTEGER)
    nr = StringField("nr", TEXT)
    note = StringField("note", TEXT)
    photo = StringField("photo", TEXT)
    description = StringField("description", TEXT)
    crew_list = StringField("crew_list", TEXT)
    crew_group = StringField("crew_group", TEXT)
    employee_id = IntegerField("employee_id", INTEGER)
    employee_name = StringField("employee_name", TEXT)
    employee_job_id = IntegerField("employee_job_id", INTEGER)
    employee_job_name = StringField("employee_job_name", TEXT)
    responsible = BooleanField("responsible", BOOLEAN)
    responsible_id = IntegerField("responsible_id", INTEGER)


crew = CrewFields()
