"""Results."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Array, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class Result(
    Record,
    kw_only=True,
    rename={
        "record_ids": "recordIds",
        "import_status": "importStatus",
        "error_count": "errorCount",
        "warning_count": "warningCount",
        "info_count": "infoCount",
    },
):
    """Output that the import/assignments endpoint responds with.

    https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments
    """

    record_ids: list[RecordId] = MISSING
    import_status: str = MISSING
    """How the import of the request went."""
    error_count: int = MISSING
    """How many errors the request has."""
    warning_count: int = MISSING
    """How many warnings the request has."""
    info_count: int = MISSING
    """How many Information messages the request has."""
    messages: list[Message] = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .message import Message
        from .record_id import RecordId

        return {
            "record_ids": Nullable(Array(Model(RecordId))),
            "import_status": Nullable(TEXT),
            "error_count": Nullable(INTEGER),
            "warning_count": Nullable(INTEGER),
            "info_count": Nullable(INTEGER),
            "messages": Nullable(Array(Model(Message))),
        }


# These modules may import this one; its class is there by now.
from .message import Message  # noqa: E402
from .record_id import RecordId  # noqa: E402
