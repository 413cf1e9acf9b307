"""Sites that need JavaScript, drawn by a real Chromium that has no network of its own."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from codegen.cli.main import main
from codegen.fetch import run
from codegen.fetch.browser import PROGRAM
from tests.fetch.shed import FetchShed
from tests.fetch.site import Call, Reply, Site, page, serving
from tests.system_tools import find_or_install

pytestmark = pytest.mark.slow

JSON = "application/json"


def drawn(script: str) -> str:
    """Return a page that is nothing but a script."""
    return f'<!DOCTYPE html><html><head></head><body><div id="root"></div><script>{script}</script></body></html>'


DRAWS = drawn(
    "fetch('/data' + location.pathname + '.json').then(answer => answer.json()).then(page => {"
    " document.title = page.title; document.getElementById('root').innerHTML = page.html })"
)


@pytest.fixture
def chromium(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Render with the Chromium of this machine. Its sandbox does not work for root, who must be who turns it off."""
    program = find_or_install("chromium")
    if os.geteuid() == 0:
        wrapper = tmp_path / "chromium-without-sandbox"
        wrapper.write_text(f'#!/bin/sh\nexec "{program}" --no-sandbox "$@"\n')
        wrapper.chmod(0o755)
        program = wrapper
    monkeypatch.setenv(PROGRAM, str(program))
    return site


@pytest.fixture
def other() -> Iterator[Site]:
    """Provide another server of this machine, which no page may reach."""
    with serving() as site:
        site.special = {"/x": lambda _: Reply(200, "x", {"Access-Control-Allow-Origin": "*"})}
        yield site


def shows(shed: FetchShed, path: str, html: str) -> None:
    """Let the script at ``path`` show ``html``."""
    content = json.dumps({"title": "Shed", "html": html})
    shed.site.pages[path] = DRAWS
    shed.site.special[f"/data{path}.json"] = lambda _: Reply(200, content, content_type=JSON)


@pytest.fixture
def drawn_shed(shed: FetchShed, chromium: Site) -> FetchShed:
    """Return a site of an index and two pages, all drawn by the same script."""
    chromium.pages = {}
    body = page(1).partition("<body>")[2].partition("</body>")[0]
    shows(shed, "/docs/index.html", '<h1>Tools</h1><a href="/docs/a">A</a> <a href="/docs/b">B</a>' + body)
    shows(shed, "/docs/a", body.replace("Tool1", "Saw"))
    shows(shed, "/docs/b", body.replace("Tool1", "Axe"))
    return shed


def test_a_site_that_a_script_draws_is_captured_as_it_is_shown(drawn_shed: FetchShed) -> None:
    drawn_shed.fetch()
    assert [entry["file"] for entry in drawn_shed.listed()] == ["index.html", "a.html", "b.html"]
    assert all(entry["rendered"] is True for entry in drawn_shed.listed())
    assert "<h1>Saw</h1>" in drawn_shed.captured("a.html")
    assert drawn_shed.site.asked()["/docs/a"] == 1


def test_the_second_run_finds_nothing_new_and_renders_what_changed(drawn_shed: FetchShed) -> None:
    drawn_shed.fetch()
    assert drawn_shed.fetched()["counts"]["unchanged"] == 3
    shows(drawn_shed, "/docs/a", page(1).replace("In kilograms", "In grams"))
    assert drawn_shed.fetched()["counts"] == {"new": 0, "changed": 1, "unchanged": 2, "kept": 0, "missing": 0}


