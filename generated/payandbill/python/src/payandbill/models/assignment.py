"""Assignments."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from .._runtime.codecs import (
    ANY,
    BOOLEAN,
    DECIMAL,
    INTEGER,
    TEXT,
    Array,
    DateTime,
    Nullable,
)
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class Assignment(
    Record,
    kw_only=True,
    rename={
        "employer_ref": "EmployerRef",
        "assignment_ref": "AssignmentRef",
        "client_ref": "ClientRef",
        "personnel_ref": "PersonnelRef",
        "division_ref": "DivisionRef",
        "department_ref": "DepartmentRef",
        "job_title": "JobTitle",
        "work_location": "WorkLocation",
        "start_date": "StartDate",
        "expected_end_date": "ExpectedEndDate",
        "actual_end_date": "ActualEndDate",
        "purchase_order_number": "PurchaseOrderNumber",
        "booked_by": "BookedBy",
        "rate_frequency": "RateFrequency",
        "invoice_address_number": "InvoiceAddressNumber",
        "delivery_address_number": "DeliveryAddressNumber",
        "is_included_on_margin_report": "IsIncludedOnMarginReport",
        "job_category_ref": "JobCategoryRef",
        "cost_centre": "CostCentre",
        "report_to_client_ref": "ReportToClientRef",
        "invoice_to_client_ref": "InvoiceToClientRef",
        "contact_name": "ContactName",
        "notes": "Notes",
        "sales_tax_area": "SalesTaxArea",
        "booked_by_id": "BookedById",
        "comparator_title": "ComparatorTitle",
        "hol_override_weeks": "HolOverrideWeeks",
        "hol_override_hour_perc": "HolOverrideHourPerc",
        "prev_awr_weeks": "PrevAWRWeeks",
        "awr_qualification_weeks": "AWRQualificationWeeks",
        "comparator_ref": "ComparatorRef",
        "is_cancelled": "IsCancelled",
        "end_reason": "EndReason",
        "assignment_type": "AssignmentType",
        "timesheet_frequency": "TimesheetFrequency",
        "contract_ref_primary_contract": "ContractRefPrimaryContract",
        "external_notes": "ExternalNotes",
        "is_manual_interpretation": "IsManualInterpretation",
        "supplier_contact": "SupplierContact",
        "secondary_contract": "SecondaryContract",
        "is_eir_direct_client": "IsEIRDirectClient",
        "is_opwips_applicable": "IsOPWIPSApplicable",
        "online_options": "OnlineOptions",
        "consultant_splits": "ConsultantSplits",
        "customer_defined_fields": "CustomerDefinedFields",
        "rates": "Rates",
        "reports_to_id": "ReportsToId",
    },
):
    """Assignments.

    https://payandbill-cloud-api.azurewebsites.net/docs/api/schemas/assignments
    """

    employer_ref: str
    assignment_ref: str
    client_ref: str
    personnel_ref: str
    division_ref: str
    department_ref: str
    job_title: str | None = MISSING
    work_location: str | None = MISSING
    start_date: dt.datetime
    expected_end_date: dt.datetime | None
    actual_end_date: dt.datetime | None
    purchase_order_number: str | None = MISSING
    booked_by: str | None = MISSING
    rate_frequency: str | None = MISSING
    invoice_address_number: int | None = MISSING
    delivery_address_number: int | None = MISSING
    is_included_on_margin_report: bool | None = MISSING
    job_category_ref: str | None = MISSING
    cost_centre: str | None = MISSING
    report_to_client_ref: str | None = MISSING
    invoice_to_client_ref: str | None = MISSING
    contact_name: str | None = MISSING
    notes: str | None = MISSING
    sales_tax_area: str | None = MISSING
    booked_by_id: str | None = MISSING
    comparator_title: str | None = MISSING
    hol_override_weeks: Decimal | None = MISSING
    hol_override_hour_perc: Decimal | None = MISSING
    prev_awr_weeks: Decimal | None = MISSING
    awr_qualification_weeks: Decimal | None = MISSING
    comparator_ref: str | None = MISSING
    is_cancelled: bool | None = MISSING
    end_reason: str | None = MISSING
    assignment_type: str | None = MISSING
    timesheet_frequency: str | None = MISSING
    contract_ref_primary_contract: str | None = MISSING
    external_notes: str | None = MISSING
    is_manual_interpretation: bool | None = MISSING
    supplier_contact: str | None = MISSING
    secondary_contract: str | None = MISSING
    is_eir_direct_client: bool | None = MISSING
    is_opwips_applicable: bool | None = MISSING
    online_options: OnlineOptions | None = MISSING
    consultant_splits: list[ConsultantSplit] | None = MISSING
    customer_defined_fields: CustomerDefinedFields | None = MISSING
    rates: list[Rate] | None = MISSING
    reports_to_id: Any = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .consultant_split import ConsultantSplit
        from .customer_defined_fields import CustomerDefinedFields
        from .online_options import OnlineOptions
        from .rate import Rate

        return {
            "employer_ref": TEXT,
            "assignment_ref": TEXT,
            "client_ref": TEXT,
            "personnel_ref": TEXT,
            "division_ref": TEXT,
            "department_ref": TEXT,
            "job_title": Nullable(TEXT),
            "work_location": Nullable(TEXT),
            "start_date": DateTime("YYYY-MM-DDTHH:MM:SS"),
            "expected_end_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS")),
            "actual_end_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS")),
            "purchase_order_number": Nullable(TEXT),
            "booked_by": Nullable(TEXT),
            "rate_frequency": Nullable(TEXT),
            "invoice_address_number": Nullable(INTEGER),
            "delivery_address_number": Nullable(INTEGER),
            "is_included_on_margin_report": Nullable(BOOLEAN),
            "job_category_ref": Nullable(TEXT),
            "cost_centre": Nullable(TEXT),
            "report_to_client_ref": Nullable(TEXT),
            "invoice_to_client_ref": Nullable(TEXT),
            "contact_name": Nullable(TEXT),
            "notes": Nullable(TEXT),
            "sales_tax_area": Nullable(TEXT),
            "booked_by_id": Nullable(TEXT),
            "comparator_title": Nullable(TEXT),
            "hol_override_weeks": Nullable(DECIMAL),
            "hol_override_hour_perc": Nullable(DECIMAL),
            "prev_awr_weeks": Nullable(DECIMAL),
            "awr_qualification_weeks": Nullable(DECIMAL),
            "comparator_ref": Nullable(TEXT),
            "is_cancelled": Nullable(BOOLEAN),
            "end_reason": Nullable(TEXT),
            "assignment_type": Nullable(TEXT),
            "timesheet_frequency": Nullable(TEXT),
            "contract_ref_primary_contract": Nullable(TEXT),
            "external_notes": Nullable(TEXT),
            "is_manual_interpretation": Nullable(BOOLEAN),
            "supplier_contact": Nullable(TEXT),
            "secondary_contract": Nullable(TEXT),
            "is_eir_direct_client": Nullable(BOOLEAN),
            "is_opwips_applicable": Nullable(BOOLEAN),
            "online_options": Nullable(Model(OnlineOptions)),
            "consultant_splits": Nullable(Array(Model(ConsultantSplit))),
            "customer_defined_fields": Nullable(Model(CustomerDefinedFields)),
            "rates": Nullable(Array(Model(Rate))),
            "reports_to_id": ANY,
        }


# These modules may import this one; its class is there by now.
from .consultant_split import ConsultantSplit  # noqa: E402
from .customer_defined_fields import CustomerDefinedFields  # noqa: E402
from .online_options import OnlineOptions  # noqa: E402
from .rate import Rate  # noqa: E402
