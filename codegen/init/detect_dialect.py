"""Choosing a dialect: which one shows the most signs on the first pages, and on which pages it shows them."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import msgspec

from codegen.dialects.dialect import Dialect
from codegen.dialects.generic import GENERIC
from codegen.dialects.registry import DIALECTS
from codegen.documents.read import read_page
from codegen.sources.page import Page

FEW = 10  # pages that are looked at together; the next ones only while none has shown a sign


class Evidence(msgspec.Struct, frozen=True):
    """One sign of a dialect, and the pages that show it."""

    sign: str
    pages: tuple[str, ...]


class Choice(msgspec.Struct, frozen=True):
    """The dialect chosen and why. ``looked`` counts the pages that were looked at."""

    dialect: Dialect
    evidence: tuple[Evidence, ...]
    looked: int


def choose(pages: Sequence[Page]) -> Choice | None:
    """The dialect of ``pages``: the one with the most signs, by the order of DIALECTS where several have as many.

    ``generic`` is chosen where no other dialect shows a sign, or only a single one and understands less of the pages.
    None where no page shows any sign at all.
    """
    fallback: Choice | None = None
    for start in range(0, len(pages), FEW):
        looked = start + FEW
        found = [_choice(one, pages[start:looked], min(looked, len(pages))) for one in DIALECTS]
        known = max((one for one in found if one.dialect is not GENERIC), key=_signs)  # max keeps the first of equals
        general = next(one for one in found if one.dialect is GENERIC)
        if len(known.evidence) == 1 and _unknown(general, pages[start:looked]) < _unknown(known, pages[start:looked]):
            return general
        if known.evidence:
            return known
        fallback = fallback or next((one for one in found if one.evidence), None)
    return fallback


def _choice(dialect: Dialect, pages: Sequence[Page], looked: int) -> Choice:
    by_sign: dict[str, list[str]] = {}
    for page in pages:
        for sign in dialect.recognise(read_page(page, dialect.vocabulary)):
            by_sign.setdefault(sign, []).append(page.page)
    return Choice(dialect, tuple(Evidence(sign, tuple(shown)) for sign, shown in by_sign.items()), looked)


def _unknown(choice: Choice, pages: Sequence[Page]) -> int:
    """How many blocks of ``pages`` the dialect does not understand; more than any where it shows no sign."""
    if not choice.evidence:
        return sys.maxsize
    vocabulary = choice.dialect.vocabulary
    return sum(len(choice.dialect.read(read_page(page, vocabulary)).account.unknown) for page in pages)


def _signs(choice: Choice) -> int:
    return sum(len(one.pages) for one in choice.evidence)
