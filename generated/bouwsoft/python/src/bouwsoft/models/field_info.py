"""FieldInfo."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class FieldInfo(Record, kw_only=True):
    """FieldInfo.

    The documentation may not name all fields.
    """

    __complete__ = False

    name: str | None | UnsetType = UNSET
    type_id: int | None | UnsetType = UNSET
    type_name: str | None | UnsetType = UNSET
    length: int | None | UnsetType = UNSET
    required: bool | None | UnsetType = UNSET
    writeable: bool | None | UnsetType = UNSET
    forcewrite: bool | None | UnsetType = UNSET
    link: str | None | UnsetType = UNSET

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
