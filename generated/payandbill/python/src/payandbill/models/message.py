"""Messages."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


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

    message_type: str = MISSING
    message: str = MISSING
    field_name: str = MISSING
    field_value: str = MISSING
    error_id: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "message_type": Nullable(TEXT),
            "message": Nullable(TEXT),
            "field_name": Nullable(TEXT),
            "field_value": Nullable(TEXT),
            "error_id": Nullable(INTEGER),
        }
