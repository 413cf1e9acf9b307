"""A proposal: words of the pages, what they probably mean, and how often and where first the pages show them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from codegen.diagnostics.location import Location


class Proposal(msgspec.Struct, frozen=True):
    """One line for api.toml. ``is_set`` where the evidence leaves no doubt; otherwise a person decides."""

    words: str
    meaning: str
    count: int
    place: Location
    is_set: bool = False
    example: str = ""


def proposal(words: str, meaning: str, places: Sequence[Location]) -> Proposal:
    """Return the proposal that ``words`` mean ``meaning``, with its evidence at ``places``."""
    return Proposal(words, meaning, len(places), places[0])
