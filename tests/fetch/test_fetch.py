"""`codegen fetch` against a real server on this machine."""

from __future__ import annotations

import hashlib
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen import __version__
from codegen.dialects import page_reader
from codegen.fetch import captures, client, pages, run
from tests.fetch.shed import LARGE, SMALL, FetchShed
from tests.fetch.site import Call, Reply, anchors, page, path_of, zipped
from tests.hangs import HANGS


def test_pages_are_found_by_links_and_listed_in_the_order_of_the_links(shed: FetchShed) -> None:
    shed.fetch()
    files = [entry["file"] for entry in shed.listed()]
    assert files == ["index.html", *(f"tool-{number}.html" for number in range(1, SMALL))]
    assert all((shed.folder / "pages" / file).is_file() for file in files)
    assert not (shed.folder / ".fetch").exists()


def test_the_list_records_address_date_hash_and_etag(shed: FetchShed) -> None:
    shed.fetch()
    entry = shed.listed()[1]
    content = (shed.folder / "pages" / "tool-1.html").read_bytes()
    assert entry["url"] == f"{shed.site.url}/docs/tool-1.html"
    assert entry["hash"] == hashlib.sha256(content).hexdigest()
    assert entry["etag"].startswith('"')
    assert entry["date"].year >= 2025
    assert "final_url" not in entry


def test_fetched_pages_build(shed: FetchShed) -> None:
    shed.fetch()
    result = shed.run("check", "shed", "--json")
    assert '"page-' not in result.output
    assert '"pages-list' not in result.output


def test_a_large_site_is_asked_a_few_at_once_once_each_and_the_second_time_nothing_is_sent_again(
    shed: FetchShed,
) -> None:
    shed.grow(LARGE)
    shed.site.seconds = 0.005
    first = shed.fetched()
    assert first["counts"] == {"new": LARGE, "changed": 0, "unchanged": 0, "kept": 0, "missing": 0}
    assert set(shed.site.asked().values()) == {1}
    assert 2 <= shed.site.most_at_once <= 3
    before = shed.files()
    shed.site.forget()
    second = shed.fetched()
    assert second["counts"]["unchanged"] == LARGE
    assert sum("if-none-match" in call.headers for call in shed.site.calls) == LARGE
    assert shed.files() == before


