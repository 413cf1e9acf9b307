"""Reads a GitBook page: each section by what it is, each swagger block wherever it is."""

from __future__ import annotations

from codegen.dialects.calls import call_line
from codegen.dialects.facts import PageFacts, StatementFact
from codegen.dialects.gitbook import legacy, objects, swagger, wording
from codegen.dialects.gitbook.outline import Section, sections
from codegen.dialects.ledger import Ledger
from codegen.documents.model import Code, Directive, Document, Heading, ListItem, Paragraph, walk


def read(document: Document) -> PageFacts:
    """Return the facts and the account of one page."""
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
    if any(isinstance(block, Directive) and block.name.startswith(wording.SWAGGER) for block in blocks):
        signs.append("swagger blocks between {% and %}")
    if any(isinstance(block, Heading) and objects.owner_of(block) for block in blocks):
        signs.append("a heading of the form “The … object”")
    outline = sections(Ledger(document))
    if any(legacy.definition(section) for section in outline):
        signs.append("a method and a URL under the label “Definition”")
    return signs


def _read_section(ledger: Ledger, section: Section, introduction: Section | None) -> None:
    owner = objects.owner_of(section.heading) if section.heading else None
    if owner:
        introduced = introduction is not None and introduction.name == owner.casefold()
        objects.read_object(ledger, section, introduction if introduced else None)
    elif legacy.definition(section):
        legacy.read_call(ledger, section)
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
    calls = any(
        (isinstance(part.block, Directive) and part.block.name == wording.SWAGGER)
        or (isinstance(part.block, Code) and call_line(part.block))
        for section in outline
        for part in section.parts
    )
    return "calls" if calls else "text"
