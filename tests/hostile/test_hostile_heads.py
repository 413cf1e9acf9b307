"""Heads of answers and of saved files that lie about the charset: the words are read, or a problem says why not."""

from __future__ import annotations

import asyncio

import httpx2
import pytest

from codegen.fetch.client import Answer, Client, Politeness
from codegen.fetch.pages import FetchedPage, page_of
from codegen.init.mhtml import read_mhtml

PAGE = "<html><body><p>W\u00f6rter</p></body></html>"
CHARSETS = (
    "charset*=us-ascii''a%00b", "charset*=''%00", "charset*0=1; charset*" + "9" * 5000 + "=2", "charset*=zip''a",
    "charset=" + "a" * 5000, 'charset="', "charset=rot13", "charset=hex", "charset=idna", "charset=punycode",
    "charset=undefined", "charset=unicode_escape", "charset=utf-8; charset=utf-16", "charset=../x", "charset=",
)  # fmt: skip


def fetched(head: str, content: bytes = PAGE.encode()) -> Answer:
    """Return what a server that sends the page with this head answers to the polite client."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/robots.txt":
            return httpx2.Response(404)
        return httpx2.Response(200, headers={"Content-Type": f"text/html; {head}"}, content=content)

    async def ask() -> object:
        async with Client(Politeness(attempts=1), lambda *_: "", httpx2.MockTransport(answer)) as client:
            return await client.get("https://d.test/x", {})

    outcome = asyncio.run(ask())
    assert isinstance(outcome, Answer)
    return outcome


@pytest.mark.parametrize("head", CHARSETS, ids=lambda head: head[:20])
def test_a_page_whose_head_names_no_charset_is_read(head: str) -> None:
    page = page_of(fetched(head))
    assert isinstance(page, FetchedPage)
    assert "W\u00f6rter" in page.text


@pytest.mark.parametrize("head", CHARSETS, ids=lambda head: head[:20])
def test_a_saved_page_whose_head_names_no_charset_is_read(head: str) -> None:
    content = f"MIME-Version: 1.0\nContent-Type: text/html; {head}\n\n<p>words</p>\n"
    page = read_mhtml(content.encode())
    assert page is not None
    assert "words" in page.html
