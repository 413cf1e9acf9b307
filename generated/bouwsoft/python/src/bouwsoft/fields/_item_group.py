"""The fields of ItemGroup."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class ItemGroupFields:
    """The fields of ItemGroup."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    name_localized = StringField("name_localized", TEXT)
    list_id = IntegerField("list_id", INTEGER)
    list_name = StringField("list_name", TEXT)


item_group = ItemGroupFields()
