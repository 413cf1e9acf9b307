"""The fields of ContractType."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class ContractTypeFields:
    """The fields of ContractType."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    name_localized = StringField("name_localized", TEXT)


contract_type = ContractTypeFields()
