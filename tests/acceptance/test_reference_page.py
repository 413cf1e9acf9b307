"""The reference pages in a real browser, from disk: everything drawn, nothing complained of, nobody asked."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

from codegen.build.artifacts import read_spec
from codegen.cli.main import main
from codegen.mock_server.options import Options
from codegen.targets.openapi.document import document
from codegen.targets.reference.viewer import SWAGGER_UI, texts
from codegen.targets.shared.call_names import camel
from tests.hangs import HANGS
from tests.mock_server.running import Caller, running
from tests.system_tools import find_or_install

pytestmark = pytest.mark.slow

APIS = ("bouwsoft", "payandbill", "previsto")
WAIT = 1000 * HANGS  # milliseconds; a busy machine takes a minute to show a page
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
METHODS = ("get", "post", "put", "patch", "delete")


class Visit:
    """A page opened from disk, with all it said and all it asked for."""

    def __init__(
        self, browser: BrowserContext, file: Path, *, place: str = "", dark: bool = False, width: int = 1360
    ) -> None:
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page: Page = browser.new_page()
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(color_scheme="dark" if dark else "light")
        self.page.on("console", lambda message: self.said.append(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.address = file.as_uri()
        self.page.goto(self.address + place)
        self.page.wait_for_selector("#reference .opblock-tag", timeout=WAIT)

    def open_all_tags(self) -> None:
        """Then in a window as tall as the page: the viewer draws only what is in view."""
        self.page.evaluate(
            "document.querySelectorAll('.opblock-tag[data-is-open=false]').forEach((one) => one.click())"
        )
        height = self.page.evaluate("document.documentElement.scrollHeight")
        self.page.set_viewport_size({"width": 1360, "height": height + 100})

    def drawn(self) -> set[tuple[str, str]]:
        """Return method and path of every call that is drawn; the viewer puts invisible spaces into paths."""
        results: list[list[str]] = self.page.evaluate(
            "[...document.querySelectorAll('.opblock')].map((one) => ["
            "one.querySelector('.opblock-summary-method').textContent,"
            "one.querySelector('.opblock-summary-path').dataset.path])"
        )
        return {(method.lower(), path) for method, path in results}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    chromium = find_or_install("chromium")
    profile = tmp_path_factory.mktemp("profile")
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=chromium, headless=True, args=list(QUIET), viewport={"width": 1360, "height": 900}
        )
        yield context
        context.close()


@pytest.fixture(autouse=True)
def closed(browser: BrowserContext) -> Iterator[None]:
    """No page is left open after its test, where it would slow down the next."""
    yield
    for page in browser.pages[1:]:
        page.close()


@pytest.fixture(scope="module")
def pages(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the page of each API, made by the command from the archive that is pinned."""
    cache = root / ".tools" / "vendored"
    texts(SWAGGER_UI, ("swagger-ui.css",), cache)
    folder = tmp_path_factory.mktemp("pages")
    for api in APIS:
        flags = ["--out", str(folder / f"{api}.html"), "--viewer", str(cache / SWAGGER_UI.archive), "--root", str(root)]
        result = CliRunner().invoke(main, ["reference", api, *flags])
        assert result.exit_code == 0, result.output
    return {api: folder / f"{api}.html" for api in APIS}


def documented(root: Path, api: str) -> Any:
    return document(read_spec(root / "specs" / api))


@pytest.mark.parametrize("api", APIS)
def test_every_call_is_drawn_and_listed(root: Path, pages: dict[str, Path], browser: BrowserContext, api: str) -> None:
    paths = documented(root, api)["paths"]
    expected = {(method, path) for path, item in paths.items() for method in METHODS if method in item}
    visit = Visit(browser, pages[api])
    visit.open_all_tags()
    expect(visit.page.locator(".opblock")).to_have_count(len(expected), timeout=WAIT)
    assert visit.drawn() == expected
    assert visit.page.locator("#index .call").count() == len(expected)
    assert visit.said == []
    assert visit.asked == [visit.address]


@pytest.mark.parametrize("api", APIS)
def test_a_call_opens_from_the_index_with_its_schemas(
    pages: dict[str, Path], browser: BrowserContext, api: str
) -> None:
    """References are resolved, also from disk: the viewer draws fields, and shows no error of its own."""
    visit = Visit(browser, pages[api])
    visit.page.evaluate("document.querySelector('#index .call:has(.method.post)').click()")
    opened = visit.page.locator(".opblock.is-open")
    expect(opened.locator(".microlight").first).to_contain_text('":', timeout=WAIT)
    assert opened.count() == 1
    assert visit.page.locator(".errors-wrapper").count() == 0
    assert visit.said == []
    assert [text for text in visit.asked if text != visit.address] == []


