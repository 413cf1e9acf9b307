"""Locations and excerpts: where on which page something is, and the words that are there."""

from __future__ import annotations

import msgspec

from codegen.text import Text


class Location(msgspec.Struct, frozen=True, omit_defaults=True, order=True, gc=False):
    """Lines ``line`` to ``end`` (from 1, both included) of ``page`` (a path inside the API's folder, with ``/``).

    ``cell`` names the column of a table when the fact is in one cell. ``end`` 0 means ``line`` alone.
    """

    page: str
    line: int
    end: int = 0
    cell: str = ""

    @property
    def last(self) -> int:
        """The last line, whichever way it is stored."""
        return self.end or self.line

    def __str__(self) -> str:
        lines = f"{self.line}-{self.end}" if self.end > self.line else f"{self.line}"
        return f"{self.page}:{lines}" + (f" [{self.cell}]" if self.cell else "")


class Excerpt(msgspec.Struct, frozen=True, omit_defaults=True):
    """The words at a place, whitespace folded, cut when long."""

    place: Location
    text: Text


def excerpt(place: Location, words: str, longest: int = 200) -> Excerpt:
    """Quote ``words`` at ``place``, folded to one line and cut to ``longest`` characters."""
    folded = " ".join(words.split())
    return Excerpt(place, Text(folded if len(folded) <= longest else folded[: longest - 1] + "…"))
