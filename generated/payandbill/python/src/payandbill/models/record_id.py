"""RecordIds."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Record
from .._runtime.unset import MISSING


class RecordId(Record, kw_only=True):
    """Id of a record among the Assignments imported.

    https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments
    """

    field: str = MISSING
    value: str = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "field": Nullable(TEXT),
            "value": Nullable(TEXT),
        }
