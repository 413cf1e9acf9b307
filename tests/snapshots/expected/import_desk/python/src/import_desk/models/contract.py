"""Contract."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import BOOLEAN, TEXT, Array, DateTime, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class Contract(
    Record,
    kw_only=True,
    rename={
        "reference": "Reference",
        "start_date": "StartDate",
        "end_date": "EndDate",
        "options": "Options",
        "lines": "Lines",
        "is_cancelled": "IsCancelled",
    },
):
    """Contract."""

    reference: str
    start_date: dt.datetime = MISSING
    end_date: dt.datetime | None = MISSING
    options: ContractOptions = MISSING
    lines: list[ContractLine] = MISSING
    is_cancelled: bool = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .contract_line import ContractLine
        from .contract_options import ContractOptions

        return {
            "reference": TEXT,
            "start_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS")),
            "end_date": Nullable(DateTime("YYYY-MM-DDTHH:MM:SS")),
            "options": Nullable(Model(ContractOptions)),
            "lines": Nullable(Array(Model(ContractLine))),
            "is_cancelled": Nullable(BOOLEAN),
        }


# These modules may import this one; its class is there by now.
from .contract_line import ContractLine  # noqa: E402
from .contract_options import ContractOptions  # noqa: E402
