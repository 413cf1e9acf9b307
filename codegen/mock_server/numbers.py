"""Numbers: which texts are whole numbers of 64 bits, as every documented integer is, and which are numbers at all."""

from __future__ import annotations

import math
import re

WIDEST = 2**63
_WHOLE = re.compile(r"[-+]?\d{1,19}", re.ASCII)
_NUMBER = re.compile(r"[-+]?\d{1,30}(\.\d{1,30})?([eE][-+]?\d{1,3})?", re.ASCII)


def is_whole(raw: str) -> bool:
    """Whether ``raw`` is a whole number of 64 bits."""
    return _WHOLE.fullmatch(raw) is not None and -WIDEST <= int(raw) < WIDEST


def number(raw: str) -> int | float | None:
    """The number that ``raw`` spells, None when it spells none."""
    if is_whole(raw):
        return int(raw)
    found = float(raw) if _NUMBER.fullmatch(raw) else math.inf
    return found if math.isfinite(found) else None
