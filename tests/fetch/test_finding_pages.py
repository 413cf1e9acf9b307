"""Where pages are found besides links, and that the Markdown of a page is preferred where the site offers it."""

from __future__ import annotations

import pytest

from tests.fetch.shed import SMALL, FetchShed
from tests.fetch.site import Call, Reply, anchors, page
from tests.tiny_workspace import PAGE

MARKDOWN = "text/markdown; charset=utf-8"


def markdown(text: str = PAGE) -> Reply:
    return Reply(200, text, {"ETag": '"1"'}, content_type=MARKDOWN)


def sitemap(*urls: str, kind: str = "urlset") -> Reply:
    inner = "".join(f"<url><loc>{url}</loc></url>" for url in urls)
    return Reply(200, f'<?xml version="1.0"?>\n<{kind}>{inner}</{kind}>', content_type="application/xml")


def llms(*links: str) -> Reply:
    text = "# Shed\n\n" + "".join(f"- [page]({link}): about it\n" for link in links)
    return Reply(200, text, content_type="text/plain; charset=utf-8")


def files(shed: FetchShed) -> list[str]:
    return [entry["file"] for entry in shed.listed()]


@pytest.fixture
def lonely(shed: FetchShed) -> FetchShed:
    """Make an index that links to nothing, and two pages."""
    shed.site.pages = {path: page(number) for number, path in enumerate(("/docs/index.html", "/docs/a", "/docs/b"))}
    return shed


# -- sitemap.xml and llms.txt ------------------------------------------------------------------------------------------


def test_pages_are_found_by_the_sitemap(lonely: FetchShed) -> None:
    url = lonely.site.url
    lonely.site.special["/sitemap.xml"] = lambda _: sitemap(f"{url}/docs/b", f"{url}/docs/a", f"{url}/blog/c")
    lonely.fetch()
    assert files(lonely) == ["index.html", "b.html", "a.html"]
    assert "/blog/c" not in lonely.site.asked()


def test_pages_of_a_sitemap_are_not_unlinked_in_the_next_run(lonely: FetchShed) -> None:
    lonely.site.special["/sitemap.xml"] = lambda _: sitemap(f"{lonely.site.url}/docs/a")
    lonely.fetch()
    assert lonely.codes() == []


def test_robots_txt_names_sitemaps_and_a_sitemap_names_others(lonely: FetchShed) -> None:
    url = lonely.site.url
    lonely.site.special["/robots.txt"] = lambda _: Reply(
        200, f"User-agent: *\nAllow: /\nSitemap: {url}/maps.xml\n", content_type="text/plain"
    )
    lonely.site.special["/maps.xml"] = lambda _: sitemap(f"{url}/one.xml", f"{url}/maps.xml", kind="sitemapindex")
    lonely.site.special["/one.xml"] = lambda _: sitemap(f"{url}/docs/a")
    lonely.fetch()
    assert files(lonely) == ["index.html", "a.html"]
    assert [lonely.site.asked()[path] for path in ("/maps.xml", "/one.xml")] == [1, 1]


def test_a_sitemap_on_another_host_is_not_asked_for(lonely: FetchShed) -> None:
    lonely.site.special["/robots.txt"] = lambda _: Reply(
        200, "User-agent: *\nSitemap: http://elsewhere.test/maps.xml\n", content_type="text/plain"
    )
    lonely.fetch()
    assert files(lonely) == ["index.html"]


@pytest.mark.parametrize("path", ["/llms.txt", "/docs/llms.txt"])
def test_pages_are_found_by_llms_txt(path: str, lonely: FetchShed) -> None:
    lonely.site.special[path] = lambda _: llms("/docs/b", "https://elsewhere.test/x")
    lonely.fetch()
    assert files(lonely) == ["index.html", "b.html"]


def test_a_page_that_is_listed_only_as_markdown_is_fetched_as_such(lonely: FetchShed) -> None:
    lonely.site.special["/llms.txt"] = lambda _: llms("/docs/c.md", "/llms-full.txt")
    lonely.site.special["/docs/c.md"] = lambda _: markdown()
    lonely.fetch()
    assert files(lonely) == ["index.html", "c.md"]


