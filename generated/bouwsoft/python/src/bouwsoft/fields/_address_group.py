"""The fields of AddressGroup."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class AddressGroupFields:
    """The fields of AddressGroup."""

    id = IntegerField("id", INTEGER)
    list_ = StringField("list", TEXT)
    group = StringField("group", TEXT)
    groupid = IntegerField("groupid", INTEGER)
    adreslijstid = IntegerField("adreslijstid", INTEGER)


address_group = AddressGroupFields()
