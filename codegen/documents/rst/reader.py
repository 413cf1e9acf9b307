"""The reStructuredText reader: makes a Document of a page, whichever directives its site defines."""

from __future__ import annotations

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.documents.code_detection import lift_code
from codegen.documents.model import Document
from codegen.documents.rst.blocks import RstBlocks
from codegen.documents.rst.chunks import Chunk, chunks, link_targets
from codegen.documents.rst.parser import parse_rst
from codegen.documents.saved_text.reader import read_saved_text
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import Page


def read_rst(page: Page) -> Document:
    """Read ``page``. Findings: source that the parser gives up on, which is read as plain text then."""
    content = page.content.replace("\r\n", "\n").replace("\r", "\n")
    findings: list[Finding] = []
    reader = RstBlocks(page.page, link_targets(content))
    try:
        for chunk in chunks(content):
            if chunk.is_heavy:
                reader.blocks += _plain(page, chunk).blocks
                heavy = finding("rst-unreadable", Location(page.page, chunk.first), problem="too much in one piece")
                findings.append(heavy)
            else:
                reader.read(parse_rst(chunk.content), chunk)
    except Exception as problem:
        plain = read_saved_text(page, Vocabulary())
        problem_found = finding("rst-unreadable", Location(page.page, 1), problem=type(problem).__name__)
        return Document(page.page, page.url, plain.blocks, (problem_found, *plain.findings))
    return Document(page.page, page.url, lift_code(reader.blocks), tuple(findings))


def _plain(page: Page, chunk: Chunk) -> Document:
    """Read a chunk as plain text, its lines where they are in the page."""
    own = chunk.content.split("\n")[chunk.head :]
    content = "\n" * (chunk.first - 1) + "\n".join(own)
    return read_saved_text(Page(page.page, page.url, "text/plain", content, page.sha256), Vocabulary())
