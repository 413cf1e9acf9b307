"""The fields of OrderGroup."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class OrderGroupFields:
    """The fields of OrderGroup."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    order_id = IntegerField("order_id", INTEGER)
    ordertype = StringField("ordertype", TEXT)
    ordertype_id = IntegerField("ordertype_id", INTEGER)
    ordertype_localized = StringField("ordertype_localized", TEXT)


order_group = OrderGroupFields()
