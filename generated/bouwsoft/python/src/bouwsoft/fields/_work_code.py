"""The fields of WorkCode."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT


class WorkCodeFields:
    """The fields of WorkCode."""

    id = IntegerField("id", INTEGER)
    workcode = StringField("workcode", TEXT)
    worktext = StringField("worktext", TEXT)
    worked = BooleanField("worked", BOOLEAN)
    actualcostitem_id = IntegerField("actualcostitem_id", INTEGER)
    absence_actualcostitem_name = StringField("absence_actualcostitem_name", TEXT)
    vacation = BooleanField("vacation", BOOLEAN)
    paid = BooleanField("paid", BOOLEAN)


work_code = WorkCodeFields()
