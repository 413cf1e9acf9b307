"""Detecting the dialect of one page: a make that the page shows signs of and that explains it, else any page's."""

from __future__ import annotations

from collections import Counter

import msgspec

from codegen.diagnostics.messages import MESSAGES
from codegen.dialects.dialect import Dialect
from codegen.dialects.facts import FieldFact, OperationFact, PageFacts, ParameterFact, RowFact, StatementFact
from codegen.dialects.generic import GENERIC
from codegen.dialects.registry import DIALECTS
from codegen.documents.model import Document
from codegen.documents.read import read_page
from codegen.sources.page import Page

_NEARLY = 0.9  # a make may count a row that generic has as something else


class Detected(msgspec.Struct, frozen=True):
    """The dialect of one page, and the signs of it there. ``rejected`` showed signs too, and explains less."""

    dialect: Dialect
    signs: tuple[str, ...]
    rejected: Dialect | None = None


def detect(page: Page) -> Detected:
    """Return the dialect of ``page``.

    That is the known make with the most signs, if it misses no more of the page than ``generic`` does. A dialect that
    yields to ``generic`` must read more of it.
    """
    documents = _Documents(page)
    signs = {dialect.name: tuple(dialect.recognise(documents.read_for(dialect))) for dialect in DIALECTS}
    makes = [dialect for dialect in DIALECTS if dialect is not GENERIC]
    likely = max(makes, key=lambda dialect: len(signs[dialect.name]))  # max keeps the first of equals
    general = signs[GENERIC.name]
    if not signs[likely.name]:
        return Detected(GENERIC, general)
    page_facts, plain = (dialect.read(documents.read_for(dialect)) for dialect in (likely, GENERIC))
    if _misses_more(page_facts, plain) or (likely.yields_to_generic and _reads_as_much(plain, page_facts)):
        return Detected(GENERIC, general, rejected=likely)
    return Detected(likely, signs[likely.name])


def _misses_more(page_facts: PageFacts, plain: PageFacts) -> bool:
    return _unread(page_facts) + _calls_taken_for_prose(page_facts, plain) > _unread(plain)


def _reads_as_much(plain: PageFacts, page_facts: PageFacts) -> bool:
    """Whether ``generic`` leaves no more unread, and finds as many calls and nearly as many rows."""
    if _unread(plain) > _unread(page_facts):
        return False
    few, many = (Counter(map(type, page.facts)) for page in (plain, page_facts))
    rows = many[FieldFact] + many[ParameterFact]
    return few[OperationFact] >= many[OperationFact] and few[RowFact] >= _NEARLY * rows


class _Documents:
    """One page as each dialect gets it: only saved text depends on the dialect's vocabulary."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._read: dict[str, Document] = {}

    def read_for(self, dialect: Dialect) -> Document:
        key = dialect.name if self._page.media_type == "text/plain" else ""
        if key not in self._read:
            self._read[key] = read_page(self._page, dialect.vocabulary)
        return self._read[key]


def _unread(page: PageFacts) -> int:
    """How many things on the page were not understood."""
    return sum(MESSAGES[finding.code].lenient is not None for finding in page.findings)


def _calls_taken_for_prose(page_facts: PageFacts, plain: PageFacts) -> int:
    """How many calls ``generic`` finds on lines that the make keeps as a statement and nothing else."""
    prose = {fact.place.line for fact in page_facts.facts if isinstance(fact, StatementFact)}
    prose -= {fact.place.line for fact in page_facts.facts if not isinstance(fact, StatementFact)}
    calls = {fact.place.line for fact in plain.facts if isinstance(fact, OperationFact) and not fact.listed}
    return len(prose & calls)
