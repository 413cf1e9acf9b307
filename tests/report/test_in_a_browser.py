"""The report in a real browser: clicked through, searched, on a wide screen and on a phone, in both colour schemes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, Page, expect

from codegen.cli.main import main
from tests.report.chromium import chromium, open_everything
from tests.tiny_workspace import PAGE, TinyWorkspace

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def report(root: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the address of the report about the three APIs."""
    out = tmp_path_factory.mktemp("report") / "report.html"
    assert CliRunner().invoke(main, ["report", "--root", str(root), "--out", str(out)]).exit_code == 0
    return out.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(params=[(1280, "light"), (390, "dark")], ids=["wide-light", "phone-dark"])
def page(browser: Browser, report: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Open the report; afterwards the console was clean and nothing but the file itself was asked for."""
    width, scheme = request.param
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    problems: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda request: asked.append(request.url.partition("#")[0]))
    page.goto(report)
    yield page
    assert problems == []
    assert set(asked) == {report}
    page.close()


def width_beyond_the_screen(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def test_the_models_stand_folded_and_open_for_a_link_into_them(page: Page) -> None:
    field = page.locator("[id='bouwsoft.field.Assignment.ts_lastupdate']")
    expect(field).not_to_be_visible()
    page.evaluate("location.hash = 'bouwsoft.field.Assignment.ts_lastupdate'")
    expect(field).to_be_in_viewport()


def test_a_search_that_is_cleared_leaves_the_page_as_it_was(page: Page) -> None:
    was_open = page.locator("details.group[open]").count()
    page.get_by_role("searchbox").fill("ts_lastupdate")
    assert page.locator("details.group[open]").count() > 0
    page.get_by_role("searchbox").fill("")
    assert page.locator("details.group[open]").count() == was_open


def test_a_box_under_the_mouse_shows_its_links(page: Page) -> None:
    page.locator("svg a").first.scroll_into_view_if_needed()
    page.locator("svg a").first.hover()
    assert page.locator("svg path.on").count() > 0
    page.mouse.move(0, 0)
    assert page.locator("svg path.on").count() == 0


def test_no_line_of_the_picture_runs_behind_a_box(page: Page) -> None:
    crossed = page.evaluate(
        """() => [...document.querySelectorAll('.picture svg')].flatMap((svg) => {
          const boxes = [...svg.querySelectorAll('rect')].map((one) => one.getBBox());
          return [...svg.querySelectorAll('path[data-of]')].filter((line) => {
            const length = line.getTotalLength();
            return boxes.some((box) => [...Array(60).keys()].some((step) => {
              const at = line.getPointAtLength(length * step / 60);
              return at.x > box.x + 2 && at.x < box.x + box.width - 2 && at.y > box.y && at.y < box.y + box.height;
            }));
          }).map((line) => line.textContent);
        })"""
    )
    assert crossed == []


def test_nothing_overflows_even_with_everything_open(page: Page) -> None:
    open_everything(page)
    assert width_beyond_the_screen(page) == 0


def test_a_search_leaves_what_fits_and_says_how_much(page: Page) -> None:
    everything = page.locator(".item:not([hidden])").count()
    page.get_by_role("searchbox").fill("ts_lastupdate example-layout")
    shown = page.locator(".item:not([hidden])")
    assert 0 < shown.count() < everything
    expect(page.locator("#hits")).to_have_text(f"{shown.count()} found")
    expect(page.locator("[id='bouwsoft.field.Assignment.ts_lastupdate']")).to_be_visible()
    expect(page.locator("[id='previsto']")).not_to_be_visible()
    expect(page.locator(".picture").first).not_to_be_visible()
    page.get_by_role("searchbox").fill("")
    assert page.locator(".item:not([hidden])").count() == everything


def test_a_field_shows_its_sources_when_it_is_opened_with_the_keyboard_and_only_then(page: Page) -> None:
    field = page.locator("[id='bouwsoft.field.Assignment.ts_lastupdate']")
    expect(field.locator(".fact")).to_have_count(0)
    page.evaluate("document.getElementById('bouwsoft.model.Assignment').open = true")
    field.locator("summary").press("Enter")
    fact = field.locator(".fact", has_text="settled by: example-layout over native-type").first
    expect(fact.locator("blockquote").first).to_contain_text("from: “")
    expect(fact.locator("blockquote").last).to_contain_text('lost, saying "date": “tpDate” specs/bouwsoft/pages/')
    count = field.locator(".fact").count()
    for _ in range(2):
        field.locator("summary").press("Enter")
    expect(field.locator(".fact")).to_have_count(count)


def test_without_a_script_the_page_says_where_the_sources_are(browser: Browser, report: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(report)
    expect(page.locator("noscript p").first).to_contain_text("codegen explain")
    page.locator("[id='previsto.calls'] + details summary").click()
    expect(page.locator(".row").last).to_be_visible()


def test_a_finding_leads_to_its_field_which_opens(page: Page) -> None:
    page.get_by_text("see the field").first.click()
    expect(page.locator("details:target")).to_have_attribute("open", "")
    expect(page.locator("details:target summary")).to_be_in_viewport()


def test_a_box_of_the_picture_leads_to_its_model(page: Page) -> None:
    page.locator("svg a").first.click()
    expect(page.locator(":target h3")).to_be_in_viewport()


@pytest.mark.parametrize("width", [1400, 390])
def test_the_last_diff_is_shown_with_both_quotes_and_leads_to_the_field(
    browser: Browser, committed: TinyWorkspace, width: int
) -> None:
    committed.page(PAGE.replace("| name   | string | Yes ", "| name   | string | No  ").replace("number", "string"))
    out = committed.root / "report.html"
    assert committed.run("report", "--out", str(out)).exit_code == 0
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(out.as_uri())
    page.get_by_role("link", name="What changed last").click()
    change = page.locator(".change", has_text="#/models/Tool/fields/weight/type")
    expect(change).to_be_in_viewport()
    expect(change).to_contain_text("HEAD:specs/shed/pages/tool.md:22")
    expect(change).to_contain_text("reader: breaking")
    assert page.locator(".change .tag.additive").count() > 0
    change.get_by_role("link").click()
    expect(page.locator("[id='shed.field.Tool.weight']")).to_be_in_viewport()
    assert width_beyond_the_screen(page) == 0
    page.close()


def test_a_link_found_while_searching_shows_its_target_again(page: Page) -> None:
    page.get_by_role("searchbox").fill("example-layout over native-type Assignment/fields/ts_lastupdate contradicts")
    page.evaluate("location.hash = 'bouwsoft.model.Job'")
    expect(page.locator("[id='bouwsoft.model.Job'] h3")).to_be_in_viewport()
