"""Hosts that are busy, fail, cut, redirect, disallow or answer with an error: the run is polite, and captures stay."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import msgspec
import pytest

from codegen.fetch import run
from codegen.fetch.client import seconds_asked
from tests.fetch.clock import Clock
from tests.fetch.shed import SMALL, FetchShed
from tests.fetch.site import Answering, Call, Reply, anchors, http_date, page

TOOL = "/docs/tool-1.html"


def first(reply: Reply) -> Answering:
    """``reply`` to the first call; then the page."""
    calls: list[Call] = []

    def answer(call: Call) -> Reply:
        calls.append(call)
        return reply if len(calls) == 1 else Reply(200, page(1))

    return answer


def always(reply: Reply) -> Answering:
    return lambda _: reply


# -- waiting ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wait", [lambda: "60", lambda: http_date(90)])
def test_retry_after_quietens_the_whole_host(shed: FetchShed, clock: Clock, wait: Callable[[], str]) -> None:
    shed.settings(f'index = "{shed.site.url}/docs/index.html"\nat_once = 1')
    busy = first(Reply(429, "", {"Retry-After": wait()}))
    waited: list[float] = []

    def answer(call: Call) -> Reply:
        waited.append(clock.now)
        return busy(call)

    shed.site.special[TOOL] = answer
    assert shed.fetched()["counts"]["new"] == SMALL
    assert (len(waited), waited[0]) == (2, 0)
    assert 30 < waited[1] <= 90


def test_a_retry_after_beyond_all_patience_ends_the_run_for_that_host(shed: FetchShed) -> None:
    shed.settings(f'index = "{shed.site.url}/docs/index.html"\nat_once = 1')
    shed.site.special[TOOL] = first(Reply(503, "", {"Retry-After": "86400"}))
    answer = shed.fetched()
    assert not answer["complete"]
    assert [finding["code"] for finding in answer["findings"]].count("fetch-host-left") == 1
    shed.site.forget()
    assert shed.fetched()["complete"]
    assert shed.site.asked()["/docs/index.html"] == 0  # the run went on where it stopped
    assert shed.site.asked()[TOOL] == 1
    assert not (shed.folder / ".fetch").exists()


def test_a_host_that_fails_once_is_asked_again(shed: FetchShed) -> None:
    shed.site.special[TOOL] = first(Reply(503))
    assert shed.fetched()["counts"]["new"] == SMALL
    assert shed.site.asked()[TOOL] == 2


def test_a_host_that_always_fails_is_left_alone_after_some_pages(shed: FetchShed) -> None:
    shed.grow(60)
    for number in range(1, 60):
        shed.site.special[f"/docs/tool-{number}.html"] = always(Reply(500))
    codes = shed.codes()
    assert "fetch-failed" in codes
    assert len(shed.site.asked()) < 15


def test_a_page_that_trickles_is_given_up_and_the_others_come(shed: FetchShed, monkeypatch: pytest.MonkeyPatch) -> None:
    politeness = run._politeness
    monkeypatch.setattr(
        run, "_politeness", lambda file: msgspec.structs.replace(politeness(file), page_timeout=4.0, attempts=2)
    )
    shed.site.slow[TOOL] = 60.0
    answer = shed.fetched()
    assert [finding["message"] for finding in answer["findings"]] == [
        f"cannot fetch `{shed.site.url}{TOOL}`: nothing more came for 2 s"
    ]
    assert answer["counts"]["new"] == SMALL - 1


def test_where_nobody_answers_one_message_says_so_and_nothing_is_written(
    shed: FetchShed, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls = [f"http://127.0.0.1:9/docs/{number}.html" for number in range(60)]
    shed.settings(f"pages = {urls}")
    result = shed.fetch(code=1)
    errors = [line for line in result.output.splitlines() if " error: " in line]
    assert len(errors) == 1
    assert "cannot reach `http://127.0.0.1:9`: " in errors[0]
    assert errors[0].endswith("pages not requested: 60 [fetch-unreachable]")
    assert "… and 40 more (-v shows them)\n60 pages: 60 missing\n" in result.output
    assert not (shed.folder / "pages").exists()


def test_where_nobody_answers_the_list_keeps_its_order(shed: FetchShed) -> None:
    """The order of the pages is what a build reads, so it changes only with what came."""
    shed.fetch()
    before = (shed.folder / "pages" / "pages.toml").read_bytes()
    urls = [value["url"] for value in reversed(shed.listed())]
    shed.settings(f"pages = {urls}")
    for url in urls:
        shed.site.special[url.removeprefix(shed.site.url)] = always(Reply(404))
    assert shed.fetched()["counts"]["kept"] == SMALL
    assert (shed.folder / "pages" / "pages.toml").read_bytes() == before


# -- whole pages ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, page(1), cut=100),
        Reply(200, page(1), cut=100, chunked=True),
        Reply(200, page(1), cut=300, measured=False),
        Reply(200, ""),
    ],
    ids=["measured", "chunked", "unmeasured", "empty"],
)
def test_a_page_lands_only_when_it_is_whole(shed: FetchShed, reply: Reply) -> None:
    shed.site.special[TOOL] = first(reply)
    assert shed.fetched()["counts"]["new"] == SMALL
    assert shed.captured("tool-1.html") == page(1)
    shed.site.special[TOOL] = always(reply)
    assert shed.codes() == ["fetch-cut"]
    assert shed.captured("tool-1.html") == page(1)
    assert len(shed.listed()) == SMALL


def test_a_chunked_page_and_one_that_ends_like_a_page_are_whole(shed: FetchShed) -> None:
    shed.site.special[TOOL] = always(Reply(200, page(1), chunked=True))
    shed.site.special["/docs/tool-2.html"] = always(Reply(200, page(2), measured=False))
    assert shed.fetched()["counts"]["new"] == SMALL


def test_a_page_that_is_too_large_is_not_read_to_its_end(shed: FetchShed) -> None:
    shed.settings(f'index = "{shed.site.url}/docs/index.html"\nlargest = 5000')
    shed.site.special[TOOL] = always(Reply(200, page(1, words="x" * 6000)))
    assert shed.codes() == ["fetch-too-large"]


# -- pages that are no longer what they were --------------------------------------------------------------------------

ERROR = Reply(200, "<html><head><title>404 Not Found</title></head><body><p>Nothing.</p></body></html>")
LOGIN = Reply(200, "<html><title>Shed</title><body><form><input name=p type='password'></form></body></html>")
PROSE = Reply(200, "<html><title>Tool 1</title><body><h1>Tool</h1><p>" + "Words. " * 200 + "</p></body></html>")
HALF = Reply(200, page(1))


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply(404, "gone"), "fetch-gone"),
        (Reply(410, "gone"), "fetch-gone"),
        (Reply(403, "no"), "fetch-failed"),
        (Reply(302, "", {"Location": "https://elsewhere.test/docs/tool-1.html"}), "fetch-redirected"),
        (Reply(302, "", {"Location": "/other/tool-1.html"}), "fetch-redirected"),
        (Reply(302, "", {"Location": "/docs/index.html"}), "fetch-redirected"),
        (Reply(302, "", {"Location": "/docs/"}), "fetch-redirected"),
        (Reply(302, "", {"Location": "/docs/tool-2.html"}), "fetch-redirected"),
        (Reply(302, "", {"Location": TOOL}), "fetch-redirected"),
        (Reply(302, "", {"Location": "file:///etc/passwd"}), "fetch-redirected"),
        (Reply(302, "", {"Location": "http://user:word@127.0.0.1/docs/x"}), "fetch-redirected"),
        (Reply(302, "", {}), "fetch-redirected"),
        (ERROR, "fetch-error-text"),
        (LOGIN, "fetch-error-text"),
        (PROSE, "fetch-facts-gone"),
        (HALF, "fetch-shrunk"),
        (Reply(200, "{}", content_type="application/json"), "fetch-not-a-page"),
        (Reply(200, b"\xff\xfe\xfa", content_type="text/html; charset=utf-8"), "fetch-not-a-page"),
        (Reply(200, "# Tool\n", content_type="text/markdown"), "fetch-not-a-page"),
    ],
)
def test_the_old_capture_stays(shed: FetchShed, reply: Reply, code: str) -> None:
    shed.site.pages[TOOL] = page(1, words="Long. " * 300)
    shed.fetch()
    before = shed.files()
    shed.site.special[TOOL] = always(reply)
    answer = shed.fetched()
    assert [finding["code"] for finding in answer["findings"]] == [code]
    assert answer["counts"] == {"new": 0, "changed": 0, "unchanged": SMALL - 1, "kept": 1, "missing": 0}
    assert shed.files() == before
    assert "word" not in str(answer["findings"][0]["message"].split("leads to")[1:])
    assert "specs/shed/pages/tool-1.html:1: error:" in shed.fetch(code=1).output


def test_what_speaks_against_a_page_can_be_overruled(shed: FetchShed) -> None:
    shed.site.pages[TOOL] = page(1, words="Long. " * 300)
    shed.fetch()
    shed.site.pages[TOOL] = page(1)
    assert "fetch-shrunk" in shed.codes()
    answer = shed.fetched("--accept", "pages/tool-1.html")
    assert answer["counts"]["changed"] == 1
    assert shed.captured("tool-1.html") == page(1)


def test_a_page_about_errors_is_documentation(shed: FetchShed) -> None:
    shed.site.pages[TOOL] = page(1).replace("<h1>Tool1</h1>", "<h1>404 Not Found</h1>")
    assert shed.codes() == []


def test_a_capture_that_was_edited_here_is_not_overwritten(shed: FetchShed) -> None:
    shed.fetch()
    capture = shed.folder / "pages" / "tool-1.html"
    capture.write_text("mine", "utf-8")
    assert shed.codes() == ["fetch-capture-edited"]
    assert capture.read_text("utf-8") == "mine"
    assert shed.fetched("--accept", "tool-1.html")["counts"]["changed"] == 1
    assert capture.read_text("utf-8") == page(1)


def test_a_capture_that_was_removed_comes_again(shed: FetchShed) -> None:
    shed.fetch()
    (shed.folder / "pages" / "tool-1.html").unlink()
    assert shed.codes() == []
    assert "Tool1" in shed.captured("tool-1.html")


def test_a_broken_link_is_told_and_is_no_error(shed: FetchShed) -> None:
    shed.site.pages["/docs/tool-2.html"] = page(2, anchors("nowhere.html"))
    result = shed.fetch()
    assert "fetch-link-broken" in result.output


def test_a_page_that_nothing_leads_to_any_more_stays_and_is_told(shed: FetchShed) -> None:
    shed.fetch()
    shed.site.pages["/docs/index.html"] = page(0, anchors(TOOL, "/docs/tool-2.html", "/docs/tool-4.html"))
    assert shed.codes() == ["fetch-unlinked"]
    assert (shed.folder / "pages" / "tool-3.html").is_file()


# -- redirects inside the prefix --------------------------------------------------------------------------------------


def test_an_allowed_redirect_is_followed_and_recorded_without_what_is_secret(shed: FetchShed) -> None:
    shed.site.special[TOOL] = always(Reply(301, "", {"Location": "/docs/moved.html?token=abc&v=2"}))
    shed.site.special["/docs/moved.html?token=abc&v=2"] = always(Reply(200, page(1)))
    shed.fetch()
    entry = next(entry for entry in shed.listed() if entry["file"] == "tool-1.html")
    assert entry["url"] == shed.site.url + TOOL
    assert entry["final_url"] == f"{shed.site.url}/docs/moved.html?v=2"


def test_two_addresses_of_one_page_are_one_page_however_fast_each_comes(shed: FetchShed) -> None:
    shed.site.special["/docs/tool-2.html"] = always(Reply(302, "", {"Location": "/docs/late.html"}))
    shed.site.pages["/docs/late.html"] = page(7)
    shed.site.pages["/docs/tool-3.html"] = page(3, anchors("late.html"))
    shed.fetch()
    files = [entry["file"] for entry in shed.listed()]
    assert "late.html" in files
    assert "tool-2.html" not in files
    assert sorted(files) == sorted(path.name for path in (shed.folder / "pages").glob("*.html"))


# -- robots.txt -------------------------------------------------------------------------------------------------------


def robots(text: str, status: int = 200) -> Answering:
    return always(Reply(status, text, content_type="text/plain"))


def test_what_robots_txt_disallows_is_not_asked_for(shed: FetchShed) -> None:
    shed.site.special["/robots.txt"] = robots("User-agent: *\nDisallow: /docs/tool-2\n")
    answer = shed.fetched()
    assert shed.site.asked()["/docs/tool-2.html"] == 0
    assert [finding["code"] for finding in answer["findings"]] == ["fetch-link-left"]
    assert sum(call.path == "/robots.txt" for call in shed.site.calls) == 1


def test_a_listed_page_that_robots_txt_disallows_is_an_error(shed: FetchShed) -> None:
    shed.site.special["/robots.txt"] = robots("User-agent: docs-codegen\nDisallow: /docs/index\n")
    assert shed.codes() == ["fetch-disallowed"]
    assert not shed.site.asked()


def test_a_crawl_delay_is_kept(shed: FetchShed, clock: Clock) -> None:
    shed.settings(f'pages = ["{shed.site.url}{TOOL}", "{shed.site.url}/docs/tool-2.html"]')
    shed.site.special["/robots.txt"] = robots("User-agent: *\nCrawl-delay: 7\n")
    shed.fetch()
    assert len(shed.site.asked()) == 2
    assert clock.now == pytest.approx(7)


def test_no_page_is_asked_for_where_robots_txt_cannot_be_had(shed: FetchShed) -> None:
    shed.site.special["/robots.txt"] = robots("", 500)
    assert shed.codes() == ["fetch-host-left"]
    assert not shed.site.asked()


# -- what changes at every request ------------------------------------------------------------------------------------


def test_what_changes_at_every_request_shows_no_change(shed: FetchShed) -> None:
    calls: list[Call] = []

    def answer(call: Call) -> Reply:
        calls.append(call)
        n = len(calls)
        now = datetime.datetime(2026, 11, 21, 10, 0, n)
        noise = f'<meta name="csrf-token" content="{n}{n}"><script nonce="{n}">t={n}</script><style>{" " * n}</style>'
        words = f"<div data-nonce='{n}'>Generated on {now} UTC</div><!-- {n} --><p>Rendered in {n} ms</p>"
        body = page(1).replace("</head>", noise + "</head>").replace("<h2>", words + "<h2>")
        return Reply(200, body.replace("\n", "\r\n") if n % 2 else body, {"ETag": f'"{n}"'})

    shed.site.special[TOOL] = answer
    shed.fetch()
    shed.fetch()
    before = shed.files()
    assert shed.fetched()["counts"]["unchanged"] == SMALL
    assert shed.files() == before
    assert len(calls) == 3


@pytest.mark.parametrize(
    "words",
    [
        "Wed, 99 Foo 2026 07:28:00 GMT", "Wed, 21 Oct 99999 07:28:00 GMT", "Wed, 21 Oct 2015 07:28:00 +9999",
        "Wed, 21 Oct 0000 00:00:00 GMT", "Wed, 32 Oct 2026 25:61:61 GMT", "21 Oct 1 07:28:00 -2359", "", "-1", "1e9",
        "\u0661\u0662", "Wed, 21 Oct 2026", ":::", "9" * 5000 + " Oct 2026 07:28:00 GMT",
    ],
)  # fmt: skip
def test_a_time_to_wait_that_cannot_be_is_none(words: str) -> None:
    asked = seconds_asked(words)
    assert asked is None or asked >= 0