def test_lists_obey_robots_txt_and_the_most_pages(lonely: FetchShed) -> None:
    lonely.site.special["/robots.txt"] = lambda _: Reply(
        200, "User-agent: *\nDisallow: /sitemap.xml\n", content_type="text/plain"
    )
    lonely.site.special["/sitemap.xml"] = lambda _: sitemap(f"{lonely.site.url}/docs/a")
    lonely.fetch()
    assert files(lonely) == ["index.html"]
    lonely.site.special.pop("/robots.txt")
    lonely.settings(f'index = "{lonely.site.url}/docs/index.html"\nmost = 1')
    assert "fetch-too-many" in lonely.codes()
    assert files(lonely) == ["index.html"]


@pytest.mark.parametrize(
    "text", ["", "<urlset><loc>", "<loc>\x00</loc>", "<!DOCTYPE x [<!ENTITY a 'b'>]><loc>&a;</loc>"]
)
def test_a_sitemap_that_is_none_does_no_harm(text: str, lonely: FetchShed) -> None:
    lonely.site.special["/sitemap.xml"] = lambda _: Reply(200, text or " ", content_type="application/xml")
    lonely.fetch()
    assert files(lonely) == ["index.html"]


# -- Markdown ----------------------------------------------------------------------------------------------------------


def entry(shed: FetchShed, file: str) -> dict[str, object]:
    return next(entry for entry in shed.listed() if entry["file"] == file)


def test_the_markdown_that_a_page_announces_is_taken(shed: FetchShed) -> None:
    head = '<head><link rel="alternate" type="text/markdown" href="/docs/text/one.md">'
    shed.site.pages["/docs/tool-1.html"] = page(1).replace("<head>", head)
    shed.site.special["/docs/text/one.md"] = lambda _: markdown()
    shed.fetch()
    assert files(shed)[1:3] == ["tool-1.md", "tool-2.html"]
    assert shed.captured("tool-1.md") == PAGE
    assert entry(shed, "tool-1.md")["markdown_url"] == f"{shed.site.url}/docs/text/one.md"
    assert entry(shed, "tool-1.md")["url"] == f"{shed.site.url}/docs/tool-1.html"
    assert shed.run("check", "shed", "--json").output.count('"page-') == 0


def test_markdown_is_asked_for_again_at_its_own_address(shed: FetchShed) -> None:
    test_the_markdown_that_a_page_announces_is_taken(shed)
    shed.site.special["/docs/text/one.md"] = lambda _: markdown(PAGE.replace("Gives one tool.", "Returns a tool."))
    shed.site.forget()
    assert shed.fetched()["counts"]["changed"] == 1
    assert "Returns a tool." in shed.captured("tool-1.md")
    assert shed.site.asked()["/docs/tool-1.html"] == 0


def test_links_from_markdown_to_markdown_lead_to_the_pages(shed: FetchShed) -> None:
    test_the_markdown_that_a_page_announces_is_taken(shed)
    shed.site.special["/docs/text/one.md"] = lambda _: markdown(PAGE)
    text = PAGE + "\n[other](/docs/tool-2.md) [same](/docs/tool-1.md)\n"
    head = '<head><link rel="alternate" type="text/markdown" href="/docs/tool-3.md">'
    shed.site.pages["/docs/tool-6.html"] = page(6).replace("<head>", head.replace("tool-3", "tool-6"))
    shed.site.pages["/docs/index.html"] += anchors("/docs/tool-6.html")
    shed.site.special["/docs/tool-6.md"] = lambda _: markdown(text)
    shed.fetch()
    shed.site.forget()
    assert shed.fetched()["counts"]["new"] == 0
    assert shed.site.asked()["/docs/tool-2.md"] == 0


@pytest.mark.parametrize("href", ["https://elsewhere.test/one.md", "/other/one.md", "/docs/gone.md", "/docs/false.md"])
def test_markdown_elsewhere_or_that_is_none_leaves_the_page_as_it_is(href: str, shed: FetchShed) -> None:
    head = f'<head><link rel="alternate" type="text/markdown" href="{href}">'
    shed.site.pages["/docs/tool-1.html"] = page(1).replace("<head>", head)
    shed.site.pages["/docs/false.md"] = page(1)
    shed.site.special["/other/one.md"] = lambda _: markdown()
    shed.fetch()
    assert "tool-1.html" in files(shed)
    assert "/other/one.md" not in shed.site.asked()