def test_other_pages_are_asked_for_while_one_is_forced_to_disk(
    shed: FetchShed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The index, which leads to all others, waits on its way to disk until half of all pages were asked for."""
    shed.grow(30)
    forced, asked = 0, list[bool]()

    def wait(_: int) -> None:
        nonlocal forced
        forced += 1
        if threading.current_thread() is not threading.main_thread() and not asked:
            asked.append(False)
            asked[0] = any(len(shed.site.asked()) >= 15 or time.sleep(0.01) for _ in range(int(HANGS / 0.01)))

    monkeypatch.setattr(captures.os, "fsync", wait)
    assert shed.fetched()["counts"]["new"] == 30
    assert asked == [True]
    assert forced > 60


def test_the_next_page_is_asked_for_before_the_one_that_came_is_read(
    shed: FetchShed, monkeypatch: pytest.MonkeyPatch
) -> None:
    shed.settings(f'index = "{shed.site.url}/docs/index.html"\nat_once = 1')
    events: list[str] = []
    ask, read = client.Client._ask, run.page_of

    async def asked(self: client.Client, url: str, known: Mapping[str, str], largest: int) -> object:
        events.append(f"ask {path_of(url)}")
        return await ask(self, url, known, largest)

    def read_page(answer: client.Answer) -> object:
        events.append(f"read {path_of(answer.url)}")
        return read(answer)

    monkeypatch.setattr(client.Client, "_ask", asked)
    monkeypatch.setattr(run, "page_of", read_page)
    shed.fetch()
    tools = [f"/docs/tool-{number}.html" for number in (1, 2, 3)]
    assert [event for event in events if event.partition(" ")[2] in tools][:4] == [
        f"ask {tools[0]}",
        f"ask {tools[1]}",
        f"read {tools[0]}",
        f"ask {tools[2]}",
    ]


def test_each_page_is_normalised_once(shed: FetchShed, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    normalised = pages.normalised
    monkeypatch.setattr(pages, "normalised", lambda text, kind: seen.append(text) or normalised(text, kind))
    monkeypatch.setenv("CODEGEN_CHROMIUM", sys.executable)  # no page is one to render
    shed.fetch()
    assert len(seen) == len(set(seen)) == SMALL


def test_dialects_are_loaded_only_for_a_page_that_changed(shed: FetchShed, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    original = page_reader.dialect_named
    monkeypatch.setattr(page_reader, "dialect_named", lambda name: loaded.append(name) or original(name))
    shed.fetch()
    shed.fetch()
    assert loaded == []
    for number in (1, 2):
        shed.site.pages[f"/docs/tool-{number}.html"] = page(number, words="New.")
    assert shed.fetched()["counts"]["changed"] == 2
    assert set(loaded) == {"gitbook"}


def test_the_number_at_once_is_a_setting(shed: FetchShed) -> None:
    shed.settings(f'index = "{shed.site.url}/docs/index.html"\nat_once = 1')
    shed.site.seconds = 0.01
    shed.fetch()
    assert shed.site.most_at_once == 1


def test_it_says_what_changed_and_what_to_do_next(shed: FetchShed) -> None:
    shed.fetch()
    shed.site.pages["/docs/tool-3.html"] = page(3, words="It is sharp.")
    said = shed.fetch().output
    assert f"changed    pages/tool-3.html  {shed.site.url}/docs/tool-3.html" in said
    assert f"{SMALL} pages: 1 changed, {SMALL - 1} unchanged" in said
    assert "codegen build shed" in said
    assert "codegen diff shed" in said
    assert "It is sharp." in shed.captured("tool-3.html")
    assert "next:" not in shed.fetch().output


def test_listed_pages_are_asked_for_and_no_link_is_followed(shed: FetchShed) -> None:
    shed.settings(f'pages = ["{shed.site.url}/docs/tool-2.html", "{shed.site.url}/docs/tool-1.html"]')
    shed.fetch()
    assert [entry["file"] for entry in shed.listed()] == ["tool-2.html", "tool-1.html"]
    assert set(shed.site.asked()) == {"/docs/tool-1.html", "/docs/tool-2.html"}


def test_without_settings_the_captured_pages_are_asked_for_again(shed: FetchShed) -> None:
    shed.settings(f'pages = ["{shed.site.url}/docs/tool-2.html"]')
    shed.fetch()
    shed.settings("")
    shed.site.pages["/docs/tool-2.html"] = page(2, words="New.")
    assert shed.fetched()["counts"]["changed"] == 1


def test_links_outside_of_the_prefix_with_a_query_or_to_pictures_are_not_followed(shed: FetchShed) -> None:
    links = anchors("/other/page.html", "tool-1.html?print=1", "a.png", "mailto:a@b.test", "javascript:x()", "#top")
    shed.site.pages["/docs/index.html"] = page(0, links + anchors("%2e%2e/secret.html", "../docs/tool-1.html"))
    shed.fetch()
    assert set(shed.site.asked()) == {"/docs/index.html", "/docs/tool-1.html"}


def test_no_more_pages_than_the_most(shed: FetchShed) -> None:
    shed.settings(f'index = "{shed.site.url}/docs/index.html"\nmost = 3')
    assert "fetch-too-many" in shed.codes()
    assert len(shed.site.asked()) == 3


def test_it_says_honestly_who_it_is(shed: FetchShed) -> None:
    shed.settings(f'index = "{shed.site.url}/docs/index.html"\ncontact = "docs@shed.test"')
    shed.fetch()
    agents = {call.headers["user-agent"] for call in shed.site.calls}
    assert agents == {f"docs-codegen/{__version__} (reads API documentation; docs@shed.test)"}


def test_a_page_travels_zipped_and_in_its_own_letters(shed: FetchShed) -> None:
    words = page(1, words="Café.").replace("<head>", '<head><meta charset="windows-1252">')
    shed.site.special["/docs/tool-1.html"] = lambda _: Reply(
        200, zipped(page(1, words="Düsseldorf.")), {"Content-Encoding": "gzip"}
    )
    shed.site.special["/docs/tool-2.html"] = lambda _: Reply(200, words.encode("cp1252"), content_type="text/html")
    shed.fetch()
    assert "Düsseldorf." in shed.captured("tool-1.html")
    assert "Café." in shed.captured("tool-2.html")


def test_cookies_do_not_go_back(shed: FetchShed) -> None:
    shed.site.special["/docs/index.html"] = lambda _: Reply(
        200, shed.site.pages["/docs/index.html"], {"Set-Cookie": "session=1; Path=/"}
    )
    shed.fetch()
    assert not any("cookie" in call.headers for call in shed.site.calls)


def test_last_modified_serves_where_there_is_no_etag(shed: FetchShed) -> None:
    def answer(call: Call) -> Reply:
        since = call.headers.get("if-modified-since")
        moment = "Sat, 21 Nov 2026 10:00:00 GMT"
        return Reply(304) if since == moment else Reply(200, page(1), {"Last-Modified": moment})

    shed.site.special["/docs/tool-1.html"] = answer
    shed.fetch()
    assert shed.fetched()["counts"]["unchanged"] == SMALL


def test_the_original_bytes_are_kept_on_request(shed: FetchShed) -> None:
    shed.site.pages["/docs/tool-1.html"] = page(1, words="<script nonce='1'>x()</script>")
    shed.fetch("--keep-original")
    original = shed.folder / "originals" / "tool-1.html"
    assert original.read_text("utf-8") == shed.site.pages["/docs/tool-1.html"]
    assert "x()" not in shed.captured("tool-1.html")
    original.unlink()
    assert shed.fetched("--keep-original")["counts"]["unchanged"] == SMALL
    assert original.is_file()


def test_what_people_wrote_above_the_list_stays(shed: FetchShed) -> None:
    shed.fetch()
    path = shed.folder / "pages" / "pages.toml"
    path.write_text("# Mine.\n\n" + path.read_text("utf-8"), "utf-8")
    shed.site.pages["/docs/tool-1.html"] = page(1, words="New.")
    shed.fetch()
    assert path.read_text("utf-8").startswith("# Mine.\n\n[[page]]\n")


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/docs/a/b.html", "a-b.html"),
        ("/docs/tool", "tool.html"),
        ("/docs/..%5c..%5cetc", None),
        ("/docs/%2e%2e/%2e%2e/etc/passwd", None),
        ("/docs/.hidden", "hidden.html"),
        ("/docs/a%00b%0ac", "a-b-c.html"),
    ],
)
def test_no_address_names_a_file_outside_of_the_captures(shed: FetchShed, path: str, file: str | None) -> None:
    shed.site.pages[path] = page(9)
    shed.site.pages["/docs/index.html"] = page(0, anchors(path))
    outside = {name for name in shed.files() if "/pages/" not in name}
    shed.fetch()
    assert {name for name in shed.files() if "/pages/" not in name} == outside
    assert [entry["file"] for entry in shed.listed()] == ["index.html", *([file] if file else [])]


def test_names_that_differ_in_case_alone_are_two_files(shed: FetchShed) -> None:
    for name in ("Stock", "stock"):
        shed.site.pages[f"/docs/{name}.html"] = page(9)
    shed.site.pages["/docs/index.html"] = page(0, anchors("Stock.html", "stock.html"))
    shed.fetch()
    assert len({entry["file"].lower() for entry in shed.listed()}) == 3


def test_a_list_that_cannot_be_read_stops_the_run_before_anything_is_asked(shed: FetchShed) -> None:
    (shed.folder / "pages").mkdir()
    (shed.folder / "pages" / "pages.toml").write_text('[[page]]\nfile = "../x.html"\nurl = "https://a.test/"\n')
    assert "page-outside" in shed.fetch(code=1).output
    assert not shed.site.calls


def test_a_link_in_place_of_a_capture_is_replaced_and_not_written_through(shed: FetchShed, tmp_path: Path) -> None:
    shed.fetch()
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    capture = shed.folder / "pages" / "tool-1.html"
    content = capture.read_text("utf-8")
    capture.unlink()
    victim.write_text(content)
    capture.symlink_to(victim)
    shed.site.pages["/docs/tool-1.html"] = page(1, words="New.")
    shed.run("fetch", "shed")
    assert victim.read_text() == content


def test_unknown_api_is_wrong_usage(shed: FetchShed) -> None:
    assert shed.run("fetch", "shet").exit_code == 2
    assert shed.run("fetch").exit_code == 2
