"""Hour."""

from __future__ import annotations

from .._runtime.codecs import INTEGER
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class Hour(Record, kw_only=True):
    """Hour.

    The documentation may not name all fields.

    https://support.bouwsoft.be/manual/api/v1_PUT_Hours.html
    """

    __complete__ = False

    id: int = MISSING
    """Every record has it, unless chosen columns leave it out."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
        }
