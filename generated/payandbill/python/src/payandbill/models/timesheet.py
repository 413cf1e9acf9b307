"""Timesheet."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Array, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class Timesheet(
    Record,
    kw_only=True,
    rename={
        "timesheet_number": "TimesheetNumber",
        "employer_ref": "EmployerRef",
        "personnel_ref": "PersonnelRef",
        "client_ref": "ClientRef",
        "assignment_ref": "AssignmentRef",
        "division_ref": "DivisionRef",
        "tax_year": "TaxYear",
        "tax_period": "TaxPeriod",
        "timesheet_date": "TimesheetDate",
        "purchase_order_number": "PurchaseOrderNumber",
        "is_adjustment": "IsAdjustment",
        "is_ignored_by_payroll": "IsIgnoredByPayroll",
        "holiday_override_weeks": "HolidayOverrideWeeks",
        "no_of_days_worked": "NoOfDaysWorked",
        "is_reverse_charge_vat": "IsReverseChargeVAT",
        "lines": "Lines",
        "ad_hoc_lines": "AdHocLines",
    },
):
    """Timesheet.

    The documentation may not name all fields.
    """

    __complete__ = False

    timesheet_number: str = MISSING
    employer_ref: str = MISSING
    personnel_ref: str = MISSING
    client_ref: str = MISSING
    assignment_ref: str = MISSING
    division_ref: str = MISSING
    tax_year: int = MISSING
    tax_period: int = MISSING
    timesheet_date: dt.datetime = MISSING
    purchase_order_number: str = MISSING
    is_adjustment: bool = MISSING
    is_ignored_by_payroll: bool = MISSING
    holiday_override_weeks: Decimal = MISSING
    no_of_days_worked: Decimal = MISSING
    is_reverse_charge_vat: bool = MISSING
    lines: list[Line] = MISSING
    ad_hoc_lines: list[AdHocLine] = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .ad_hoc_line import AdHocLine
        from .line import Line

        return {
            "timesheet_number": Nullable(TEXT),
            "employer_ref": Nullable(TEXT),
            "personnel_ref": Nullable(TEXT),
            "client_ref": Nullable(TEXT),
            "assignment_ref": Nullable(TEXT),
            "division_ref": Nullable(TEXT),
            "tax_year": Nullable(INTEGER),
            "tax_period": Nullable(INTEGER),
            "timesheet_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS")),
            "purchase_order_number": Nullable(TEXT),
            "is_adjustment": Nullable(BOOLEAN),
            "is_ignored_by_payroll": Nullable(BOOLEAN),
            "holiday_override_weeks": Nullable(DECIMAL),
            "no_of_days_worked": Nullable(DECIMAL),
            "is_reverse_charge_vat": Nullable(BOOLEAN),
            "lines": Nullable(Array(Model(Line))),
            "ad_hoc_lines": Nullable(Array(Model(AdHocLine))),
        }


# These modules may import this one; its class is there by now.
from .ad_hoc_line import AdHocLine  # noqa: E402
from .line import Line  # noqa: E402
