"""ContractType."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ContractType(Record, kw_only=True):
    """ContractType.

    https://support.bouwsoft.be/manual/api/v1_GET_ContractTypes.html
    """

    id: int = MISSING
    name: str = MISSING
    """At most 200 characters."""
    name_localized: str = MISSING
    """At most 200 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
        }
