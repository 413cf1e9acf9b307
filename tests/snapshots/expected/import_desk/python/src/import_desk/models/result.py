"""Result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Array, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .message import Message


class Result(
    Record,
    kw_only=True,
    rename={"import_status": "importStatus", "error_count": "errorCount"},
):
    """Result."""

    import_status: str | None | UnsetType = UNSET
    error_count: int | None | UnsetType = UNSET
    messages: list[Message] | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .message import Message

        return {
            "import_status": Nullable(TEXT),
            "error_count": Nullable(INTEGER),
            "messages": Nullable(Array(Model(Message))),
        }
