"""WorkerAddress."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


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

    address_line1: str = MISSING
    postcode: str = MISSING
    country: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "address_line1": Nullable(TEXT),
            "postcode": Nullable(TEXT),
            "country": Nullable(TEXT),
        }
