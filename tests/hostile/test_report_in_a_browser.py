"""The report in a real browser, each text of its table of sources hostile, everything opened: words stay words.

What the script makes of the data has no element, attribute or scheme of a link that it does not make of harmless data;
nothing runs, nothing is asked for, and each source reads as the data says.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser

from codegen.build.result import Build
from codegen.diagnostics.location import Excerpt, Location
from codegen.report.page import report_page
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.targets.templating import Templates
from codegen.text import Text
from tests.hostile.all_outputs import twin
from tests.hostile.payloads import PROSE
from tests.hostile.powerless import elements, of_template
from tests.report.chromium import chromium, open_everything
from tests.report.source_table import ShownFact, shown_facts

pytestmark = pytest.mark.slow

_MARKUP = ("</script><script>alert(1)</script>", "<a href=javascript:alert(1)>x</a>", "<!--<script>", "${alert(1)}")
_READ = """() => Object.fromEntries([...document.querySelectorAll(".field")].map((field) => [field.id,
  [...field.querySelectorAll(".fact")].map((fact) => [...fact.children].map((part) => part.textContent))]))"""


def hostile(provenance: Provenance) -> Provenance:
    """Return the same pointers, each with sources of hostile words alone: one that holds, one that agrees, one that
    lost.
    """
    words = cycle((*_MARKUP, *PROSE))
    return {
        pointer: Evidence(_source(words), (_source(words),), (_source(words, next(words)),), next(words))
        for pointer in provenance
    }


def _source(words: Iterator[str], *value: str) -> Source:
    place = Location(page=next(words), line=1, end=2, cell=next(words))
    return Source(next(words), Excerpt(place, Text(next(words))), *value)


def rendered(browser: Browser, report: str, path: Path) -> tuple[str, dict[str, list[list[str]]]]:
    """Return what the browser makes of a report with everything open: its markup, and the words of each fact."""
    path.write_text(report, "utf-8")
    page = browser.new_page()
    events: list[str] = []
    page.on("console", lambda message: events.append(message.text))
    page.on("pageerror", lambda error: events.append(str(error)))
    page.on("dialog", lambda dialog: events.append(dialog.message))
    page.on("request", lambda request: events.append(request.url))
    page.goto(path.as_uri())
    open_everything(page)
    markup, facts = page.content(), page.evaluate(_READ)
    page.get_by_role("searchbox").fill("alert script onerror")
    page.close()
    assert events == [path.as_uri()]
    return markup, facts


def words_of(fact: ShownFact) -> list[str]:
    """Return the words of the parts of a fact as a browser has them."""
    sources = [f"{source.role}: “{source.quote}” {source.place}{source.rule}" for source in fact.sources]
    return [fact.name, fact.value, *sources, *([f"settled by: {fact.settled}"] if fact.settled else [])]


def test_hostile_words_in_each_text_of_the_table_are_shown_by_the_script_as_words(tmp_path: Path) -> None:
    harmless = twin("gitbook")
    build = Build(api="hostile", findings=(), spec=harmless.spec, evidence=hostile(harmless.provenance))
    report, path = report_page([build], Templates()), tmp_path / "report.html"
    with chromium() as browser:
        markup, facts = rendered(browser, report, path)
        own, _ = rendered(browser, harmless.files["report.html"], path)
    assert elements(markup) <= elements(own) | of_template("report.html")
    expected = shown_facts(BeautifulSoup(report, "html.parser"))
    assert sum(mark in str(expected) for mark in _MARKUP) == len(_MARKUP)
    assert facts == {name: [words_of(fact) for fact in field] for name, field in expected.items()}
