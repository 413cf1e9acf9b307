"""FieldInfo."""

from __future__ import annotations

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class FieldInfo(Record, kw_only=True):
    """FieldInfo.

    The documentation may not name all fields.
    """

    __complete__ = False

    name: str = MISSING
    type_id: int = MISSING
    type_name: str = MISSING
    length: int = MISSING
    required: bool = MISSING
    writeable: bool = MISSING
    forcewrite: bool = MISSING
    link: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "name": Nullable(TEXT),
            "type_id": Nullable(INTEGER),
            "type_name": Nullable(TEXT),
            "length": Nullable(INTEGER),
            "required": Nullable(BOOLEAN),
            "writeable": Nullable(BOOLEAN),
            "forcewrite": Nullable(BOOLEAN),
            "link": Nullable(TEXT),
        }
