"""Limits: the least and the most that words allow."""

from __future__ import annotations

import re

from codegen.wording.scalars import Kind, Limits


def read_limits(words: str, kind: Kind | None = None) -> Limits:
    """Return the limits that words state, with ``Limits()`` where they state none."""
    maximum = re.search(r"(?i)\bmax(?:imum)?(?: is| of|:)?\s+(\d{1,15})", words)
    return Limits(maximum=int(maximum[1])) if maximum else Limits()
