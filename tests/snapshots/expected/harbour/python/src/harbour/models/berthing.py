"""Berthing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, TEXT, Array, Date, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .payer import Payer


class Berthing(Record, kw_only=True, rename={"from_": "from"}):
    """Berthing."""

    boat: int | None
    from_: dt.date | None
    services: list[str] | None | UnsetType = UNSET
    payer: Payer | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .payer import Payer

        return {
            "boat": Nullable(INTEGER),
            "from_": Nullable(Date()),
            "services": Nullable(Array(TEXT)),
            "payer": Nullable(Model(Payer)),
        }
