"""Words of a page in a pull request: no mention, no issue, no bare link, and still the same words for a reader."""

from __future__ import annotations

import re

import pytest
from markdown_it import MarkdownIt

from codegen.targets.encoders.markdown import inert
from tests.hostile.payloads import PROSE

# What sites for repositories look for in the texts that are left once Markdown is rendered.
LIVE = re.compile(r"@[\w-]|(?<!&)[#!]\d|\bGH-\d|(?:https?|ftp|mailto|xmpp):\S|\bwww\.", re.IGNORECASE)
READER = MarkdownIt("gfm-like", {"linkify": False, "html": True})
WORDS = [
    "@org/team", "@user", "a@b.test", "#1", "org/repo#12", "GH-2", "gh-2", "!3", "https://evil.test/x", "http://a.b",
    "ftp://a.b", "www.evil.test", "mailto:a@b.test", "(https://evil.test)", "\\@user", "\\#1", "<https://evil.test>",
    "&#64;user", "&#35;1", "@@user", "##1", "*@user*", "_#1_", "[x](https://evil.test)", "HTTPS://EVIL.TEST",
]  # fmt: skip


def texts(markdown: str) -> list[str]:
    """Return the texts of the rendered page as such a site sees them: apart where a comment or an element is."""
    html = READER.render(markdown)
    assert not re.search(r"<(?!/?p>|!-- -->)", html), html
    return re.split(
        r"<[^>]*>", html.replace("&lt;", "‹").replace("&gt;", "›").replace("&quot;", '"').replace("&amp;", "&")
    )


@pytest.mark.parametrize("words", [*WORDS, *(word for word in PROSE if len(word) < 1000)], ids=lambda word: word[:12])
def test_nothing_in_the_words_is_live(words: str) -> None:
    for text in texts(f"x “{inert(words)}”"):
        assert not LIVE.search(text), text


@pytest.mark.parametrize("words", WORDS)
def test_a_reader_sees_the_same_words(words: str) -> None:
    assert "".join(texts(f"x {inert(words)}")).replace("‹", "<").replace("›", ">").strip() == f"x {words}"
