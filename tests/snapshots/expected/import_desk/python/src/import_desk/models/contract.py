"""Contract."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import BOOLEAN, TEXT, Array, DateTime, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .contract_line import ContractLine
    from .contract_options import ContractOptions


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
    start_date: dt.datetime | None | UnsetType = UNSET
    end_date: dt.datetime | None | UnsetType = UNSET
    options: ContractOptions | None | UnsetType = UNSET
    lines: list[ContractLine] | None | UnsetType = UNSET
    is_cancelled: bool | None | UnsetType = UNSET

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
