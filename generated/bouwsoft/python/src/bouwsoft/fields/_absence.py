"""The fields of Absence."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class AbsenceFields:
    """The fields of Absence."""

    id = IntegerField("id", INTEGER)
    company_id = IntegerField("company_id", INTEGER)
    employee_id = IntegerField("employee_id", INTEGER)
    employee_name = StringField("employee_name", TEXT)
    date = StringField("date", TEXT)
    time_start = StringField("time_start", TEXT)
    time_stop = StringField("time_stop", TEXT)
    workcode_id = IntegerField("workcode_id", INTEGER)
    workcode_code = StringField("workcode_code", TEXT)
    motivation = StringField("motivation", TEXT)
    approved = StringField("approved", TEXT)


absence = AbsenceFields()
