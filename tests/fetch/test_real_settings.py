"""The [fetch] tables of this repository's APIs lead to their pages; a site of this machine stands in for theirs."""

from __future__ import annotations

import shutil
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest

from codegen.config.settings import read_settings
from codegen.dialects.page_reader import page_reader
from codegen.fetch.client import Politeness
from codegen.fetch.links import links_of
from codegen.fetch.normalize import normalised
from codegen.fetch.pages import FetchedPage, in_lines
from codegen.fetch.result import Fetched
from codegen.fetch.run import FetchOptions, fetch
from codegen.sources.folder import read_pages
from codegen.sources.page import Page
from tests.fetch.site import Site

SPECS = Path(__file__).parents[2] / "specs"
STUB = "<html><head><title>A page</title></head><body><h1>A page</h1><p>Its words.</p></body></html>\n"


class Moved(httpx2.AsyncHTTPTransport):
    """The network as it would be if every host were ``site``."""

    def __init__(self, site: Site) -> None:
        super().__init__()
        self._parts = urlsplit(site.url)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        request.url = request.url.copy_with(scheme="http", host=self._parts.hostname, port=self._parts.port)
        return await super().handle_async_request(request)


def captured(api: str) -> list[Page]:
    return read_pages(SPECS / api)[0]


def as_captured(page: Page) -> str:
    """Return what a first capture of the page has."""
    return in_lines(FetchedPage(page.media_type, normalised(page.content, page.media_type)), None).text


def fetched(api: str, site: Site, tmp_path: Path) -> Fetched:
    """Return a run by the API's own settings, from nothing, against a site that holds its captures and stubs of the
    rest.
    """
    pages = captured(api)
    for page in pages:
        for link in links_of(page.content, page.media_type, page.url):
            site.pages.setdefault(urlsplit(link).path, STUB)
    site.pages |= {urlsplit(page.url).path: page.content for page in pages}
    shutil.copy(SPECS / api / "api.toml", tmp_path)
    file = read_settings(tmp_path)
    reader = page_reader(file)
    return fetch(tmp_path, file, reader, FetchOptions(politeness=Politeness(first_wait=0), transport=Moved(site)))


@pytest.mark.parametrize(("api", "calls"), [("bouwsoft", 249), ("payandbill", 0), ("previsto", 0)])
def test_its_captured_pages_are_found(api: str, calls: int, site: Site, tmp_path: Path) -> None:
    run = fetched(api, site, tmp_path)
    assert run.findings == ()
    results = {page.url: page.content for page in read_pages(tmp_path)[0]}
    assert results.items() >= {page.url: as_captured(page) for page in captured(api)}.items()
    assert sum(url.startswith("https://support.bouwsoft.be/manual/api/v1_") for url in results) == calls
