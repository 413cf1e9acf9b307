"""The fields of Item."""

from __future__ import annotations

from .._fields import DatetimeField, IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT, DateTime


class ItemFields:
    """The fields of Item."""

    id = IntegerField("id", INTEGER)
    list_ = StringField("list", TEXT)
    group = StringField("group", TEXT)
    nr1 = StringField("nr1", TEXT)
    nr2 = StringField("nr2", TEXT)
    description = StringField("description", TEXT)
    unit1 = StringField("unit1", TEXT)
    unit2 = StringField("unit2", TEXT)
    brand = StringField("brand", TEXT)
    type_ = StringField("type", TEXT)
    barcode = StringField("barcode", TEXT)
    active = StringField("active", TEXT)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


item = ItemFields()