def test_markdown_beside_the_pages_is_tried_once_where_the_site_has_an_llms_txt(shed: FetchShed) -> None:
    shed.site.special["/llms.txt"] = lambda _: llms()
    shed.fetch()
    assert [path for path in shed.site.asked() if path.endswith(".md")] == ["/docs/tool-1.md"]
    assert files(shed)[1] == "tool-1.html"


def test_markdown_beside_the_pages_is_taken_of_all_where_the_first_has_it(shed: FetchShed) -> None:
    shed.site.special["/llms.txt"] = lambda _: llms()
    for number in range(1, SMALL):
        text = PAGE.replace("# Tool", f"# Tool {number}")
        shed.site.special[f"/docs/tool-{number}.md"] = lambda _, text=text: markdown(text)
    shed.fetch()
    assert files(shed) == ["index.html", *(f"tool-{number}.md" for number in range(1, SMALL))]


def test_without_an_llms_txt_nothing_is_tried(shed: FetchShed) -> None:
    shed.fetch()
    assert not [path for path in shed.site.asked() if path.endswith(".md")]


def test_the_markdown_that_llms_txt_names_is_that_of_the_page(shed: FetchShed) -> None:
    shed.site.special["/llms.txt"] = lambda _: llms("/docs/tool-2.md")
    shed.site.special["/docs/tool-2.md"] = lambda _: markdown()
    shed.fetch()
    assert files(shed)[2] == "tool-2.md"
    assert len(files(shed)) == SMALL


def test_a_server_that_can_choose_sends_markdown_but_of_the_index_html(shed: FetchShed) -> None:
    def answer(call: Call) -> Reply:
        first = call.headers["accept"].partition(",")[0]
        return markdown() if first == "text/markdown" else Reply(200, shed.site.pages[call.path])

    for path in shed.site.pages:
        shed.site.special[path] = answer
    shed.fetch()
    expected = ["index.html", *(f"tool-{number}.md" for number in range(1, SMALL - 1))]  # nothing leads to the last
    assert files(shed) == expected
    assert shed.fetched()["counts"]["unchanged"] == len(expected)


def test_pages_that_were_captured_as_html_stay_html(shed: FetchShed) -> None:
    shed.fetch()
    shed.site.special["/llms.txt"] = lambda _: llms("/docs/tool-2.md")
    shed.site.special["/docs/tool-2.md"] = lambda _: markdown()
    assert shed.fetched()["counts"]["unchanged"] == SMALL
    assert "tool-2.html" in files(shed)


# -- JavaScript --------------------------------------------------------------------------------------------------------

BARE = (
    "<!DOCTYPE html><html><head><title>Shed API reference of everything there is</title></head><body>"
    "<noscript>You need to enable JavaScript to run this app, and a browser that is not too old.</noscript>"
    '<div id="root"></div><script src="/main.js"></script></body></html>'
)


def test_a_site_that_shows_nothing_without_javascript_is_said_to_be_one(shed: FetchShed) -> None:
    shed.site.pages = {"/docs/index.html": BARE}
    result = shed.fetch(code=1)
    assert result.output.count("[fetch-needs-javascript]") == 1
    assert "shows nothing without JavaScript" in result.output
    assert not (shed.folder / "pages" / "index.html").exists()


def test_many_such_pages_are_one_finding(shed: FetchShed) -> None:
    for path in shed.site.pages:
        if path != "/docs/index.html":
            shed.site.pages[path] = BARE
    (results,) = [finding for finding in shed.fetched()["findings"] if finding["code"] == "fetch-needs-javascript"]
    assert results["message"].endswith(f"because of it: {SMALL - 2}")  # nothing leads to the last


def test_such_a_page_comes_as_markdown_where_the_site_offers_it(shed: FetchShed) -> None:
    shed.site.pages["/docs/tool-1.html"] = BARE.replace(
        "<head>", '<head><link rel="alternate" type="text/markdown" href="tool-1.md">'
    )
    shed.site.special["/docs/tool-1.md"] = lambda _: markdown()
    shed.fetch()
    assert "tool-1.md" in files(shed)


def test_a_short_page_with_a_script_is_a_page(shed: FetchShed) -> None:
    script = "<script src='x.js'></script></body>"
    shed.site.pages["/docs/tool-1.html"] = page(1).replace("</body>", script)
    shed.fetch()
    assert "tool-1.html" in files(shed)
