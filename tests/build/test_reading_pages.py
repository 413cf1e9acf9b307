"""Reading pages: the number of processes never shows in the facts."""

from __future__ import annotations

from codegen.build import extract
from codegen.build.kept_facts import encode_facts
from codegen.dialects.facts import ParameterFact
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


def test_other_processes_are_worth_it_for_less_text_where_the_make_of_pages_is_not_known() -> None:
    pages = [page for page in PAGES for _ in range(3)]
    works = {dialect: extract._work(pages, PageReader(dialect)) for dialect in ("gitbook", "generic", "auto")}
    assert works["gitbook"] == sum(len(page.content) for page in pages)
    assert works["generic"] == works["auto"] > works["gitbook"]


def test_facts_that_were_kept_are_equal_and_share_the_words_of_their_cells() -> None:
    facts = PageReader("gitbook").read(PAGES[0])
    words = Facts()
    assert words.read(encode_facts(facts)) == facts
    first, second = (words.read(encode_facts(facts)).facts[-1] for _ in range(2))
    assert isinstance(first, ParameterFact)
    assert isinstance(second, ParameterFact)
    assert first.description is second.description is not None
