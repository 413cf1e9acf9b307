"""What the fake knows besides the client: values that were not sent, links, and answers to rows."""

from __future__ import annotations

from typing import Any

RESOURCES: dict[str, Any] = {}
ROWS: dict[str, Any] | None = {
    "results": "results",
    "status": "importStatus",
    "success": ["OK"],
    "messages": "messages",
    "error_count": "errorCount",
}
DELETES_ABSENT = False
