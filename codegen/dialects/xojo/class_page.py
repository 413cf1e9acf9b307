"""Class pages: what holds for all calls (servers, parameters, filters, statuses, errors), and the index of them."""

from __future__ import annotations

import re
from functools import partial

from codegen.dialects.facts import PageFacts, StatementFact
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.call_index import Index, named_calls
from codegen.dialects.xojo.class_section import ClassPage, ClassSection
from codegen.dialects.xojo.lines import Line
from codegen.dialects.xojo.parameters import Parameters, PathParameters
from codegen.dialects.xojo.query_sections import Filtering, QueryExamples
from codegen.dialects.xojo.section import USED, Outcome, Section, read_sections
from codegen.dialects.xojo.servers import Servers
from codegen.dialects.xojo.status_section import Contents, StatusSection, StatusTable
from codegen.dialects.xojo.titles import title_words
from codegen.dialects.xojo.wordings import CLASS_TITLE, REASONS, SECTIONS, first_wording
from codegen.documents.model import Document, Heading, Table


def read_class_page(document: Document) -> PageFacts:
    """Return the facts of a class page in page order and the account of its blocks."""
    page = ClassPage(Ledger(document), named_calls(document))
    read_sections(document, page, Top(page), partial(_open, page))
    for fact in page.facts:
        page.ledger.fact(fact)
    return page.ledger.close("class")


class Top(ClassSection):
    """What is above the first section: the title, and a table of contents."""

    def __init__(self, page: ClassPage) -> None:
        super().__init__(page, "api")

    def subheading(self, heading: Heading) -> bool:
        """Return the title may be a heading."""
        return CLASS_TITLE.match(heading.text.raw) is not None

    def table(self, table: Table) -> None:
        """Take the title, a table of two cells."""
        if any(CLASS_TITLE.match(words) for words in title_words(table)):
            self.page.ledger.use(table)

    def line(self, line: Line) -> Outcome:
        """Return the title, the names of sections, the name of the API."""
        if CLASS_TITLE.match(line.words):
            return USED
        wording = first_wording(SECTIONS, line.words)
        if wording is None:
            return None
        return self.prose(line) if wording[0] == "api" else REASONS["contents"]


def _open(page: ClassPage, section: Section, heading: Heading) -> Section:
    """Return the section that ``heading`` opens; ``section`` goes on when it belongs inside or opens none."""
    if section.subheading(heading):
        page.ledger.use(heading)
        return section
    wording = first_wording(SECTIONS, " ".join(heading.text.raw.split()))
    if wording is None:
        return section
    kind, match = wording
    if kind in ("group", "contents"):
        page.ledger.ignore("a heading that only groups what follows", heading)
    if kind == "api":
        page.add(StatementFact(place=heading.place, about="api", text=heading.text))
    page.ledger.use(heading)
    section.end()
    return _section(page, kind, heading, match)


def _section(page: ClassPage, kind: str, heading: Heading, match: re.Match[str]) -> Section:
    match kind:
        case "servers":
            return Servers(page)
        case "index" | "group":
            return Index(page)
        case "header" | "query":
            return Parameters(page, kind)
        case "path":
            return PathParameters(page)
        case "filtering":
            return Filtering(page)
        case "examples":
            return QueryExamples(page)
        case _:
            return _status_section(page, kind, heading, match)


def _status_section(page: ClassPage, kind: str, heading: Heading, match: re.Match[str]) -> Section:
    match kind:
        case "status":
            return StatusSection(page, heading, match)
        case "status table":
            return StatusTable(page)
        case "contents":
            return Contents(page)
        case _:
            return Top(page)
