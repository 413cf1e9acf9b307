"""The fields of ProjectPhase."""

from __future__ import annotations

from .._fields import DateOrNullField, IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT, Date


class ProjectPhaseFields:
    """The fields of ProjectPhase."""

    id = IntegerField("id", INTEGER)
    project_id = IntegerField("project_id", INTEGER)
    project_pnr = IntegerField("project_pnr", INTEGER)
    project_unr = IntegerField("project_unr", INTEGER)
    project_name = StringField("project_name", TEXT)
    projectphase_id = IntegerField("projectphase_id", INTEGER)
    title = StringField("title", TEXT)
    date_executed = DateOrNullField("date_executed", Date())
    estimatedwork_hours = IntegerField("estimatedwork_hours", INTEGER)
    date_deadline = DateOrNullField("date_deadline", Date())
    note = StringField("note", TEXT)


project_phase = ProjectPhaseFields()
