"""The fields of Visit."""

from __future__ import annotations

from .._fields import DatetimeField, StringField
from .._runtime.codecs import TEXT, DateTime
from .._runtime.fields import Field


class VisitFields:
    """The fields of Visit."""

    id = StringField("id", TEXT)
    created_date = DatetimeField("createdDate", DateTime("YYYY-MM-DDTHH:MM:SS.sssZ"))
    meta = Field("meta")
    action = StringField("action", TEXT)
    order_id = StringField("orderId", TEXT)
    location = Field("location")
    plan = Field("plan")
    tasks = Field("tasks")


visit = VisitFields()
