"""Line."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, DECIMAL, TEXT, Nullable
from .._runtime.records import Codecs, Record


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

    rate_frequency: str | None | UnsetType = UNSET
    rate_code: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    units: Decimal | None | UnsetType = UNSET
    pay_rate: Decimal | None | UnsetType = UNSET
    pay_amount: Decimal | None | UnsetType = UNSET
    is_wtd_accrued: bool | None | UnsetType = UNSET
    vat_code: str | None | UnsetType = UNSET
    vat_code_source: str | None | UnsetType = UNSET

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
