"""The report of hostile pages in a real browser, everything opened: words stay words, as in the harmless page's one.

What the script makes of the data has no element, attribute or scheme of a link that it does not make of harmless data;
nothing runs, nothing is asked for, and each source reads as the data says.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser

from codegen.dialects.registry import BY_NAME
from tests.hostile.test_every_output import STRIDE, changed, elements, made_of, of_template, twin
from tests.hostile.test_positions import document
from tests.report.chromium import chromium, open_everything
from tests.report.source_table import ShownFact, shown_facts

pytestmark = pytest.mark.slow

_READ = """() => Object.fromEntries([...document.querySelectorAll(".field")].map((field) => [field.id,
  [...field.querySelectorAll(".fact")].map((fact) => [...fact.children].map((part) => part.textContent))]))"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


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


@pytest.mark.parametrize("dialect", BY_NAME)
def test_a_payload_in_every_position_is_shown_by_the_script_as_words(
    browser: Browser, dialect: str, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    harmless, _ = rendered(browser, twin(dialect).files["report.html"], path)
    pages = [changed(document(dialect), offset, 0)[0] for offset in range(STRIDE)]
    reports = [outputs.files["report.html"] for page in pages if (outputs := made_of(dialect, page)) is not None]
    assert reports
    for report in reports:
        markup, facts = rendered(browser, report, path)
        assert elements(markup) <= elements(harmless) | of_template("report.html")
        expected = shown_facts(BeautifulSoup(report, "html.parser"))
        assert facts == {name: [words_of(fact) for fact in field] for name, field in expected.items()}
