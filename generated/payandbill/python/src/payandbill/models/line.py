"""Line."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import BOOLEAN, DECIMAL, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Line(
    Record,
    kw_only=True,
    rename={
        "rate_frequency": "RateFrequency",
        "rate_code": "RateCode",
        "description": "Description",
        "units": "Units",
        "pay_rate": "PayRate",
        "pay_amount": "PayAmount",
        "is_wtd_accrued": "IsWTDAccrued",
        "vat_code": "VATCode",
        "vat_code_source": "VATCodeSource",
    },
):
    """Line.

    The documentation may not name all fields.
    """

    __complete__ = False

    rate_frequency: str = MISSING
    rate_code: str = MISSING
    description: str = MISSING
    units: Decimal = MISSING
    pay_rate: Decimal = MISSING
    pay_amount: Decimal = MISSING
    is_wtd_accrued: bool = MISSING
    vat_code: str = MISSING
    vat_code_source: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "rate_frequency": Nullable(TEXT),
            "rate_code": Nullable(TEXT),
            "description": Nullable(TEXT),
            "units": Nullable(DECIMAL),
            "pay_rate": Nullable(DECIMAL),
            "pay_amount": Nullable(DECIMAL),
            "is_wtd_accrued": Nullable(BOOLEAN),
            "vat_code": Nullable(TEXT),
            "vat_code_source": Nullable(TEXT),
        }
