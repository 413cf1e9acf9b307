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
        },
    )
