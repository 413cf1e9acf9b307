"""Result."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Array, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class Result(
    Record,
    kw_only=True,
    rename={"import_status": "importStatus", "error_count": "errorCount"},
):
    """Result."""

    import_status: str = MISSING
    error_count: int = MISSING
    messages: list[Message] = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .message import Message

        return {
            "import_status": Nullable(TEXT),
            "error_count": Nullable(INTEGER),
            "messages": Nullable(Array(Model(Message))),
        }


# These modules may import this one; its class is there by now.
from .message import Message  # noqa: E402
