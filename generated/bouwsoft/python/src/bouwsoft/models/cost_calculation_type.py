"""CostCalculationType."""

from __future__ import annotations

from .._runtime.codecs import INTEGER, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class CostCalculationType(Record, kw_only=True):
    """CostCalculationType.

    https://support.bouwsoft.be/manual/api/v1_GET_CostCalculationTypes.html
    """

    id: int = MISSING
    name: str = MISSING
    name_localized: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": Nullable(INTEGER),
            "name": Nullable(TEXT),
            "name_localized": Nullable(TEXT),
        }
