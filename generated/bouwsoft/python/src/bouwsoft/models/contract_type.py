"""ContractType."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class ContractType(Record, kw_only=True):
    """ContractType.

    https://support.bouwsoft.be/manual/api/v1_GET_ContractTypes.html
    """

    id: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    """At most 200 characters."""
    name_localized: str | None | UnsetType = UNSET
    """At most 200 characters."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
        }
