"""The fields of CostCalculationType."""

from __future__ import annotations

from .._fields import IntegerField, StringField
from .._runtime.codecs import INTEGER, TEXT


class CostCalculationTypeFields:
    """The fields of CostCalculationType."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    name_localized = StringField("name_localized", TEXT)


cost_calculation_type = CostCalculationTypeFields()
