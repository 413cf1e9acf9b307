"""Editions of a page: its Markdown beside it, or announced in its head; and pages that are empty without JavaScript."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urlsplit, urlunsplit

from codegen.fetch.addresses import host_of, joined

_SUFFIX = re.compile(r"(\.(html?|mdx?|markdown))+$|/index(\.(html?|mdx?))?$|/$", re.IGNORECASE)
_HTML = re.compile(r"\.html?$", re.IGNORECASE)
_MARKDOWN = re.compile(r"\.(mdx?|markdown)$", re.IGNORECASE)
_LINK = re.compile(r"<link\b[^<>]{0,3000}>", re.IGNORECASE)
_HREF = re.compile(r"\shref\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_ALTERNATE = re.compile(r"\brel\s*=\s*[\"']?alternate\b", re.IGNORECASE)
_TYPE = re.compile(r"\btype\s*=\s*[\"']?text/(x-)?markdown\b", re.IGNORECASE)
_HEAD = 200_000  # characters of a page in which its head is looked for

_TAG = re.compile(r"<[^<>]{0,5000}>")
_SCRIPT = re.compile(rb"<script\b", re.IGNORECASE)
_LEAST = 80  # characters that a page shows which is one


def stem_of(url: str) -> str:
    """Return the address of a page without what its editions differ in: suffix, ``/index``, the last slash."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, _SUFFIX.sub("", parts.path), "", ""))


def is_markdown(url: str) -> bool:
    """Whether an address is that of a Markdown file."""
    return _MARKDOWN.search(urlsplit(url).path) is not None


def as_markdown(url: str) -> str:
    """Return an address of HTML as if it were one of Markdown, to name a capture by."""
    return _HTML.sub(".md", url)


def beside(url: str) -> str:
    """Return where the Markdown of the page at ``url`` is, on sites that have it beside the page."""
    return f"{stem_of(url)}.md"


def alternate_of(html: str, base: str) -> str:
    """Return the Markdown that the head of a page announces, on its own host; empty where it announces none."""
    for link in _LINK.finditer(html[:_HEAD]):
        href = _HREF.search(link[0])
        if href is not None and _ALTERNATE.search(link[0]) and _TYPE.search(link[0]):
            url = joined(base, unescape(href[1]))
            return url if url is not None and host_of(url) == host_of(base) else ""
    return ""


def as_page(link: str, page: str, markdown: str) -> str:
    """Return the page that a ``link`` to Markdown means, by the pair of a ``page`` and its ``markdown``."""
    if not is_markdown(link) or stem_of(page) != stem_of(markdown):
        return link
    return stem_of(link) + page.removeprefix(stem_of(page))


def needs_javascript(content: bytes, normalised: str) -> bool:
    """Whether a page shows next to nothing, and has scripts that would; ``normalised`` has no scripts any more."""
    if not _SCRIPT.search(content):
        return False
    start = normalised.lower().find("<body")
    shown = _TAG.sub(" ", _without_noscript(normalised[max(start, 0) :]))
    return len(" ".join(unescape(shown).split())) < _LEAST


def _without_noscript(text: str) -> str:
    """Return ``text`` without what browsers show where scripts do not run."""
    kept, at, lower = [], 0, text.lower()
    while (start := lower.find("<noscript", at)) >= 0 and (end := lower.find("</noscript", start)) >= 0:
        kept.append(text[at:start])
        at = end
    return "".join([*kept, text[at:]])
