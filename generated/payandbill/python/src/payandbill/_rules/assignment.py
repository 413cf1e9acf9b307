"""A table of rules, the same as in the validators' package."""

from __future__ import annotations

from .._runtime.rules import (
    Anything,
    Array,
    Boolean,
    Datetime,
    Integer,
    Nested,
    Number,
    Record,
    String,
)
from . import consultant_split, customer_defined_fields, online_options, rate

RULES: Record = Record(
    {
        "EmployerRef": String(required=True, nullable=False),
        "AssignmentRef": String(required=True, nullable=False),
        "ClientRef": String(required=True, nullable=False),
        "PersonnelRef": String(required=True, nullable=False),
        "DivisionRef": String(required=True, nullable=False),
        "DepartmentRef": String(required=True, nullable=False),
        "JobTitle": String(nullable=True),
        "WorkLocation": String(nullable=True),
        "StartDate": Datetime("YYYY-MM-DDTHH:MM:SS", required=True, nullable=False),
        "ExpectedEndDate": Datetime(
            "YYYY-MM-DDTHH:MM:SS", required=True, nullable=True
        ),
        "ActualEndDate": Datetime("YYYY-MM-DDTHH:MM:SS", required=True, nullable=True),
        "PurchaseOrderNumber": String(nullable=True),
        "BookedBy": String(nullable=True),
        "RateFrequency": String(nullable=True),
        "InvoiceAddressNumber": Integer(nullable=True),
        "DeliveryAddressNumber": Integer(nullable=True),
        "IsIncludedOnMarginReport": Boolean(nullable=True),
        "JobCategoryRef": String(nullable=True),
        "CostCentre": String(nullable=True),
        "ReportToClientRef": String(nullable=True),
        "InvoiceToClientRef": String(nullable=True),
        "ContactName": String(nullable=True),
        "Notes": String(nullable=True),
        "SalesTaxArea": String(nullable=True),
        "BookedById": String(nullable=True),
        "ComparatorTitle": String(nullable=True),
        "HolOverrideWeeks": Number(nullable=True),
        "HolOverrideHourPerc": Number(nullable=True),
        "PrevAWRWeeks": Number(nullable=True),
        "AWRQualificationWeeks": Number(nullable=True),
        "ComparatorRef": String(nullable=True),
        "IsCancelled": Boolean(nullable=True),
        "EndReason": String(nullable=True),
        "AssignmentType": String(nullable=True),
        "TimesheetFrequency": String(nullable=True),
        "ContractRefPrimaryContract": String(nullable=True),
        "ExternalNotes": String(nullable=True),
        "IsManualInterpretation": Boolean(nullable=True),
        "SupplierContact": String(nullable=True),
        "SecondaryContract": String(nullable=True),
        "IsEIRDirectClient": Boolean(nullable=True),
        "IsOPWIPSApplicable": Boolean(nullable=True),
        "OnlineOptions": Nested(lambda: online_options.RULES, nullable=True),
        "ConsultantSplits": Array(
            Nested(lambda: consultant_split.RULES), nullable=True
        ),
        "CustomerDefinedFields": Nested(
            lambda: customer_defined_fields.RULES, nullable=True
        ),
        "Rates": Array(Nested(lambda: rate.RULES), nullable=True),
        "ReportsToId": Anything(nullable=True),
    },
    filled=True,
)
