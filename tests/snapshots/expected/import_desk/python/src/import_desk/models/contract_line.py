"""ContractLine."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import DECIMAL, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ContractLine(
    Record, kw_only=True, rename={"code": "Code", "pay_rate": "PayRate"}
):
    """ContractLine."""

    code: str = MISSING
    pay_rate: Decimal = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "code": Nullable(TEXT),
            "pay_rate": Nullable(DECIMAL),
        }
