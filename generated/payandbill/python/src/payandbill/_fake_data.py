"""What the fake knows besides the client: values that were not sent, links, and answers to rows."""

from __future__ import annotations

from typing import Any

RESOURCES: dict[str, Any] = {}
ROWS: dict[str, Any] | None = {
    "results": "results",
    "status": "importStatus",
    "success": ["OK"],
    "failure": "Error",
    "messages": "messages",
    "message": {
        "severity": "messageType",
        "text": "message",
        "field": "fieldName",
        "value": "fieldValue",
        "code": "errorID",
        "error": "Error",
        "texts": {
            "required_missing": "Required field missing or empty",
            "required_empty": "Required field missing or empty",
        },
        "codes": {"required_missing": 1001, "required_empty": 1001},
    },
    "identifiers": {
        "key": "recordIds",
        "name": "field",
        "value": "value",
        "fields": ["EmployerRef", "PersonnelRef"],
    },
    "error_count": "errorCount",
    "zero_counts": ["warningCount", "infoCount"],
}
DELETES_ABSENT = False
