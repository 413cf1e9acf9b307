"""Owner."""

from __future__ import annotations

from .._runtime.codecs import TEXT, Array, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unset import MISSING


class Owner(Record, kw_only=True):
    """Owner."""

    name: str = MISSING
    boats: list[Boat] = MISSING

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .boat import Boat

        return {
            "name": Nullable(TEXT),
            "boats": Nullable(Array(Model(Boat))),
        }


# These modules may import this one; its class is there by now.
from .boat import Boat  # noqa: E402
