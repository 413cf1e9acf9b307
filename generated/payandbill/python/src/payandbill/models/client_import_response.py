"""ClientImportResponse."""

from __future__ import annotations

from .._runtime.codecs import Array, Nullable
from .._runtime.conventions import RowResults
from .._runtime.plans import Codecs
from .._runtime.records import Model
from .._runtime.rows import RowsAnswer
from .._runtime.unset import MISSING


class ClientImportResponse(RowsAnswer, kw_only=True):
    """ClientImportResponse.

    The documentation may not name all fields.
    """

    __complete__ = False

    results: list[Result] = MISSING

    @classmethod
    def __rows__(cls) -> RowResults:
        from .._api import ROWS

        return ROWS

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .result import Result

        return {
            "results": Nullable(Array(Model(Result))),
        }


# These modules may import this one; its class is there by now.
from .result import Result  # noqa: E402
