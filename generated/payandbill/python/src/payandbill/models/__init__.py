"""Records of the API, one module each, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .result import Result as Result
    from .record_id import RecordId as RecordId
    from .message import Message as Message
    from .assignment import Assignment as Assignment
    from .online_options import OnlineOptions as OnlineOptions
    from .consultant_split import ConsultantSplit as ConsultantSplit
    from .customer_defined_fields import CustomerDefinedFields as CustomerDefinedFields
    from .rate import Rate as Rate
    from .assignment_import_response import (
        AssignmentImportResponse as AssignmentImportResponse,
    )
    from .api_error import ApiError as ApiError
    from .timesheet import Timesheet as Timesheet
    from .line import Line as Line
    from .ad_hoc_line import AdHocLine as AdHocLine
    from .timesheet_import_response import (
        TimesheetImportResponse as TimesheetImportResponse,
    )
    from .worker import Worker as Worker
    from .worker_address import WorkerAddress as WorkerAddress
    from .next_of_kin_address import NextOfKinAddress as NextOfKinAddress
    from .worker_import_response import WorkerImportResponse as WorkerImportResponse
    from .client_import_response import ClientImportResponse as ClientImportResponse
else:
    from .._runtime.lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "Result": "result",
            "RecordId": "record_id",
            "Message": "message",
            "Assignment": "assignment",
            "OnlineOptions": "online_options",
            "ConsultantSplit": "consultant_split",
            "CustomerDefinedFields": "customer_defined_fields",
            "Rate": "rate",
            "AssignmentImportResponse": "assignment_import_response",
            "ApiError": "api_error",
            "Timesheet": "timesheet",
            "Line": "line",
            "AdHocLine": "ad_hoc_line",
            "TimesheetImportResponse": "timesheet_import_response",
            "Worker": "worker",
            "WorkerAddress": "worker_address",
            "NextOfKinAddress": "next_of_kin_address",
            "WorkerImportResponse": "worker_import_response",
            "ClientImportResponse": "client_import_response",
        },
    )
