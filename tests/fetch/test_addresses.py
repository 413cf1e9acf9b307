"""Addresses: which may be asked for, which lie inside, what is written down, what captures are called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.fetch.addresses import file_name, inside, joined, problem_of, recorded, shown, tidy

DOCS = "https://docs.shed.test/api/"


@pytest.mark.parametrize(
    "url",
    ["", "file:///etc/passwd", "ftp://a.test/", "https://", "https://u:p@a.test/", "https://a.test:x/", "https://[::1",
     "https://a.test/a b", "javascript:alert(1)", "data:text/html,x", "https://a.test/\n", "//a.test/x"],
)  # fmt: skip
def test_what_cannot_be_asked_for(url: str) -> None:
    assert problem_of(url)


def test_addresses_are_compared_tidy() -> None:
    assert tidy("HTTPS://Docs.Shed.TEST:443/api/../a/./b#part") == "https://docs.shed.test/a/b"
    assert tidy("http://a.test") == "http://a.test/"
    assert tidy("http://[::1]:8080/x") == "http://[::1]:8080/x"


@pytest.mark.parametrize(
    ("url", "within"),
    [
        (DOCS + "tool", True),
        ("http://docs.shed.test/api/tool", False),
        ("https://docs.shed.test.evil.test/api/tool", False),
        ("https://docs.shed.test/apis", False),
        (DOCS + "%2e%2e/secret", False),
        (DOCS + "..%2fsecret", False),
        (DOCS + "..%5csecret", False),
        (DOCS + "a..b", True),
    ],
)
def test_what_lies_inside(url: str, within: bool) -> None:
    assert inside(url, DOCS) is within


def test_the_safer_scheme_is_inside() -> None:
    assert inside(DOCS + "x", DOCS.replace("https", "http"))


def test_secrets_are_not_written_down() -> None:
    assert recorded(DOCS + "x?v=2&access_token=abc&sid=1#f") == DOCS + "x?v=2"
    assert shown("ftp://me:word@a.test/x?key=1") == "ftp://a.test/x"


def test_links_are_joined() -> None:
    assert joined(DOCS + "a/b.html", "../c.html#d") == DOCS + "c.html"
    assert joined(DOCS, "http://[") is None
    assert joined(DOCS, "mailto:a@b.test") is None


@given(st.text(max_size=300))
def test_any_address_names_one_harmless_file(path: str) -> None:
    url = joined(DOCS, "./" + path)
    if url is not None:
        name = file_name(url, DOCS, "text/html", set())
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
        assert name[0] not in ".-"
        assert name.endswith((".html", ".htm"))
        assert len(name) < 150


@pytest.mark.parametrize("name", ["con", "nul.html", "LPT1", "aux.x"])
def test_no_file_has_the_name_of_a_device(name: str) -> None:
    assert file_name(DOCS + name, DOCS, "text/html", set()).startswith("page-")