def test_without_a_browser_a_rendered_capture_stays_and_one_finding_says_why(
    drawn_shed: FetchShed, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn_shed.fetch()
    monkeypatch.setenv(PROGRAM, "")
    answer = drawn_shed.fetched()
    assert [one["code"] for one in answer["findings"]] == ["fetch-needs-javascript"]
    assert answer["counts"]["kept"] == 3


def test_api_toml_can_forbid_the_browser(drawn_shed: FetchShed) -> None:
    drawn_shed.settings(f'index = "{drawn_shed.site.url}/docs/index.html"\nbrowser = false')
    assert drawn_shed.codes() == ["fetch-needs-javascript"]


def test_init_builds_an_api_from_a_site_that_a_script_draws(drawn_shed: FetchShed, tmp_path: Path) -> None:
    call = "<h2>List tools</h2><pre><code>GET https://api.shed.test/v1/tools</code></pre><p>Returns all tools.</p>"
    shows(drawn_shed, "/docs/index.html", "<h1>Tools of the shed, and how to borrow them</h1>" + call)
    where = str(tmp_path / "fresh")
    Path(where).mkdir()
    result = CliRunner().invoke(main, ["init", "tools", f"{drawn_shed.site.url}/docs/index.html", "--root", where])
    assert result.exit_code == 0, result.output
    assert "operations  1" in result.output


# Each line is one way to call a server. `OTHER` is another server of this machine, `OWN` the page's own.
CALLS = """
fetch('OTHER/x', {mode: 'no-cors'}).catch(() => 0);
fetch('OTHER/x', {method: 'POST', body: 'x', mode: 'no-cors'}).catch(() => 0);
navigator.sendBeacon('OTHER/x', 'x');
new Image().src = 'OTHER/x';
new EventSource('OTHER/x');
try { new WebSocket('OTHER/x'.replace('http', 'ws')) } catch {}
const script = document.createElement('script'); script.src = 'OTHER/x'; document.body.append(script);
const style = document.createElement('link'); style.rel = 'stylesheet'; style.href = 'OTHER/x';
document.body.append(style);
const hint = document.createElement('link'); hint.rel = 'preconnect'; hint.href = 'OTHER'; document.body.append(hint);
const ahead = document.createElement('link'); ahead.rel = 'prefetch'; ahead.href = 'OTHER/x';
document.body.append(ahead);
const frame = document.createElement('iframe'); frame.src = 'OTHER/x'; document.body.append(frame);
const form = document.createElement('form'); form.action = 'OTHER/x'; form.method = 'post'; form.target = '_blank';
document.body.append(form); form.submit();
window.open('OTHER/x');
new Worker(URL.createObjectURL(new Blob(["fetch('OTHER/x', {mode: 'no-cors'}).catch(() => 0)"])));
navigator.serviceWorker?.register('/worker.js').catch(() => 0);
fetch('OWN/moved', {mode: 'no-cors'}).catch(() => 0);
fetch('OWN/changed', {method: 'DELETE'}).catch(() => 0);
const peer = new RTCPeerConnection({iceServers: [{urls: 'stun:' + 'OTHER'.split('://')[1]}]});
peer.createDataChannel('x'); peer.createOffer().then(offer => peer.setLocalDescription(offer));
document.getElementById('root').textContent = 'The shed has tools of all kinds, and how to borrow them. '.repeat(3);
"""


def calling(site: Site, other: Site) -> None:
    script = CALLS.replace("OTHER", other.url).replace("OWN", site.url)
    site.pages = {"/docs/index.html": drawn(script)}
    site.special["/moved"] = lambda _: Reply(302, "", {"Location": f"{other.url}/x"})
    site.special["/worker.js"] = lambda _: Reply(200, f"fetch('{other.url}/x')", content_type="text/javascript")


def test_no_page_makes_the_browser_call_another_server(shed: FetchShed, chromium: Site, other: Site) -> None:
    calling(chromium, other)
    shed.fetch()
    assert "The shed has tools" in shed.captured("index.html")
    assert [call.path for call in other.calls] == []
    assert "/changed" not in chromium.asked()


def test_a_host_that_api_toml_names_is_read_and_nothing_else_is_done_to_it(
    shed: FetchShed, chromium: Site, other: Site
) -> None:
    calling(chromium, other)
    shed.settings(f'index = "{chromium.url}/docs/index.html"\nbrowser_hosts = ["{other.url}"]')
    shed.fetch()
    assert "/x" in other.asked()
    assert {call.headers.get("content-length", "0") for call in other.calls} == {"0"}


def test_a_script_without_end_is_given_up_and_the_other_pages_come(
    drawn_shed: FetchShed, monkeypatch: pytest.MonkeyPatch
) -> None:
    politeness = run._politeness
    monkeypatch.setattr(run, "_politeness", lambda file: msgspec.structs.replace(politeness(file), page_timeout=15.0))
    drawn_shed.site.pages["/docs/a"] = drawn("for (;;) {}")
    answer = drawn_shed.fetched()
    (found,) = answer["findings"]
    assert found["code"] == "fetch-not-rendered"
    assert "it is not ready within 15 s" in found["message"]
    assert [entry["file"] for entry in drawn_shed.listed()] == ["index.html", "b.html"]


def test_a_page_that_grows_beyond_the_limit_is_not_captured(drawn_shed: FetchShed) -> None:
    drawn_shed.settings(f'index = "{drawn_shed.site.url}/docs/index.html"\nlargest = 20000')
    drawn_shed.site.pages["/docs/a"] = drawn("document.body.textContent = 'tool '.repeat(1e6)")
    assert "fetch-too-large" in drawn_shed.codes()
    assert [entry["file"] for entry in drawn_shed.listed()] == ["index.html", "b.html"]


def test_a_page_that_its_script_leads_away_from_is_no_page(drawn_shed: FetchShed) -> None:
    drawn_shed.site.pages["/docs/a"] = drawn("location = '/private'")
    drawn_shed.site.pages["/private"] = page(3)
    shed_codes = drawn_shed.codes()
    assert shed_codes == ["fetch-link-left"]
    assert "a.html" not in [entry["file"] for entry in drawn_shed.listed()]


def test_a_script_that_shows_nothing_is_one_finding(drawn_shed: FetchShed) -> None:
    drawn_shed.site.pages["/docs/a"] = drawn("1")
    (found,) = drawn_shed.fetched()["findings"]
    assert "the browser did not render it: it stays empty" in found["message"]


def test_files_are_asked_for_with_the_name_of_this_program(drawn_shed: FetchShed) -> None:
    heard: list[Call] = []

    def tells(call: Call) -> Reply:
        heard.append(call)
        return Reply(200, '{"title": "x", "html": "x"}', content_type=JSON)

    drawn_shed.site.special["/data/docs/a.json"] = tells
    drawn_shed.fetch(code=1)
    assert [call.headers["user-agent"].partition("/")[0] for call in heard] == ["docs-codegen"]
