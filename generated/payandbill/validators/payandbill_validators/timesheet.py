"""The rules of Timesheet.

Its documentation shows only some of its fields, so unknown ones pass.
"""

from __future__ import annotations

from payandbill_validators import ad_hoc_line, line
from payandbill_validators._runtime import (
    Array,
    Boolean,
    Datetime,
    Integer,
    Nested,
    Number,
    Problem,
    Record,
    String,
)

RULES: Record = Record(
    {
        "TimesheetNumber": String(),
        "EmployerRef": String(),
        "PersonnelRef": String(),
        "ClientRef": String(),
        "AssignmentRef": String(),
        "DivisionRef": String(),
        "TaxYear": Integer(),
        "TaxPeriod": Integer(),
        "TimesheetDate": Datetime("YYYY-MM-DDTHH:MM:SS"),
        "PurchaseOrderNumber": String(),
        "IsAdjustment": Boolean(),
        "IsIgnoredByPayroll": Boolean(),
        "HolidayOverrideWeeks": Number(),
        "NoOfDaysWorked": Number(),
        "IsReverseChargeVAT": Boolean(),
        "Lines": Array(Nested(lambda: line.RULES)),
        "AdHocLines": Array(Nested(lambda: ad_hoc_line.RULES)),
    },
    complete=False,
    filled=True,
)


def check_create(payload: object) -> list[Problem]:
    """Return every rule that a record to create violates; [] when none."""
    return RULES.check(payload, "create")


def check_update(payload: object) -> list[Problem]:
    """Return every rule that a change of a record violates; [] when none."""
    return RULES.check(payload, "update")
