"""Reading pages: the number of processes never shows in the facts."""

from __future__ import annotations

from codegen.build import extract
from codegen.dialects.page_reader import PageReader
from codegen.dialects.shared_words import Facts
from codegen.sources.page import Page
from tests.tiny_workspace import PAGE

PAGES = [
    Page(f"pages/{number}.md", f"https://docs.shed.test/{number}", "text/markdown", PAGE.replace("Saw", words), "")
    for number, words in enumerate(["Saw", "Axe", "“Rake” | x"])
]


def test_one_process_and_several_read_the_same_facts_in_the_same_order() -> None:
    heard: list[tuple[int, int]] = []
    alone = extract.read_facts(PAGES, PageReader("gitbook"), lambda done, of: heard.append((done, of))).facts
    together = [facts for facts, _ in extract._on_all_cores(PAGES, PageReader("gitbook"), Facts())]
    assert tuple(together) == alone
    assert [page.page for page in together] == ["pages/0.md", "pages/1.md", "pages/2.md"]
    assert heard == [(1, 3), (2, 3), (3, 3)]
