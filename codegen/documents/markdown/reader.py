"""The Markdown reader: makes a Document of a Markdown page, whatever site generator it was written for.

CommonMark with pipe tables and definition lists, HTML, GitBook's directives, MDX components, shortcodes, and the
settings at the top. What another generator understands in another way is rewritten first, line by line.
"""

from __future__ import annotations

import re
import textwrap
from typing import Any

from codegen.diagnostics.finding import Finding
from codegen.diagnostics.location import Location
from codegen.documents.directives import read_directives
from codegen.documents.markdown.blocks import BlockReader
from codegen.documents.markdown.elements import find_elements
from codegen.documents.markdown.front_matter import FrontMatter, read_front_matter
from codegen.documents.markdown.literals import html_tables, literal_stretches
from codegen.documents.markdown.parser import markdown_parser, references
from codegen.documents.markdown.repairs import repaired
from codegen.documents.model import Block, Document, Heading, walk
from codegen.sources.page import Page

_TITLE = re.compile(r"\{\{-?[ \t]*(?:page\.|\$?frontmatter\.|\$page\.)?title[ \t]*-?\}\}")


def read_markdown(page: Page) -> Document:
    """Read ``page``. Its title and description at the top are its first blocks, unless it has a title of its own.

    Findings: what is wrong with directives or with the settings, nesting that is too deep.
    """
    front = read_front_matter(page.page, page.content.replace("\r\n", "\n").replace("\r", "\n"))
    content = repaired(_titled(front))
    part = _PartReader(page.page, content)
    literal = literal_stretches(content)
    elements = find_elements(content, sorted([*literal, *html_tables(content)]))
    blocks, about_directives = read_directives(page.page, content, part.read, literal, elements)
    findings = [*about_directives, *front.findings, *part.findings]
    findings.sort(key=lambda finding: finding.place or Location(page.page, 0))
    return Document(page.page, page.url, (*_top(front, blocks), *blocks), tuple(findings))


def _titled(front: FrontMatter) -> str:
    """Return the page with its title where a generator puts it."""
    title = front.title.text.raw if front.title else ""
    return _TITLE.sub(lambda _: title, front.rest) if title else front.rest


def _top(front: FrontMatter, blocks: tuple[Block, ...]) -> list[Block]:
    """Return what the settings say that the page does not."""
    titled = any(isinstance(block, Heading) and block.level == 1 for block in walk(blocks))
    return [block for block in (None if titled else front.title, front.description) if block]


class _PartReader:
    """Reads the Markdown between two directives or elements."""

    def __init__(self, page: str, content: str) -> None:
        self.page = page
        self.findings: list[Finding] = []
        self._parser = markdown_parser()
        self._references = references(content)

    def read(self, text: str, first: int) -> list[Block]:
        """Read the blocks of ``text``, which may begin in the middle of line ``first``."""
        if not text.startswith("\n") and first > 1:
            text = text.lstrip(" \t")
        # Shared, not copied: copies for all parts would cost the square of the page.
        env: dict[str, Any] = {"references": self._references}
        reader = BlockReader(self.page, textwrap.dedent(text), first, self._parser, env)
        blocks = reader.read()
        self.findings += reader.findings
        return blocks
