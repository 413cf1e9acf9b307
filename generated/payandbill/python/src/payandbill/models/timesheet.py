"""Timesheet."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, INTEGER, TEXT, Array, DateTime, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .ad_hoc_line import AdHocLine
    from .line import Line


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

    timesheet_number: str | None | UnsetType = UNSET
    employer_ref: str | None | UnsetType = UNSET
    personnel_ref: str | None | UnsetType = UNSET
    client_ref: str | None | UnsetType = UNSET
    assignment_ref: str | None | UnsetType = UNSET
    division_ref: str | None | UnsetType = UNSET
    tax_year: int | None | UnsetType = UNSET
    tax_period: int | None | UnsetType = UNSET
    timesheet_date: dt.datetime | None | UnsetType = UNSET
    purchase_order_number: str | None | UnsetType = UNSET
    is_adjustment: bool | None | UnsetType = UNSET
    is_ignored_by_payroll: bool | None | UnsetType = UNSET
    holiday_override_weeks: Decimal | None | UnsetType = UNSET
    no_of_days_worked: Decimal | None | UnsetType = UNSET
    is_reverse_charge_vat: bool | None | UnsetType = UNSET
    lines: list[Line] | None | UnsetType = UNSET
    ad_hoc_lines: list[AdHocLine] | None | UnsetType = UNSET

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
