"""The fields of ItemList."""

from __future__ import annotations

from .._fields import BooleanField, IntegerField, StringField
from .._runtime.codecs import BOOLEAN, INTEGER, TEXT


class ItemListFields:
    """The fields of ItemList."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    name_localized = StringField("name_localized", TEXT)
    active = BooleanField("active", BOOLEAN)
    seqno = IntegerField("seqno", INTEGER)


item_list = ItemListFields()
