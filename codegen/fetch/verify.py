"""Verifying: whether a page that came is documentation, or an error page, a login, or a torn half of what was there."""

from __future__ import annotations

import re
from html import unescape
from typing import Protocol

import msgspec

from codegen.dialects.facts import PageFacts, SectionFact, StatementFact
from codegen.sources.page import MediaType, Page

_TITLES = re.compile(r"<(title|h1)\b[^<>]{0,1000}>(.{0,1000}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_MARKDOWN_TITLE = re.compile(r"^#[ \t]+([^\n]{1,300})", re.MULTILINE)
_TAGS = re.compile(r"<[^<>]*>")
_PASSWORD = re.compile(r"<input\b[^<>]{0,1000}\btype\s*=\s*[\"']?password", re.IGNORECASE)
_ERROR_WORDS = re.compile(
    r"\b(?:40[0134]|410|429|50[0234])\b|not found|no longer (?:exists|available)|does(?: not|n.t) exist|"
    r"access denied|forbidden|unauthori[sz]ed|(?:log|sign) ?[io]n\b|login|maintenance|unavailable|"
    r"something went wrong|an error occurred|internal error|server error|too many requests|just a moment|"
    r"are you (?:a )?(?:human|robot)|captcha|coming soon|domain (?:is )?for sale",
    re.IGNORECASE,
)
_TITLES_READ = 20


class Reader(Protocol):
    """What reads a page: few pages of a run are suspicious, so it may load what it needs with the first one."""

    def read(self, page: Page, /) -> PageFacts:
        """Return the facts and the account of ``page``."""


class Suspicion(msgspec.Struct, frozen=True):
    """What speaks against a page: a finding's code and the parts of its words."""

    code: str
    parts: dict[str, str]


def suspicion_about(new: str, old: str | None, url: str, media_type: MediaType, reader: Reader) -> Suspicion | None:
    """Return what speaks against taking ``new`` for the page at ``url``, whose capture was ``old``; None for nothing.

    Both texts are normalised. Words of an error alone prove nothing (a page may be about errors): the page must also
    hold no fact that the reader knows.
    """
    suspicious = _error_words(new, media_type)
    changed = old is not None and old != new
    facts = _facts(new, url, media_type, reader) if suspicious or changed else 1
    if suspicious and not facts:
        return Suspicion("fetch-error-text", {"url": url, "words": suspicious})
    if old is None or not changed:
        return None
    if len(new) * 2 < len(old):
        return Suspicion("fetch-shrunk", {"url": url, "before": str(len(old)), "now": str(len(new))})
    if not facts and (before := _facts(old, url, media_type, reader)):
        return Suspicion("fetch-facts-gone", {"url": url, "before": str(before)})
    return None


def _error_words(text: str, media_type: MediaType) -> str:
    """Return the title or heading of ``text`` that names an error or asks for a password; else empty."""
    texts = (_TAGS.sub(" ", match[2]) for match in _first_titles(text))
    markdown = (match[1] for match in [*_MARKDOWN_TITLE.finditer(text[:20_000])][:_TITLES_READ])
    titles = [" ".join(unescape(title).split()) for title in (markdown if media_type == "text/markdown" else texts)]
    if media_type == "text/plain":
        titles = [text.strip().partition("\n")[0][:300]]
    if wrong := next((title for title in titles if _ERROR_WORDS.search(title)), ""):
        return wrong
    return "a form that asks for a password" if _PASSWORD.search(text) else ""


def _first_titles(text: str) -> list[re.Match[str]]:
    return [match for match, _ in zip(_TITLES.finditer(text), range(_TITLES_READ), strict=False)]


def _facts(text: str, url: str, media_type: MediaType, reader: Reader) -> int:
    """How many facts ``reader`` recognises in ``text``. Headings and sentences do not count: error pages have them."""
    page = Page("pages/fetched", url, media_type, text, "")
    facts = reader.read(page).facts
    return sum(not isinstance(fact, SectionFact | StatementFact) for fact in facts)
