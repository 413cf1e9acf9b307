"""The rules of WageCategory.

Its documentation shows only some of its fields, so unknown ones pass.

Documented at https://support.bouwsoft.be/manual/api/v1_GET_WageCategories.html
"""

from __future__ import annotations

from bouwsoft_validators._runtime import Integer, Number, Problem, Record, String

RULES: Record = Record(
    {
        "id": Integer(writeable=False),
        "name": String(max_length=250, writeable=False),
        "wage_per_hour_on_weekdays": Number(writeable=False),
        "wage_overtime_per_hour_on_weekdays": Number(writeable=False),
        "wage_overtime_per_hour_on_weekdays_percent": Number(writeable=False),
        "social_charges_on_weekdays": Number(writeable=False),
        "social_charges_overtime_on_weekdays": Number(writeable=False),
        "wage_cost_on_weekdays": Number(writeable=False),
        "wage_cost_overtime_on_weekdays": Number(writeable=False),
        "wage_per_hour_on_saturdays": Number(writeable=False),
        "wage_per_hour_on_saturdays_percent": Number(writeable=False),
        "wage_overtime_per_hour_on_saturdays": Number(writeable=False),
        "wage_overtime_per_hour_on_saturdays_percent": Number(writeable=False),
        "social_charges_on_saturdays": Number(writeable=False),
        "social_charges_overtime_on_saturdays": Number(writeable=False),
        "wage_cost_on_saturdays": Number(writeable=False),
        "wage_cost_overtime_on_saturdays": Number(writeable=False),
        "wage_per_hour_on_sundays": Number(writeable=False),
        "wage_per_hour_on_sundays_percent": Number(writeable=False),
        "wage_overtime_per_hour_on_sundays": Number(writeable=False),
        "wage_overtime_per_hour_on_sundays_percent": Number(writeable=False),
        "social_charges_on_sundays": Number(writeable=False),
        "social_charges_overtime_on_sundays": Number(writeable=False),
        "wage_cost_on_sundays": Number(writeable=False),
        "wage_cost_overtime_on_sundays": Number(writeable=False),
    },
    complete=False,
)


def check_read(payload: object) -> list[Problem]:
    """Return where an answer is not as documented; [] when nowhere."""
    return RULES.check(payload, "read")
