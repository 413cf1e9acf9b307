"""Reads a Docusaurus page: section by section, by what its heading and its blocks say it is."""

from __future__ import annotations

from codegen.dialects.calls import call_line
from codegen.dialects.docusaurus import wording
from codegen.dialects.docusaurus.endpoint import Endpoint
from codegen.dialects.docusaurus.outline import is_property_table, sections
from codegen.dialects.docusaurus.schema import Schema
from codegen.dialects.facts import PageFacts
from codegen.dialects.ledger import Ledger
from codegen.documents.model import Code, Document, Heading, Table


def read(document: Document) -> PageFacts:
    """Return the facts and the account of one page."""
    ledger = Ledger(document)
    outline = sections(ledger)
    endpoint = Endpoint(ledger, outline)
    schema = Schema(ledger, outline)
    for section in outline:
        if schema.is_about(section):
            schema.read(section)
        else:
            endpoint.read(section)
    if endpoint.call:
        return ledger.close("endpoint")
    return ledger.close("schema" if schema.models else "text")


def recognise(document: Document) -> list[str]:
    """Return the signs of this dialect that ``document`` shows, in words."""
    signs = []
    headings = {block.text.raw.casefold() for block in document.blocks if isinstance(block, Heading)}
    if "method and url" in headings and any(isinstance(block, Code) and call_line(block) for block in document.blocks):
        signs.append("a heading “Method and URL” with a method and a URL in a code block")
    if any(isinstance(block, Table) and is_property_table(block) for block in document.blocks):
        signs.append("a table whose first column is “Property”")
    if any(wording.DEFINITIONS_GROUP.fullmatch(heading) for heading in headings):
        signs.append("a heading “Definitions group …”")
    return signs
