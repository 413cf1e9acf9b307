"""Boat."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from msgspec import UNSET, UnsetType

from .._runtime.codecs import ANY, INTEGER, NUMBER, TEXT, Array, Enum, Map, Nullable
from .._runtime.records import Codecs, Record
from .._runtime.unset import IN_EVERY_RECORD

BoatKind: TypeAlias = Literal["sail", "motor"]


class Boat(Record, kw_only=True, rename={"class_": "class"}):
    """Boat."""

    id: int = IN_EVERY_RECORD
    """Every record has it."""
    name: str | None | UnsetType = UNSET
    """What is painted on it. At most 40 characters."""
    berth: int | str | None | UnsetType = UNSET
    """The number of a berth, or its name."""
    kind: BoatKind | str | None | UnsetType = UNSET
    class_: int | None | UnsetType = UNSET
    owner: Any | UnsetType = UNSET
    flags: list[str] | None | UnsetType = UNSET
    crew: list[int | None] | None | UnsetType = UNSET
    """At most 40 items."""
    labels: dict[str, str] | None | UnsetType = UNSET
    seen: int | None | UnsetType = UNSET
    contact: str | None | UnsetType = UNSET
    pin: str | None | UnsetType = UNSET
    mast: float | None | UnsetType = UNSET
    """Deprecated."""

    @classmethod
    def __codecs__(cls) -> Codecs:
        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "berth": Nullable(ANY),
            "kind": Nullable(Enum("sail", "motor", closed=False)),
            "class_": Nullable(INTEGER),
            "owner": Nullable(ANY),
            "flags": Nullable(Array(TEXT)),
            "crew": Nullable(Array(Nullable(INTEGER))),
            "labels": Nullable(Map(TEXT)),
            "seen": Nullable(INTEGER),
            "contact": Nullable(TEXT),
            "pin": Nullable(TEXT),
            "mast": Nullable(NUMBER),
        }
