"""Results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Array, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .message import Message
    from .record_id import RecordId


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

    record_ids: list[RecordId] | None | UnsetType = UNSET
    import_status: str | None | UnsetType = UNSET
    """How the import of the request went."""
    error_count: int | None | UnsetType = UNSET
    """How many errors the request has."""
    warning_count: int | None | UnsetType = UNSET
    """How many warnings the request has."""
    info_count: int | None | UnsetType = UNSET
    """How many Information messages the request has."""
    messages: list[Message] | None | UnsetType = UNSET

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
