"""robots.txt: which addresses it closes, and how far apart it wants calls, however it is written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.fetch.robots import read_rules

HOST = "https://docs.shed.test"
RULES = """\
User-agent: *
Disallow: /

User-agent: Docs-Codegen
Disallow: /docs/*.pdf$
Disallow: /docs/*/private/
Disallow: /*?
Disallow: /old
Allow: /old/kept
Crawl-delay: 2.5
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/docs/tool.html", True),
        ("/docs/tool.pdf", False),
        ("/docs/tool.pdf.html", True),
        ("/docs/a/private/b.html", False),
        ("/docs/private", True),
        ("/docs/tool.html?v=2", False),
        ("/older.html", False),
        ("/old/kept.html", True),
    ],
)
def test_stars_dollars_and_the_longest_rule_count(path: str, allowed: bool) -> None:
    assert read_rules("docs-codegen", 200, RULES.encode()).allows(HOST + path) is allowed


def test_rules_for_others_do_not_concern_us() -> None:
    other = read_rules("some-robot", 200, RULES.encode())
    assert not other.allows(HOST + "/docs/tool.html")
    assert other.delay == 0


@pytest.mark.parametrize(
    ("line", "delay"),
    [
        ("Crawl-delay: 2.5", 2.5),
        ("Crawl-delay: 3600", 30.0),
        ("Crawl-delay: -1", 0.0),
        ("Crawl-delay: nan", 0.0),
        ("Crawl-delay: ²", 0.0),
        ("Request-rate: 1/5", 5.0),
        ("Request-rate: 1/0", 0.0),
        ("Request-rate: 0/5", 0.0),
    ],
)
def test_the_pace_is_kept_within_reason(line: str, delay: float) -> None:
    assert read_rules("docs-codegen", 200, f"User-agent: *\n{line}\n".encode()).delay == delay


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (429, False), (500, False), (503, False)])
def test_no_file_allows_all_and_a_server_that_fails_nothing(status: int, allowed: bool) -> None:
    assert read_rules("docs-codegen", status, b"").allows(HOST + "/docs/") is allowed


@given(st.lists(st.sampled_from(["User-agent:", "Disallow:", "Crawl-delay:", " ", "*", "$", "\n", "²", "%", "[", ":"])))
@settings(max_examples=50)
def test_no_text_is_too_odd(parts: list[str]) -> None:
    rules = read_rules("docs-codegen", 200, "".join(parts).encode())
    assert isinstance(rules.allows(HOST + "/docs/tool.html"), bool)
    assert 0 <= rules.delay <= 30