def test_the_index_is_searched(pages: dict[str, Path], browser: BrowserContext) -> None:
    visit = Visit(browser, pages["bouwsoft"])
    visit.page.fill("#search", "delete assignments")
    shown = visit.page.locator("#index .call:visible .path").all_text_contents()
    assert shown
    assert len(shown) < 10
    assert all("assignments" in path.lower() for path in shown)


def test_a_link_leads_to_a_call(pages: dict[str, Path], browser: BrowserContext) -> None:
    visit = Visit(browser, pages["bouwsoft"], place="#/Assignments/assignmentsGet")
    opened = visit.page.locator(".opblock.is-open")
    expect(opened).to_have_attribute("id", "operations-Assignments-assignmentsGet", timeout=WAIT)
    expect(opened).to_be_in_viewport()


def test_where_a_field_comes_from_is_told_in_its_schema(pages: dict[str, Path], browser: BrowserContext) -> None:
    visit = Visit(browser, pages["previsto"], place="#/assignments/assignmentsGet")
    opened = visit.page.locator(".opblock.is-open")
    opened.locator(".responses-inner .tablinks", has_text="Schema").first.click()
    opened.locator(".json-schema-2020-12-property").first.get_by_role("button").first.click()
    expect(opened.get_by_text("Origin: ").first).to_be_visible()
    assert visit.said == []


def test_a_parameter_that_spells_a_record_shows_an_example_and_the_fields(
    pages: dict[str, Path], browser: BrowserContext
) -> None:
    visit = Visit(browser, pages["bouwsoft"], place="#/Assignments/assignmentsCreate", width=390)
    shown = visit.page.locator(".opblock.is-open .parameters")
    expect(shown.get_by_text("maintenancesheet_id=571")).to_be_visible(timeout=WAIT)
    expect(shown.get_by_role("row", name="title string, at most 100", exact=True)).to_be_visible()
    assert visit.page.evaluate("document.documentElement.scrollWidth") == 390
    assert visit.said == []


@pytest.mark.parametrize(("dark", "is_bright"), [(False, True), (True, False)])
def test_the_page_is_light_or_dark_as_the_system_is(
    pages: dict[str, Path], browser: BrowserContext, dark: bool, is_bright: bool
) -> None:
    """The page itself, and the box of a call that the viewer draws: none stays white in the dark."""
    visit = Visit(browser, pages["previsto"], dark=dark)
    for place in ("body", "#index", ".opblock"):
        paper, ink = visit.page.evaluate(
            "(place) => { const style = getComputedStyle(document.querySelector(place));"
            "return [style.backgroundColor, style.color].map((one) => +one.match(/[0-9]+/)[0]); }",
            place,
        )
        assert (paper > 200) == is_bright, place
        assert (ink < 120) == is_bright, place


@pytest.mark.parametrize("api", APIS)
def test_nothing_is_wider_than_a_phone(pages: dict[str, Path], browser: BrowserContext, api: str) -> None:
    visit = Visit(browser, pages[api], width=390)
    visit.page.evaluate("document.querySelector('#index .call:has(.method.post)').click()")
    expect(visit.page.locator(".opblock.is-open .microlight").first).to_be_visible(timeout=WAIT)
    assert visit.page.evaluate("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize("api", APIS)
def test_readers_are_told_how_to_start(pages: dict[str, Path], browser: BrowserContext, api: str) -> None:
    """The commands that are shown work on a stand-in, with its credentials filled in."""
    with running(api, Options(rate_limited=False)) as stand_in:
        started, *lines = Visit(browser, pages[api]).page.locator("#start pre").all_text_contents()
        assert started == f"codegen serve {api}"
        (base,) = {line.partition("'http")[2].split("/")[2] for line in lines}
        assert base == "127.0.0.1:8000"
        for line in lines if api != "payandbill" else []:
            words = shlex.split(filled_in(line, stand_in))
            stdout = subprocess.run(
                [*words, "-s", "-f"], capture_output=True, text=True, check=True, timeout=HANGS
            ).stdout
            assert json.loads(stdout), line


def filled_in(line: str, stand_in: Caller) -> str:
    """Fill the credentials of ``stand_in`` and its address into a curl line."""
    known = {name.lower(): value for name, value in stand_in.stand_in.authenticator.headers().items()}
    known |= {camel(name).lower(): value for name, value in stand_in.stand_in.authenticator.credentials.items()}
    line = line.replace("127.0.0.1:8000", stand_in.url.split("/")[2])
    line = line.replace("USER:PASSWORD", stand_in.stand_in.authenticator.user() or "")
    return re.sub(r"-H '([^:']+): [^']*'", lambda match: f"-H '{match[1]}: {known[match[1].lower()]}'", line)


def test_every_key_is_told(pages: dict[str, Path], browser: BrowserContext) -> None:
    visit = Visit(browser, pages["payandbill"])
    shown = visit.page.locator("#access code").all_text_contents()
    assert shown == ["X-Functions-Key (header)", "X-Software-Key (header)"]
