"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import (
    Array,
    Boolean,
    Datetime,
    Integer,
    Nested,
    Number,
    Record,
    String,
)
from . import ad_hoc_line, line

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
