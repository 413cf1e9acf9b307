"""Reads a GitBook page: each section by what it is, each swagger block wherever it is.

Only pages with blocks of the current make are read here: swagger blocks, or an object alone. GitBook had other forms
before, and guides have none: such a page is Markdown like any other, and read as a page of no known make.
"""

from __future__ import annotations

from codegen.dialects.facts import PageFacts, StatementFact
from codegen.dialects.generic import page as any_page
from codegen.dialects.gitbook import objects, swagger, wording
from codegen.dialects.gitbook.outline import Section, labelled, sections
from codegen.dialects.ledger import Ledger
from codegen.dialects.reading import PLAIN, Reading
from codegen.documents.model import Block, Code, Directive, Document, Heading, ListItem, Paragraph, walk


def read(document: Document, reading: Reading = PLAIN) -> PageFacts:
    """Return the facts and the account of one page."""
    if not is_current(document):
        return any_page.read(document, reading)
    ledger = Ledger(document)
    outline = sections(ledger)
    introduction = _introduction(outline)
    for section in outline:
        if section is not introduction:
            _read_section(ledger, section, introduction)
        _read_swagger(ledger, section)
    return ledger.close(_kind(outline))


def recognise(document: Document) -> list[str]:
    """Return the signs of this dialect that ``document`` shows, in words."""
    signs = []
    blocks = list(walk(document.blocks))
    if any(map(_is_swagger, blocks)):
        signs.append("swagger blocks between {% and %}")
    if any(map(_is_object, blocks)):
        signs.append("a heading of the form “The … object”")
    return signs


def is_current(document: Document) -> bool:
    """Return whether ``document`` has blocks of the current make, and calls in no other form."""
    blocks = list(walk(document.blocks))
    own = any(_is_swagger(block) or _is_object(block) for block in blocks)
    older = any(isinstance(block, Directive) and block.name == wording.API_METHOD for block in blocks)
    return own and not older and not _defines_calls(document)


def _is_swagger(block: Block) -> bool:
    return isinstance(block, Directive) and block.name.startswith(wording.SWAGGER)


def _is_object(block: Block) -> bool:
    return isinstance(block, Heading) and objects.owner_of(block) is not None


def _defines_calls(document: Document) -> bool:
    """Whether code is below the label “Definition”, as in the oldest form of calls."""
    parts = labelled(Ledger(document), document.blocks)
    return any(part.label == wording.DEFINITION and isinstance(part.block, Code) for part in parts)


def _read_section(ledger: Ledger, section: Section, introduction: Section | None) -> None:
    owner = objects.owner_of(section.heading) if section.heading else None
    if owner:
        introduced = introduction is not None and introduction.name == owner.casefold()
        objects.read_object(ledger, section, introduction if introduced else None)
    else:
        _read_prose(ledger, section)


def _read_swagger(ledger: Ledger, section: Section) -> None:
    for part in section.parts:
        if isinstance(part.block, Directive) and part.block.name == wording.SWAGGER:
            swagger.read_call(ledger, part.block)


def _read_prose(ledger: Ledger, section: Section) -> None:
    """Read a section about nothing in particular: its sentences are said of the API. All else stays open."""
    for part in section.parts:
        if isinstance(part.block, Paragraph | ListItem):
            ledger.fact(StatementFact(place=part.block.place, about="api", text=part.block.text), part.block)
    if section.heading is not None:
        ledger.ignore(wording.GROUP_REASON, section.heading)


def _introduction(outline: list[Section]) -> Section | None:
    """Return the section under the page's title when the title is the name of the first object."""
    owner = _first_owner(outline)
    titled = next((section for section in outline if section.heading), None)
    return titled if titled and owner and titled.name == owner.casefold() else None


def _first_owner(outline: list[Section]) -> str | None:
    owners = (objects.owner_of(section.heading) for section in outline if section.heading)
    return next((owner for owner in owners if owner), None)


def _kind(outline: list[Section]) -> str:
    if _first_owner(outline):
        return "object"
    return "calls"
