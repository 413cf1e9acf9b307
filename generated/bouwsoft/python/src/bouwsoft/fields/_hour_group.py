"""The fields of HourGroup."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class HourGroupFields:
    """The fields of HourGroup."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    list_id = IntegerField("list_id", INTEGER)
    list_name = StringField("list_name", TEXT)


hour_group = HourGroupFields()
