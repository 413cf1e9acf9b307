"""The fields of Job."""

from __future__ import annotations

from .._fields import DatetimeField, DecimalField, IntegerField, StringField
from .._runtime.codecs import DECIMAL, INTEGER, TEXT, DateTime


class JobFields:
    """The fields of Job."""

    id = IntegerField("id", INTEGER)
    code = StringField("code", TEXT)
    name = StringField("name", TEXT)
    price_hour = DecimalField("price_hour", DECIMAL)
    price_hour_saturday = DecimalField("price_hour_saturday", DECIMAL)
    price_hour_sunday = DecimalField("price_hour_sunday", DECIMAL)
    price_km = DecimalField("price_km", DECIMAL)
    ts_lastupdate = DatetimeField("ts_lastupdate", DateTime("YYYY-MM-DD HH:MM:SS"))


job = JobFields()
