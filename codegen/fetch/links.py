"""The links of a page, in page order: how pages are found from an index."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlsplit

from codegen.fetch.addresses import joined
from codegen.sources.page import MediaType

# Both are linear: each alternative begins with what no other can begin with, and nothing is given back.
_ANCHOR = re.compile(r"<a\s(?>[^<>\"']|\"[^\"<>]*+\"|'[^'<>]*+')*+>", re.IGNORECASE)
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_MARKDOWN = re.compile(r"\]\(\s*<?([^\s()<>]{1,2000})")
# What is linked and never a page of documentation.
_OTHER_FILES = re.compile(
    r"\.(png|jpe?g|gif|svg|webp|ico|css|js|mjs|map|json|xml|ya?ml|zip|gz|tgz|pdf|docx?|xlsx?|pptx?|mp4|woff2?|ttf)$",
    re.IGNORECASE,
)


def links_of(text: str, media_type: MediaType, base: str) -> list[str]:
    """Where the page at ``base`` leads, each address once.

    Addresses with a query are left out: a calendar or a search leads to pages without end. Those that are wanted are
    listed in api.toml.
    """
    links = (joined(base, link) for link in _written(text, media_type))
    return list(dict.fromkeys(url for url in links if url and is_page(url)))


def is_page(url: str) -> bool:
    """Whether a page of documentation may be at ``url``: it has no query, and is no picture or other file."""
    return not urlsplit(url).query and not _OTHER_FILES.search(urlsplit(url).path)


def _written(text: str, media_type: MediaType) -> Iterator[str]:
    for anchor in _ANCHOR.finditer(text):
        if href := _HREF.search(anchor[0]):
            yield unescape(href[1] or href[2] or href[3] or "")
    if media_type == "text/markdown":
        yield from (match[1] for match in _MARKDOWN.finditer(text))
