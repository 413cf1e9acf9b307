"""The fields of MachineGroup."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT


class MachineGroupFields:
    """The fields of MachineGroup."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    list_id = IntegerField("list_id", INTEGER)
    list_name = StringField("list_name", TEXT)
    list_active = BooleanField("list_active", BOOLEAN)
    used = BooleanField("used", BOOLEAN)


machine_group = MachineGroupFields()
