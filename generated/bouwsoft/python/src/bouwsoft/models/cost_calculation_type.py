"""CostCalculationType."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.records import Codecs, Record


class CostCalculationType(Record, kw_only=True):
    """CostCalculationType.

    https://support.bouwsoft.be/manual/api/v1_GET_CostCalculationTypes.html
    """

    id: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    name_localized: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
        }
