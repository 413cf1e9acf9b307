"""An answer as a page: which kind of page it is, and its words."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import msgspec

from codegen.fetch.addresses import shown
from codegen.fetch.client import Answer, Problem
from codegen.fetch.normalize import normalised
from codegen.sources.long_lines import with_lines
from codegen.sources.page import MEDIA_TYPES, MediaType

_KINDS: dict[str, MediaType] = {
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "text/markdown": "text/markdown",
    "text/x-markdown": "text/markdown",
    "text/plain": "text/plain",
}
_SAYS_LITTLE = frozenset({"text/plain", "application/octet-stream", ""})
_META_CHARSET = re.compile(rb"<meta[^<>]{0,500}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_KNOWN_CHARSETS = re.compile(r"utf-8(-sig)?|utf-16(-[lb]e)?|ascii|iso8859-\d+|cp125\d|cp874|koi8-[ru]")


class FetchedPage(msgspec.Struct, frozen=True):
    """A page that came: what kind it is, and its normalised words."""

    media_type: MediaType
    text: str


def page_of(answer: Answer) -> FetchedPage | Problem:
    """Return the page that ``answer`` holds, or why it holds none."""
    media_type = _media_type(answer)
    if media_type is None:
        content_type = answer.content_type or "no kind at all"
        return Problem("fetch-not-a-page", {"url": shown(answer.url), "found": content_type})
    charset = _charset(answer, media_type)
    try:
        text = answer.content.decode(charset)
    except UnicodeDecodeError:
        return Problem("fetch-not-a-page", {"url": shown(answer.url), "found": f"bytes that are not {charset}"})
    return FetchedPage(media_type, normalised(text, media_type))


def in_lines(page: FetchedPage, before: str | None) -> FetchedPage:
    """Return a page with a line for each block where it has long lines, as its capture ``before`` has, if any."""
    if page.media_type != "text/html" or (before is not None and with_lines(before) != before):
        return page
    return FetchedPage(page.media_type, with_lines(page.text))


def _media_type(answer: Answer) -> MediaType | None:
    """Return what the server says it is; where that says little, what the address says."""
    if answer.content_type in _SAYS_LITTLE:
        suffix = PurePosixPath(urlsplit(answer.url).path).suffix.lower()
        return MEDIA_TYPES.get(suffix) or _KINDS.get(answer.content_type)
    return _KINDS.get(answer.content_type)


def _charset(answer: Answer, media_type: MediaType) -> str:
    """Return the charset of the head, else that of the page itself, else UTF-8; only such as pages are written in."""
    declared = _META_CHARSET.search(answer.content[:2048]) if media_type == "text/html" else None
    for name in (answer.charset, declared and declared[1].decode("ascii", "replace")):
        try:
            known = codecs.lookup(name).name if name else ""
        except (LookupError, ValueError):  # ValueError: a NUL, which a head may hide as %00
            continue
        if _KNOWN_CHARSETS.fullmatch(known) and known != "utf-8":
            return known
    return "utf-8-sig"
