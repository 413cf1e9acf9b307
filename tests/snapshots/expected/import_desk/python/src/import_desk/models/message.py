"""Message."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Message(Record, kw_only=True, rename={"error_id": "errorID"}):
    """Message."""

    message: str = MISSING
    error_id: int = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "message": Nullable(TEXT),
            "error_id": Nullable(INTEGER),
        }
