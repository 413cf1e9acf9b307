"""Boat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import UNSET, UnsetType

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Array, Enum, Map, Nullable
from .._runtime.records import Codecs, Model, Record
from .._runtime.unions import Union
from .._runtime.unset import IN_EVERY_RECORD

if TYPE_CHECKING:
    from .owner import Owner

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
    owner: Owner | str | None | UnsetType = UNSET
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
        from .owner import Owner

        return {
            "id": INTEGER,
            "name": Nullable(TEXT),
            "berth": Nullable(Union(INTEGER, TEXT)),
            "kind": Nullable(Enum("sail", "motor", closed=False)),
            "class_": Nullable(INTEGER),
            "owner": Nullable(Union(Model(Owner), TEXT)),
            "flags": Nullable(Array(Enum("quarantine", "pilot"))),
            "crew": Nullable(Array(Nullable(INTEGER))),
            "labels": Nullable(Map(TEXT)),
            "seen": Nullable(INTEGER),
            "contact": Nullable(TEXT),
            "pin": Nullable(TEXT),
            "mast": Nullable(NUMBER),
        }
