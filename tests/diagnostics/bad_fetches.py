"""Bad sites: what `codegen fetch` tells of pages that do not come, or come as something else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from unittest.mock import patch

import httpx2

from codegen.config.settings import read_settings
from codegen.diagnostics.finding import Finding
from codegen.dialects.page_reader import PageReader
from codegen.fetch.client import Politeness
from codegen.fetch.journal import alone
from codegen.fetch.run import FetchOptions, fetch
from tests.diagnostics.bad_input import gives
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace

TOOL = "https://docs.shed.test/tool"
MARKDOWN = {"content-type": "text/markdown"}

Answering = Callable[[str], httpx2.Response]


def fetched(
    folder: Path, answer: Answering | httpx2.Response, settings: str = "", accept: tuple[str, ...] = ()
) -> tuple[Finding, ...]:
    """Return the findings of a run for an API with one capture; ``answer`` serves every path but robots.txt."""
    shed = folder / "specs" / "shed"
    if not shed.exists():
        TinyWorkspace(folder)
    (shed / "api.toml").write_text(SETTINGS + settings, "utf-8")

    def handle(request: httpx2.Request) -> httpx2.Response:
        if isinstance(answer, httpx2.Response):
            return answer if request.url.path != "/robots.txt" else httpx2.Response(404)
        return answer(request.url.path)

    transport = httpx2.MockTransport(handle)
    fetch_options = FetchOptions(accept=accept, politeness=Politeness(first_wait=0), transport=transport)
    return fetch(shed, read_settings(shed), PageReader("gitbook"), fetch_options).findings


def markdown(text: str) -> httpx2.Response:
    return httpx2.Response(200, headers=MARKDOWN, content=text.encode())


def linking(path: str, answer: httpx2.Response) -> Answering:
    """Return a site whose index leads to the tool and to ``path``."""
    index = markdown(f"# Tools\n\n[tool](/tool) [more]({path})\n")
    answers = {"/index": index, "/tool": markdown(PAGE), path: answer}
    return lambda asked: answers.get(asked, httpx2.Response(404))


INDEX = '\n[fetch]\nindex = "https://docs.shed.test/index"\n'


@gives("fetch-nothing-listed")
def api_of_which_nobody_says_where_its_pages_are(folder: Path) -> Iterable[Finding]:
    (TinyWorkspace(folder).folder / "pages" / "pages.toml").write_text("")
    return fetched(folder, markdown(PAGE))


@gives("fetch-url-refused")
def address_with_a_password(folder: Path) -> Iterable[Finding]:
    return fetched(folder, markdown(PAGE), '\n[fetch]\npages = ["https://me:word@docs.shed.test/tool"]\n')


@gives("fetch-accept-unknown")
def page_to_accept_that_nobody_knows(folder: Path) -> Iterable[Finding]:
    return fetched(folder, markdown(PAGE), accept=("tol.md",))


@gives("fetch-under-way")
def two_runs_at_once(folder: Path) -> Iterable[Finding]:
    with alone(TinyWorkspace(folder).folder):
        return fetched(folder, markdown(PAGE))


@gives("fetch-needs-javascript")
def site_that_a_script_draws(folder: Path, chromium: str = "") -> Iterable[Finding]:
    text = '<html><body><div id="root"></div><script src="/main.js"></script></body></html>'
    html = httpx2.Response(200, headers={"content-type": "text/html"}, content=text.encode())
    with patch.dict(os.environ, {"CODEGEN_CHROMIUM": chromium}):
        return fetched(folder, lambda path: html if path == "/index" else httpx2.Response(404), INDEX)


@gives("fetch-not-rendered")
def site_that_a_script_draws_and_a_browser_that_is_not_there(folder: Path) -> Iterable[Finding]:
    return site_that_a_script_draws(folder, "/no/chromium")


@gives("fetch-capture-edited")
def capture_that_somebody_edited(folder: Path) -> Iterable[Finding]:
    (TinyWorkspace(folder).folder / "pages" / "tool.md").write_text("mine\n")
    return fetched(folder, markdown(PAGE))


@gives("fetch-gone")
def page_that_is_gone(folder: Path) -> Iterable[Finding]:
    return fetched(folder, httpx2.Response(410))


@gives("fetch-redirected")
def page_that_leads_to_another_host(folder: Path) -> Iterable[Finding]:
    return fetched(folder, httpx2.Response(301, headers={"location": "https://example.test/start"}))


@gives("fetch-shrunk")
def page_that_lost_its_second_half(folder: Path) -> Iterable[Finding]:
    return fetched(folder, markdown(PAGE[:400]))


@gives("fetch-error-text")
def page_that_says_it_is_not_there(folder: Path) -> Iterable[Finding]:
    return fetched(folder, markdown("# 404 Not Found\n"))


@gives("fetch-facts-gone")
def page_that_became_a_story(folder: Path) -> Iterable[Finding]:
    return fetched(folder, markdown("# Tool\n\n" + "A tool hangs in the shed.\n" * 60))


@gives("fetch-not-a-page")
def page_that_is_data(folder: Path) -> Iterable[Finding]:
    return fetched(folder, httpx2.Response(200, headers={"content-type": "application/json"}, content=b"{}"))


@gives("fetch-too-large")
def page_without_end(folder: Path) -> Iterable[Finding]:
    return fetched(folder, httpx2.Response(200, headers=MARKDOWN, content=b"x" * 6_000_000))


@gives("fetch-cut")
def page_that_never_comes_whole(folder: Path) -> Iterable[Finding]:
    return fetched(folder, markdown(""))


@gives("fetch-failed")
def server_that_fails(folder: Path) -> Iterable[Finding]:
    return fetched(folder, httpx2.Response(500))


@gives("fetch-disallowed")
def page_that_robots_may_not_read(folder: Path) -> Iterable[Finding]:
    rules = httpx2.Response(200, content=b"User-agent: *\nDisallow: /\n")
    return fetched(folder, lambda path: rules if path == "/robots.txt" else markdown(PAGE))


@gives("fetch-host-left")
def host_that_wants_to_be_left_alone_for_a_day(folder: Path) -> Iterable[Finding]:
    return fetched(folder, httpx2.Response(503, headers={"retry-after": "86400"}))


@gives("fetch-unreachable")
def host_of_no_such_name(folder: Path) -> Iterable[Finding]:
    def answer(path: str) -> httpx2.Response:
        raise httpx2.ConnectError("[Errno -2] Name or service not known")

    return fetched(folder, answer)


@gives("fetch-not-written")
def disk_that_is_full(folder: Path) -> Iterable[Finding]:
    TinyWorkspace(folder)
    (folder / "specs" / "shed" / ".fetch").write_text("no folder")
    return fetched(folder, markdown(PAGE))


@gives("fetch-link-broken")
def link_to_nowhere(folder: Path) -> Iterable[Finding]:
    return fetched(folder, linking("/more", httpx2.Response(404)), INDEX)


@gives("fetch-link-left")
def link_to_a_picture_without_a_suffix(folder: Path) -> Iterable[Finding]:
    picture = httpx2.Response(200, headers={"content-type": "image/png"}, content=b"x")
    return fetched(folder, linking("/more", picture), INDEX)


@gives("fetch-unlinked")
def capture_that_nothing_leads_to(folder: Path) -> Iterable[Finding]:
    index = markdown("# Tools\n\nNone.\n")
    return fetched(folder, lambda path: index if path == "/index" else markdown(PAGE), INDEX)


@gives("fetch-too-many")
def site_without_end(folder: Path) -> Iterable[Finding]:
    return fetched(folder, linking("/more", markdown(PAGE)), INDEX + "most = 2\n")
