"""Rendering: a page that shows nothing without JavaScript, as a browser shows it, under the limits of fetching.

The polite client asks for all that the page loads: only from the page's own host and from those that api.toml names,
only by GET, only what robots.txt allows, and only so many files and bytes.
"""

from __future__ import annotations

import asyncio

from codegen.config.settings import FetchSetting
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Location
from codegen.fetch.addresses import host_of, problem_of, shown, tidy
from codegen.fetch.browser import Browser, BrowserError, File, Shown, program
from codegen.fetch.client import Answer, Client, Elsewhere, Outcome, Problem
from codegen.fetch.editions import alternate_of, needs_javascript
from codegen.fetch.pages import FetchedPage, page_of

FILES = 500  # that one page may ask for
PAGES_WORTH = 4  # how many times the largest page all files of one page may weigh
_KEPT = 50_000_000  # bytes of files that many pages load


class Renderer:
    """Renders pages one after the other; ``async with`` ends its browser."""

    def __init__(self, setting: FetchSetting, client: Client, elsewhere: Elsewhere, seconds: float) -> None:
        self._setting, self._client, self._elsewhere, self._seconds = setting, client, elsewhere, seconds
        found = program() if setting.browser else None
        self._browser = Browser(found) if found else None
        self._problem = ""
        self._files: dict[str, File] = {}
        self._turn = asyncio.Lock()

    async def __aenter__(self) -> Renderer:
        """Start nothing: most sites need no browser."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """End the browser."""
        if self._browser is not None:
            await self._browser.close()

    async def shown(self, url: str, answer: Answer, page: FetchedPage | Problem) -> Outcome:
        """Return ``answer`` to ``url`` with what its scripts show, if its ``page`` shows nothing without them; else as
        it is.
        """
        if self._browser is None or not _is_bare(answer, page):
            return answer
        async with self._turn:
            return await self._render(self._browser, url, answer)

    def finding(self, place: Location, url: str, count: int) -> Finding:
        """Return what there is to report about the ``count`` pages that show nothing, the first of them at ``url``."""
        if self._problem:
            return finding("fetch-not-rendered", place, url=shown(url), problem=self._problem, count=count)
        return finding("fetch-needs-javascript", place, url=shown(url), count=count)

    async def _render(self, browser: Browser, url: str, answer: Answer) -> Outcome:
        largest = self._setting.largest
        loading = Loading(self._client, self._files, answer, self._hosts(answer.url), PAGES_WORTH * largest)
        try:
            page = await browser.show(answer.url, loading.file, largest, self._seconds)
        except BrowserError as failed:
            self._problem = self._problem or str(failed)
            return answer
        return self._rendered(url, answer, page)

    def _rendered(self, url: str, answer: Answer, page: Shown) -> Outcome:
        """Return the page as if the server had sent it. What the server says of its age is about another text."""
        target = answer.url if problem_of(page.url) else tidy(page.url)
        if target != answer.url and (reason := self._elsewhere(url, target)):
            return Problem("fetch-redirected", {"url": shown(url), "target": shown(target), "problem": reason})
        content = page.html.encode("utf-8", "replace") if page.html is not None else None
        if content is None or len(content) > self._setting.largest:
            return Problem("fetch-too-large", {"url": shown(url), "limit": str(self._setting.largest)})
        rendered = Answer(200, target, content, "text/html", "utf-8", rendered=True)
        if _is_bare(rendered, page_of(rendered)):
            self._problem = self._problem or "it stays empty"
        return rendered

    def _hosts(self, url: str) -> frozenset[str]:
        return frozenset({host_of(url), *map(host_of, self._setting.browser_hosts)})


class Loading:
    """What one page loads, within its limits; ``files`` are those that pages before it loaded."""

    def __init__(self, client: Client, files: dict[str, File], page: Answer, hosts: frozenset[str], most: int) -> None:
        self._client, self._files, self._page, self._hosts = client, files, page, hosts
        self._bytes_left, self._files_left = most, FILES

    async def file(self, url: str) -> File | None:
        """Return the file at ``url``, or None where the page may not have it."""
        self._files_left -= 1
        if self._files_left < 0 or problem_of(url):
            return None
        at = tidy(url)
        if at == self._page.url:
            return File(200, self._page.content, f"text/html; charset={self._page.charset or 'utf-8'}")
        if host_of(at) not in self._hosts:
            return None
        return self._counted(self._files.get(at) or await self._asked(at))

    async def _asked(self, url: str) -> File | None:
        answer = await self._client.get(url, {"Accept": "*/*"}, self._another_host)
        if isinstance(answer, Problem):
            return None
        charset = f"; charset={answer.charset}" if answer.charset else ""
        file = File(answer.status, answer.content, answer.content_type + charset)
        if sum(len(kept.content) for kept in self._files.values()) + len(file.content) <= _KEPT:
            self._files[url] = file
        return file

    def _counted(self, file: File | None) -> File | None:
        self._bytes_left -= len(file.content) if file is not None else 0
        return file if self._bytes_left >= 0 else None

    def _another_host(self, _: str, target: str) -> str:
        """Why a file may not be looked for at ``target``; empty when it may."""
        allowed = not problem_of(target) and host_of(target) in self._hosts
        return "" if allowed else "which is on another host"


def _is_bare(answer: Answer, page: FetchedPage | Problem) -> bool:
    """Whether a page shows nothing without scripts, and announces no Markdown that would be taken instead."""
    if isinstance(page, Problem) or page.media_type != "text/html" or not needs_javascript(answer.content, page.text):
        return False
    return not alternate_of(answer.content.decode("utf-8", "replace"), answer.url)
