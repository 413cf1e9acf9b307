"""ConsultantSplit."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codecs import DECIMAL, TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class ConsultantSplit(
    Record, kw_only=True, rename={"consultant_ref": "ConsultantRef", "split": "Split"}
):
    """ConsultantSplit.

    The documentation may not name all fields.
    """

    __complete__ = False

    consultant_ref: str = MISSING
    split: Decimal = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "consultant_ref": Nullable(TEXT),
            "split": Nullable(DECIMAL),
        }
