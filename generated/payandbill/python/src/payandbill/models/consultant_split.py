"""ConsultantSplit."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.codecs import DECIMAL, TEXT, Nullable
from .._runtime.records import Codecs, Record


class ConsultantSplit(
    Record, kw_only=True, rename={"consultant_ref": "ConsultantRef", "split": "Split"}
):
    """ConsultantSplit.

    The documentation may not name all fields.
    """

    __complete__ = False

    consultant_ref: str | None | UnsetType = UNSET
    split: Decimal | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "consultant_ref": Nullable(TEXT),
            "split": Nullable(DECIMAL),
        }
