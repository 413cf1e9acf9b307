"""AdHocLine."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import DECIMAL, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


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

    rate_code: str = MISSING
    units: Decimal = MISSING
    receipt_option: str = MISSING
    vat_code_source: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "rate_code": Nullable(TEXT),
            "units": Nullable(DECIMAL),
            "receipt_option": Nullable(TEXT),
            "vat_code_source": Nullable(TEXT),
        }
