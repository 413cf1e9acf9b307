"""Owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from .._runtime.codecs import TEXT, Array, Nullable
from .._runtime.records import Codecs, Model, Record

if TYPE_CHECKING:
    from .boat import Boat


class Owner(Record, kw_only=True):
    """Owner."""

    name: str | None | UnsetType = UNSET
    boats: list[Boat] | None | UnsetType = UNSET

    @classmethod
    def __codecs__(cls) -> Codecs:
        from .boat import Boat

        return {
            "name": Nullable(TEXT),
            "boats": Nullable(Array(Model(Boat))),
        }
