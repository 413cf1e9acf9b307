"""A browser without a network: an installed Chromium that runs the scripts of a page and shows what they make of it.

Nothing that it wants is requested by itself: its proxy is a closed port, and its resolver knows no name. Each request
of a page is handed to the caller, who answers it or not.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:  # the extra `browser`
    from playwright.async_api import Browser as Chromium
    from playwright.async_api import Page, Playwright, ProxySettings, Route, ViewportSize

PROGRAM = "CODEGEN_CHROMIUM"  # the environment's name for the program to run; empty for none
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
_APPS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_CLOSED: ProxySettings = {"server": "http://127.0.0.1:9", "bypass": "<-loopback>"}  # addresses of this machine too
_FLAGS = (
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-gpu",
    "--js-flags=--max-old-space-size=512",  # megabytes
)
_SCREEN: ViewportSize = {"width": 1280, "height": 10_000}  # what is drawn only when it is scrolled into view is in view
_QUIET = 10.0  # seconds to wait for a page that goes on asking
_LOOKS = 20  # at a page that goes on changing
_PAUSE = 0.25  # seconds between two of them
_NOT_SHOWN = frozenset({"image", "media", "font"})
_LONGEST_PROBLEM = 200  # characters
# In a world of its own, where scripts of the page cannot replace what it calls.
_HTML = "(most => {{const html = document.documentElement.outerHTML; return html.length > most ? null : html}})({most})"


class File(msgspec.Struct, frozen=True):
    """What a page loads, as the browser gets it."""

    status: int
    content: bytes
    content_type: str


class Shown(msgspec.Struct, frozen=True):
    """A page after its scripts ran, and the address that it gave itself; None for one that is too large."""

    url: str
    html: str | None


class BrowserError(Exception):
    """The browser does not start, or does not show a page; the words say why."""


Ask: TypeAlias = Callable[[str], Awaitable[File | None]]  # an address -> its file; None where it may not be had


def program() -> str | None:
    """Return the browser to run: the one that the environment names, else the first one that is installed.

    None without one, and without the extra that drives it.
    """
    try:
        import playwright  # noqa: F401
    except ImportError:
        return None
    if PROGRAM in os.environ:
        return os.environ[PROGRAM] or None
    on_path = (shutil.which(name) for name in _NAMES)
    return next(filter(None, on_path), None) or next((app for app in _APPS if Path(app).exists()), None)


class Browser:
    """Shows pages, one at a time. It starts with the first one; use ``close`` at the end."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._playwright: Playwright | None = None
        self._chromium: Chromium | None = None

    async def show(self, url: str, ask: Ask, largest: int, seconds: float) -> Shown:
        """Return the page at ``url`` once it stopped changing, or as it is when it does not.

        Args:
            url: its address.
            ask: answers each of its requests, the first one for the page itself.
            largest: how many characters it may have.
            seconds: how long all of it may take.

        Raises:
            BrowserError: with the reason why it is not shown.
        """
        from playwright.async_api import Error

        try:
            await self._start()
            async with asyncio.timeout(seconds), self._page(ask) as page:
                await page.goto(url, timeout=0)
                return await _settled(page, largest)
        except TimeoutError:
            raise BrowserError(f"it is not ready within {seconds:g} s") from None
        except Error as failed:
            raise BrowserError(_in_short(failed)) from failed

    async def close(self) -> None:
        """End the browser, if it runs."""
        if self._chromium is not None:
            await self._chromium.close()
        if self._playwright is not None:
            await self._playwright.stop()

    async def _start(self) -> None:
        """Start the browser, and again after it died. Its sandbox stays on, also where the superuser runs it."""
        from playwright.async_api import async_playwright

        if self._chromium is not None and self._chromium.is_connected():
            return
        if shutil.which(self._program) is None:
            raise BrowserError(f"`{self._program}` is no program")
        self._playwright = self._playwright or await async_playwright().start()
        self._chromium = await self._playwright.chromium.launch(
            executable_path=self._program, args=[*_FLAGS], chromium_sandbox=True, proxy=_CLOSED
        )

    @contextlib.asynccontextmanager
    async def _page(self, ask: Ask) -> AsyncIterator[Page]:
        """Open a page that knows nothing of others, and gets what it wants from ``ask``."""
        assert self._chromium is not None  # noqa: S101 - _start saw to it
        context = await self._chromium.new_context(service_workers="block", accept_downloads=False, viewport=_SCREEN)
        try:
            await context.route("**/*", lambda route: _answer(route, ask))
            await context.route_web_socket("**/*", lambda socket: socket.close())
            yield await context.new_page()
        finally:
            await context.close()


async def _answer(route: Route, ask: Ask) -> None:
    """Answer one request of a page. Only reading is possible, and what no reader sees is not loaded."""
    request = route.request
    if request.method != "GET" or request.resource_type in _NOT_SHOWN:
        await route.abort()
    elif request.resource_type == "stylesheet":  # some loaders end without it
        await route.fulfill(status=200, body="", content_type="text/css")
    elif (file := await ask(request.url)) is None:
        await route.abort()
    else:
        head = {"content-type": file.content_type, "access-control-allow-origin": "*"}
        await route.fulfill(status=file.status, body=file.content, headers=head)


async def _settled(page: Page, largest: int) -> Shown:
    """Return ``page`` after it asked for nothing more, and looked twice the same."""
    from playwright.async_api import TimeoutError as StillBusy

    with contextlib.suppress(StillBusy):
        await page.wait_for_load_state("networkidle", timeout=_QUIET * 1000)
    html = await _html(page, largest)
    for _ in range(_LOOKS):
        await asyncio.sleep(_PAUSE)
        before, html = html, await _html(page, largest)
        if html == before:
            break
    return Shown(page.url, html)


async def _html(page: Page, largest: int) -> str | None:
    session = await page.context.new_cdp_session(page)
    try:
        tree = await session.send("Page.getFrameTree")
        frame = {"frameId": tree["frameTree"]["frame"]["id"]}
        world = await session.send("Page.createIsolatedWorld", frame)
        asked = {"contextId": world["executionContextId"], "expression": _HTML.format(most=largest)}
        answer = await session.send("Runtime.evaluate", {**asked, "returnByValue": True})
    finally:
        await session.detach()
    html = answer["result"].get("value")
    return html if isinstance(html, str) else None


def _in_short(failed: Exception) -> str:
    """Return the first line of what the driver says; the rest are the options of the command and its log."""
    lines = [line.strip() for line in str(failed).splitlines() if line.strip()]
    return lines[0].rpartition(": ")[2][:_LONGEST_PROBLEM] if lines else type(failed).__name__
