"""Whatever words a page shows stand in some block, once, whichever form the page has."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from codegen.dialects.docusaurus.vocabulary import VOCABULARY as DOCUSAURUS
from codegen.dialects.gitbook.vocabulary import VOCABULARY as GITBOOK
from codegen.dialects.xojo.vocabulary import VOCABULARY as XOJO
from codegen.documents.model import Code, Document, Paragraph, Table, walk
from codegen.documents.read import read_page
from codegen.documents.saved_text.vocabulary import Vocabulary
from codegen.sources.page import MEDIA_TYPES, Page
from tests.documents.sketches import html, saved, words

SAME = Path(__file__).parents[1] / "cases" / "same-page"
VOCABULARIES = {"bouwsoft": XOJO, "payandbill": DOCUSAURUS, "previsto": GITBOOK}

# fmt: off
_SEEN = (
    "p", "div", "section", "h1", "h3", "ul", "ol", "li", "dl", "dt", "dd", "table",
    "thead", "tbody", "tr", "td", "th", "caption", "blockquote", "pre", "code", "b", "a", "span",
    "br", "hr", "nav", "header", "footer", "aside", "main", "article", "details", "summary", "button", "form",
    "label", "center", "font", "unknown-tag",
)
# fmt: on
_UNSEEN = ("script", "style", "template", "noscript", "svg")


class RandomPage:
    """A page of elements nested any way, some never closed; ``shown`` are the words that it shows."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a page to read, not a secret
        self.shown: list[str] = []
        self._count = 0
        self.content = "".join(self._element(0) for _ in range(12))

    def _word(self, *, shown: bool) -> str:
        self._count += 1
        word = f"w{self._count}"
        if shown:
            self.shown.append(word)
        return f" {word} "

    def _element(self, depth: int) -> str:
        if self._random.random() < 0.08:
            name = self._random.choice(_UNSEEN)
            return f"<{name}>{self._word(shown=False)}</{name}>"
        name = self._random.choice(_SEEN)
        inside = "".join(self._inside(depth) for _ in range(self._random.randrange(4)))
        end = "" if name in ("br", "hr") or self._random.random() < 0.15 else f"</{name}>"
        title = ' class="codeBlockTitle_x"' if name == "div" and self._random.random() < 0.3 else ""
        return f"<{name}{title}>{inside}{end}"

    def _inside(self, depth: int) -> str:
        if depth > 5 or self._random.random() < 0.5:
            return self._word(shown=True) + self._random.choice(["", "\n", "&nbsp;", "<!-- x -->"])
        return self._element(depth + 1)


@pytest.mark.parametrize("seed", range(0, 400, 50))
def test_every_word_of_an_html_page_stands_in_one_block(seed: int) -> None:
    for number in range(seed, seed + 50):
        page = RandomPage(number)
        assert sorted(words(html(page.content))) == sorted(page.shown), page.content


@pytest.mark.parametrize(
    ("name", "vocabulary"), [("000", XOJO), ("001", XOJO), ("002", XOJO), ("003", DOCUSAURUS), ("004", GITBOOK)]
)
def test_every_word_of_a_seed_stands_in_one_block_in_its_order(seeds: Path, name: str, vocabulary: Vocabulary) -> None:
    content = next(seeds.glob(f"{name}_*.txt")).read_text("utf-8")
    shown = re.sub(r"\{%.*?%\}", " ", content)
    # Cells run together in the seeds, so the letters are compared and not the words.
    assert "".join(words(saved(content, vocabulary))) == "".join(re.findall(r"\w+", shown))


@pytest.mark.parametrize("api", VOCABULARIES)
def test_the_same_page_in_three_forms_has_the_same_words_tables_and_code(api: str) -> None:
    pages = [_without_chrome(api, form) for form in ("html", "md", "txt")]
    first = pages[0]
    for page in pages[1:]:
        assert words(page) == words(first)
        assert _tables(page) == _tables(first)
        assert _codes(page) == _codes(first)
    assert not any(page.findings for page in pages)


def _without_chrome(api: str, form: str) -> Document:
    path = SAME / api / f"page.{form}"
    page = Page(path.name, "https://docs.example.test", MEDIA_TYPES[path.suffix], path.read_text("utf-8"), "")
    document = read_page(page, VOCABULARIES[api])
    blocks = tuple(block for block in document.blocks if not (isinstance(block, Paragraph) and block.chrome))
    return Document(document.page, document.url, blocks, document.findings)


def _tables(document: Document) -> list[list[list[str]]]:
    """Tables with their header as a row, but for the title, which saved text and Markdown know by no table."""
    tables = [table for table in walk(document.blocks) if isinstance(table, Table) and table.header and table.rows]
    return [
        [[cell.text.raw for cell in cells] for cells in (table.header, *(r.cells for r in table.rows))]
        for table in tables
    ]


def _codes(document: Document) -> list[str]:
    """Code with its spaces folded: browsers save no indents of some pages."""
    return ["".join(code.text.raw.split()) for code in walk(document.blocks) if isinstance(code, Code)]
