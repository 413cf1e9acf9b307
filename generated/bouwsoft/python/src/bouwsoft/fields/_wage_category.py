"""The fields of WageCategory."""

from __future__ import annotations

from .._fields import DecimalField, IntegerField, StringField
from .._runtime.codecs import DECIMAL, INTEGER, TEXT


class WageCategoryFields:
    """The fields of WageCategory."""

    id = IntegerField("id", INTEGER)
    name = StringField("name", TEXT)
    wage_per_hour_on_weekdays = DecimalField("wage_per_hour_on_weekdays", DECIMAL)
    wage_overtime_per_hour_on_weekdays = DecimalField(
        "wage_overtime_per_hour_on_weekdays", DECIMAL
    )
    wage_overtime_per_hour_on_weekdays_percent = DecimalField(
        "wage_overtime_per_hour_on_weekdays_percent", DECIMAL
    )
    social_charges_on_weekdays = DecimalField("social_charges_on_weekdays", DECIMAL)
    social_charges_overtime_on_weekdays = DecimalField(
        "social_charges_overtime_on_weekdays", DECIMAL
    )
    wage_cost_on_weekdays = DecimalField("wage_cost_on_weekdays", DECIMAL)
    wage_cost_overtime_on_weekdays = DecimalField(
        "wage_cost_overtime_on_weekdays", DECIMAL
    )
    wage_per_hour_on_saturdays = DecimalField("wage_per_hour_on_saturdays", DECIMAL)
    wage_per_hour_on_saturdays_percent = DecimalField(
        "wage_per_hour_on_saturdays_percent", DECIMAL
    )
    wage_overtime_per_hour_on_saturdays = DecimalField(
        "wage_overtime_per_hour_on_saturdays", DECIMAL
    )
    wage_overtime_per_hour_on_saturdays_percent = DecimalField(
        "wage_overtime_per_hour_on_saturdays_percent", DECIMAL
    )
    social_charges_on_saturdays = DecimalField("social_charges_on_saturdays", DECIMAL)
    social_charges_overtime_on_saturdays = DecimalField(
        "social_charges_overtime_on_saturdays", DECIMAL
    )
    wage_cost_on_saturdays = DecimalField("wage_cost_on_saturdays", DECIMAL)
    wage_cost_overtime_on_saturdays = DecimalField(
        "wage_cost_overtime_on_saturdays", DECIMAL
    )
    wage_per_hour_on_sundays = DecimalField("wage_per_hour_on_sundays", DECIMAL)
    wage_per_hour_on_sundays_percent = DecimalField(
        "wage_per_hour_on_sundays_percent", DECIMAL
    )
    wage_overtime_per_hour_on_sundays = DecimalField(
        "wage_overtime_per_hour_on_sundays", DECIMAL
    )
    wage_overtime_per_hour_on_sundays_percent = DecimalField(
        "wage_overtime_per_hour_on_sundays_percent", DECIMAL
    )
    social_charges_on_sundays = DecimalField("social_charges_on_sundays", DECIMAL)
    social_charges_overtime_on_sundays = DecimalField(
        "social_charges_overtime_on_sundays", DECIMAL
    )
    wage_cost_on_sundays = DecimalField("wage_cost_on_sundays", DECIMAL)
    wage_cost_overtime_on_sundays = DecimalField(
        "wage_cost_overtime_on_sundays", DECIMAL
    )


wage_category = WageCategoryFields()
