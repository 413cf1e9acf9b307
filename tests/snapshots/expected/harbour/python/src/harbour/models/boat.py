"""Boat."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import INTEGER, NUMBER, TEXT, Array, Enum, Map, Nullable
from .._runtime.plans import Codecs
from .._runtime.records import Model, Record
from .._runtime.unions import Union
from .._runtime.unset import MISSING

BoatKind: TypeAlias = Literal["sail", "motor"]


class Boat(Record, kw_only=True, rename={"class_": "class"}):
    """Boat."""

    id: int = MISSING
    """Every record has it."""
    name: str = MISSING
    """What is painted on it. At most 40 characters."""
    berth: int | str = MISSING
    """The number of a berth, or its name."""
    kind: BoatKind | str = MISSING
    class_: int = MISSING
    owner: Owner | str | None = MISSING
    flags: list[str] = MISSING
    crew: list[int | None] = MISSING
    """At most 40 items."""
    labels: dict[str, str] = MISSING
    seen: int = MISSING
    contact: str = MISSING
    pin: str = MISSING
    mast: float = MISSING
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


# These modules may import this one; its class is there by now.
from .owner import Owner  # noqa: E402
