"""The fields of EmployeeGroup."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class EmployeeGroupFields:
    """The fields of EmployeeGroup."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    name_localized = StringField("name_localized", TEXT)


employee_group = EmployeeGroupFields()
