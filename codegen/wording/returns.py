"""Returns: the sentences that announce an answer."""

from __future__ import annotations

import re

import msgspec

from codegen.wording.marks import Marks, marked
from codegen.wording.types import TypeRead


class Returns(msgspec.Struct, frozen=True):
    """What a sentence says that a call answers.

    ``status`` where it names one; ``list`` for several; ``names`` are the words of the records as written, in order,
    best first; ``links`` the addresses on those words; ``type`` a plain type ("Returns True": boolean). ``announces``:
    fields or a sample follow ("the following attributes:"). ``empty``: it says that the answer has no body.
    """

    status: str | None = None
    list: bool = False
    names: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    type: TypeRead | None = None
    announces: bool = False
    empty: bool = False


_RETURNS = re.compile(r"(?i)\breturns?\s+(an? (?:list|array) of |an? |the )([\w-]{1,60})")


def read_returns(words: str, marks: Marks = ()) -> Returns | None:
    """Return what the words announce as the answer of a call; None where they announce none."""
    stated = _RETURNS.search(words)
    if stated is None:
        return None
    links = tuple(mark.target for mark in marks if mark.kind == "link" and mark.target)
    names = tuple(marked(words, marks, "link")) or (stated[2],)
    return Returns(list="of" in stated[1], names=names, links=links)
