"""Berthing."""

from __future__ import annotations

import datetime as dt

from .._runtime.codecs import INTEGER, TEXT, Array, Date, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class Berthing(Record, kw_only=True, rename={"from_": "from"}):
    """Berthing."""

    boat: int
    from_: dt.date
    services: list[str] = MISSING
    payer: Payer = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .payer import Payer

        return {
            "boat": Nullable(INTEGER),
            "from_": Nullable(Date()),
            "services": Nullable(Array(TEXT)),
            "payer": Nullable(Model(Payer)),
        }


# These modules may import this one; its class is there by now.
from .payer import Payer  # noqa: E402
