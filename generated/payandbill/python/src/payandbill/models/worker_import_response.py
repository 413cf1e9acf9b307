"""WorkerImportResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import Array, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .result import Result


class WorkerImportResponse(Record, kw_only=True):
    """WorkerImportResponse.

    The documentation may not name all fields.
    """

    __complete__ = False

    results: list[Result] | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .result import Result

        return {
            "results": Nullable(Array(Model(Result))),
        }
