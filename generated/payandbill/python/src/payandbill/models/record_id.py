"""RecordIds."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Nullable
from .._runtime.records import Codecs, Record


class RecordId(Record, kw_only=True):
    """Id of a record among the Assignments imported.

    https://payandbill-cloud-api.azurewebsites.net/docs/api/imports/Assignments
    """

    field: str | None | UnsetType = UNSET
    value: str | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "field": Nullable(TEXT),
            "value": Nullable(TEXT),
        }
