"""The fields of AssignmentDevice."""

from __future__ import annotations

from .._fields import BooleanField, DatetimeField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, DateTime


class AssignmentDeviceFields:
    """The fields of AssignmentDevice."""

    id = IntegerField("id", INTEGER)
    assignment_id = IntegerField("assignment_id", INTEGER)
    device_id = IntegerField("device_id", INTEGER)
    device_nr = StringField("device_nr", TEXT)
    device_description = StringField("device_description", TEXT)
    repair = BooleanField("repair", BOOLEAN)
    maintenance = BooleanField("maintenance", BOOLEAN)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


assignment_device = AssignmentDeviceFields()
