"""Messages."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class Message(
    Record,
    kw_only=True,
    rename={
        "message_type": "messageType",
        "field_name": "fieldName",
        "field_value": "fieldValue",
        "error_id": "errorID",
    },
):
    """Messages of the import: info, warning or error.

    https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments
    """

    message_type: str | None | UnsetType = UNSET
    message: str | None | UnsetType = UNSET
    field_name: str | None | UnsetType = UNSET
    field_value: str | None | UnsetType = UNSET
    error_id: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "message_type": Nullable(TEXT),
            "message": Nullable(TEXT),
            "field_name": Nullable(TEXT),
            "field_value": Nullable(TEXT),
            "error_id": Nullable(INTEGER),
        }
