"""Message."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class Message(Record, kw_only=True, rename={"error_id": "errorID"}):
    """Message."""

    message: str | None | UnsetType = UNSET
    error_id: int | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "message": Nullable(TEXT),
            "error_id": Nullable(INTEGER),
        }
