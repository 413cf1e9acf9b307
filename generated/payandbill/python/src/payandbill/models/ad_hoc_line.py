"""AdHocLine."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, TEXT, Nullable
from .._runtime.records import Codecs, Record


class AdHocLine(
    Record,
    kw_only=True,
    rename={
        "rate_code": "RateCode",
        "units": "Units",
        "receipt_option": "ReceiptOption",
        "vat_code_source": "VATCodeSource",
    },
):
    """AdHocLine.

    The documentation may not name all fields.
    """

    __complete__ = False

    rate_code: str | None | UnsetType = UNSET
    units: Decimal | None | UnsetType = UNSET
    receipt_option: str | None | UnsetType = UNSET
    vat_code_source: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "rate_code": Nullable(TEXT),
            "units": Nullable(DECIMAL),
            "receipt_option": Nullable(TEXT),
            "vat_code_source": Nullable(TEXT),
        }
