"""Reads a page of no known make: classify each unit, find the scopes of calls, and give the facts."""

from __future__ import annotations

from codegen.dialects.facts import PageFacts
from codegen.dialects.generic.bare_headings import with_headings
from codegen.dialects.generic.classify import classify
from codegen.dialects.generic.facts_of_page import FactsOfPage
from codegen.dialects.generic.kinds import Endpoints, Items, Tabular, Title
from codegen.dialects.generic.labelled_lists import with_lists_apart
from codegen.dialects.generic.outline import outline
from codegen.dialects.generic.scope import scope
from codegen.dialects.generic.tables import TableKind
from codegen.dialects.ledger import Ledger
from codegen.dialects.reading import PLAIN, Reading
from codegen.documents.model import Document


def read(document: Document, reading: Reading = PLAIN) -> PageFacts:
    """Return the facts and the account of one page."""
    document = with_lists_apart(with_headings(document, reading), reading)
    page = outline(document)
    kinds = [classify(unit, reading) for unit in page.units]
    return FactsOfPage(Ledger(document), page, kinds, scope(page, kinds), reading).read()


def recognise(document: Document) -> list[str]:
    """Return the signs that ``document`` can be read so, in words."""
    page = outline(with_lists_apart(document))
    kinds = [classify(unit) for unit in page.units]
    calls = any(_prints_call(kind) for kind in kinds)
    fields = any(isinstance(kind, Tabular) and kind.read.kind is TableKind.FIELDS for kind in kinds)
    # Without numbers, so that the same sign on many pages is one.
    return ["endpoint lines"] * calls + ["tables with the usual headers"] * fields


def _prints_call(kind: object) -> bool:
    match kind:
        case Endpoints():
            return True
        case Items(lines=lines):
            return any(lines)
        case Title(call=call):
            return call is not None and bool(call.methods and call.address)
        case _:
            return False
