"""Debian's Chromium, or whichever is on the path, for tests that look at a report as a reader does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

from tests.system_tools import find_or_install

_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Provide a browser that is closed afterwards."""
    program = find_or_install("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_FLAGS))
        yield browser
        browser.close()


def open_everything(page: Page) -> None:
    """Open every section and every field, and wait until the script has shown the sources."""
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })")
    page.wait_for_function("[...document.querySelectorAll('.field')].every((field) => field.querySelector('.fact'))")
