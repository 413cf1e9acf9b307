"""ContractOptions."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ContractOptions(Record, kw_only=True, rename={"group_code": "GroupCode"}):
    """ContractOptions."""

    group_code: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "group_code": Nullable(TEXT),
        }
