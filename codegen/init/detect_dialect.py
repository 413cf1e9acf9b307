"""Choosing how the pages of a new API are read: in one dialect, or each page in the one that it shows itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

from codegen.dialects.by_name import AUTO
from codegen.dialects.detect import Detected, detect
from codegen.dialects.generic import GENERIC
from codegen.sources.page import Page


class Evidence(msgspec.Struct, frozen=True):
    """One sign of a dialect, and the pages that show it."""

    sign: str
    pages: tuple[str, ...]


class Choice(msgspec.Struct, frozen=True):
    """The value of ``dialect`` in api.toml, and why: signs, and how many pages are in which dialect.

    ``looked`` counts the pages that were looked at: all of them.
    """

    dialect: str
    evidence: tuple[Evidence, ...]
    pages: dict[str, int]
    looked: int


def choose(pages: Sequence[Page], progress: Callable[[int, int], None] = lambda _done, _of: None) -> Choice:
    """Return how ``pages`` are read.

    A make of pages is chosen only where it explains every page that shows signs of it: a page that it explains half
    would lack the other half. Pages without any sign are prose; they do not count.
    """
    by_page: dict[str, Detected] = {}
    for number, page in enumerate(pages, 1):
        by_page[page.page] = detect(page)
        progress(number, len(pages))
    rejected = {detected.rejected.name for detected in by_page.values() if detected.rejected}
    names = {
        page: GENERIC.name if detected.dialect.name in rejected else detected.dialect.name
        for page, detected in by_page.items()
        if detected.signs
    }
    counts = Counter(names.values())
    dialect = AUTO if len(counts) > 1 else next(iter(counts), GENERIC.name)
    return Choice(dialect, _evidence(by_page, names), dict(counts.most_common()), len(pages))


def _evidence(by_page: dict[str, Detected], names: dict[str, str]) -> tuple[Evidence, ...]:
    """Return the signs of the dialects that pages are read in, and where they are shown."""
    by_sign: dict[str, list[str]] = {}
    for page, name in names.items():
        detected = by_page[page]
        for sign in detected.signs if detected.dialect.name == name else ():
            by_sign.setdefault(sign, []).append(page)
    return tuple(Evidence(sign, tuple(shown)) for sign, shown in by_sign.items())
