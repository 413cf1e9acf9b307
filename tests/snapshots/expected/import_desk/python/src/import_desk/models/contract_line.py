"""ContractLine."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, TEXT, Nullable
from .._runtime.records import Codecs, Record


class ContractLine(
    Record, kw_only=True, rename={"code": "Code", "pay_rate": "PayRate"}
):
    """ContractLine."""

    code: str | None | UnsetType = UNSET
    pay_rate: Decimal | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "code": Nullable(TEXT),
            "pay_rate": Nullable(DECIMAL),
        }
