"""WageCategory."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import DECIMAL, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class WageCategory(Record, kw_only=True):
    """WageCategory.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_GET_WageCategories.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""
    name: str = MISSING
    """At most 250 characters."""
    wage_per_hour_on_weekdays: Decimal = MISSING
    wage_overtime_per_hour_on_weekdays: Decimal = MISSING
    wage_overtime_per_hour_on_weekdays_percent: Decimal = MISSING
    social_charges_on_weekdays: Decimal = MISSING
    social_charges_overtime_on_weekdays: Decimal = MISSING
    wage_cost_on_weekdays: Decimal = MISSING
    wage_cost_overtime_on_weekdays: Decimal = MISSING
    wage_per_hour_on_saturdays: Decimal = MISSING
    wage_per_hour_on_saturdays_percent: Decimal = MISSING
    wage_overtime_per_hour_on_saturdays: Decimal = MISSING
    wage_overtime_per_hour_on_saturdays_percent: Decimal = MISSING
    social_charges_on_saturdays: Decimal = MISSING
    social_charges_overtime_on_saturdays: Decimal = MISSING
    wage_cost_on_saturdays: Decimal = MISSING
    wage_cost_overtime_on_saturdays: Decimal = MISSING
    wage_per_hour_on_sundays: Decimal = MISSING
    wage_per_hour_on_sundays_percent: Decimal = MISSING
    wage_overtime_per_hour_on_sundays: Decimal = MISSING
    wage_overtime_per_hour_on_sundays_percent: Decimal = MISSING
    social_charges_on_sundays: Decimal = MISSING
    social_charges_overtime_on_sundays: Decimal = MISSING
    wage_cost_on_sundays: Decimal = MISSING
    wage_cost_overtime_on_sundays: Decimal = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "wage_per_hour_on_weekdays": Nullable(DECIMAL),
            "wage_overtime_per_hour_on_weekdays": Nullable(DECIMAL),
            "wage_overtime_per_hour_on_weekdays_percent": Nullable(DECIMAL),
            "social_charges_on_weekdays": Nullable(DECIMAL),
            "social_charges_overtime_on_weekdays": Nullable(DECIMAL),
            "wage_cost_on_weekdays": Nullable(DECIMAL),
            "wage_cost_overtime_on_weekdays": Nullable(DECIMAL),
            "wage_per_hour_on_saturdays": Nullable(DECIMAL),
            "wage_per_hour_on_saturdays_percent": Nullable(DECIMAL),
            "wage_overtime_per_hour_on_saturdays": Nullable(DECIMAL),
            "wage_overtime_per_hour_on_saturdays_percent": Nullable(DECIMAL),
            "social_charges_on_saturdays": Nullable(DECIMAL),
            "social_charges_overtime_on_saturdays": Nullable(DECIMAL),
            "wage_cost_on_saturdays": Nullable(DECIMAL),
            "wage_cost_overtime_on_saturdays": Nullable(DECIMAL),
            "wage_per_hour_on_sundays": Nullable(DECIMAL),
            "wage_per_hour_on_sundays_percent": Nullable(DECIMAL),
            "wage_overtime_per_hour_on_sundays": Nullable(DECIMAL),
            "wage_overtime_per_hour_on_sundays_percent": Nullable(DECIMAL),
            "social_charges_on_sundays": Nullable(DECIMAL),
            "social_charges_overtime_on_sundays": Nullable(DECIMAL),
            "wage_cost_on_sundays": Nullable(DECIMAL),
            "wage_cost_overtime_on_sundays": Nullable(DECIMAL),
        }
