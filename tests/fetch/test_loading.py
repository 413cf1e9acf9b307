"""What a rendered page may load: files of its own host and of those that api.toml names, within limits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

import httpx2
import pytest

from codegen.fetch import rendering
from codegen.fetch.browser import File
from codegen.fetch.client import Answer, Client, Politeness
from codegen.fetch.rendering import Loading

PAGE = Answer(200, "https://docs.shed.test/start", b"<html></html>", "text/html")
Handling = Callable[[httpx2.Request], httpx2.Response]


def file(content: bytes = b"1") -> httpx2.Response:
    return httpx2.Response(200, headers={"content-type": "text/javascript"}, content=content)


def loaded(handle: Handling, urls: Sequence[str], hosts: Sequence[str] = (), most: int = 1000) -> list[File | None]:
    """Return what a page gets that asks for ``urls``; robots.txt forbids /private/."""

    def served(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/robots.txt":
            return httpx2.Response(200, content=b"User-agent: *\nDisallow: /private/\n")
        return handle(request)

    async def load() -> list[File | None]:
        client = Client(Politeness(first_wait=0), lambda _, __: "no page", httpx2.MockTransport(served))
        async with client:
            loading = Loading(client, {}, PAGE, frozenset({"https://docs.shed.test", *hosts}), most)
            return [await loading.file(url) for url in urls]

    return asyncio.run(load())


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.test/a.js",
        "http://docs.shed.test/a.js",
        "https://docs.shed.test:8443/a.js",
        "https://127.0.0.1/a.js",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]/a.js",
        "https://docs.shed.test@127.0.0.1/a.js",
        "https://user:word@docs.shed.test/a.js",
        "file:///etc/hostname",
        "https://docs.shed.test/private/a.js",
    ],
)
def test_only_files_of_the_pages_own_host_are_asked_for(url: str) -> None:
    asked: list[str] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        asked.append(str(request.url))
        return file()

    assert loaded(handle, [url]) == [None]
    assert asked == []
    assert loaded(handle, ["https://docs.shed.test/a.js"]) == [File(200, b"1", "text/javascript")]


def test_a_host_that_api_toml_names_is_asked() -> None:
    assert loaded(lambda _: file(), ["https://cdn.test/a.js"], ["https://cdn.test"]) != [None]


def test_no_redirect_leads_to_another_host() -> None:
    asked: list[str] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.host)
        target = "https://127.0.0.1/a.js" if request.url.path == "/out.js" else "/b.js"
        return file() if request.url.path == "/b.js" else httpx2.Response(302, headers={"location": target})

    out, inside = loaded(handle, ["https://docs.shed.test/out.js", "https://docs.shed.test/in.js"])
    assert out is None
    assert inside is not None
    assert set(asked) == {"docs.shed.test"}


def test_the_page_itself_is_not_asked_for_again() -> None:
    def handle(_: httpx2.Request) -> httpx2.Response:
        raise AssertionError

    assert loaded(handle, [PAGE.url + "#part"]) == [File(200, PAGE.content, "text/html; charset=utf-8")]


def test_all_files_together_have_a_limit_of_bytes_and_of_number(monkeypatch: pytest.MonkeyPatch) -> None:
    urls = [f"https://docs.shed.test/{number}.js" for number in range(4)]
    sizes = loaded(lambda _: file(b"x" * 400), urls)
    assert [one is None for one in sizes] == [False, False, True, True]
    monkeypatch.setattr(rendering, "FILES", 3)
    assert [one is None for one in loaded(lambda _: file(), urls)] == [False, False, False, True]


def test_a_file_that_pages_share_is_asked_for_once() -> None:
    asked: list[str] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.path)
        return file()

    loaded(handle, ["https://docs.shed.test/a.js", "https://docs.shed.test/a.js#x"])
    assert asked == ["/a.js"]
