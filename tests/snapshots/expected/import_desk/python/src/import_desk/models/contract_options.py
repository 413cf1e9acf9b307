"""ContractOptions."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Nullable
from .._runtime.records import Codecs, Record


class ContractOptions(Record, kw_only=True, rename={"group_code": "GroupCode"}):
    """ContractOptions."""

    group_code: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "group_code": Nullable(TEXT),
        }
