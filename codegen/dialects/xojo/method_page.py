"""Method pages: one call each, with its path forms, its field table, and for each path form statuses and examples."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from codegen.dialects.facts import PageFacts
from codegen.dialects.ledger import Ledger
from codegen.dialects.xojo.method_head import Head
from codegen.dialects.xojo.method_section import MethodPage, MethodSection
from codegen.dialects.xojo.path_section import PathSection
from codegen.dialects.xojo.section import Section, read_sections
from codegen.dialects.xojo.wordings import FIELDS_SECTION, Wordings
from codegen.documents.model import Document, Heading


def read_method_page(document: Document, native: str) -> PageFacts:
    """Return the facts of the page of the call ``native``, the operation first, and the account of its blocks."""
    page = MethodPage(Ledger(document), native)
    read_sections(document, page, Head(page), partial(_open, page))
    return page.close()


def _open(page: MethodPage, section: Section, heading: Heading) -> Section:
    """Return the section that ``heading`` opens; ``section`` goes on when the heading opens none."""
    words = heading.text.raw
    if section.subheading(heading):
        page.ledger.use(heading)
        return section
    if words == "General Description":
        page.ledger.ignore("a heading that only groups what follows", heading)
        return section
    opened = Fields(page) if words == "Fields" else PathSection(page, words) if words.startswith("/") else None
    if opened is None:
        return section
    section.end()
    page.ledger.use(heading)
    return opened


class Fields(MethodSection):
    """The section of the field table."""

    wordings: ClassVar[Wordings] = FIELDS_SECTION
    fields_here: ClassVar[bool] = True
