"""WorkerAddress."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Nullable
from .._runtime.records import Codecs, Record


class WorkerAddress(
    Record,
    kw_only=True,
    rename={
        "address_line1": "AddressLine1",
        "postcode": "Postcode",
        "country": "Country",
    },
):
    """WorkerAddress.

    The documentation may not name all fields.
    """

    __complete__ = False

    address_line1: str | None | UnsetType = UNSET
    postcode: str | None | UnsetType = UNSET
    country: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "address_line1": Nullable(TEXT),
            "postcode": Nullable(TEXT),
            "country": Nullable(TEXT),
        }
