"""Lists of pages that a site publishes besides its links: sitemaps, and llms.txt with its links to Markdown."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from html import unescape

import msgspec

from codegen.fetch.addresses import folder_of, host_of, joined
from codegen.fetch.client import Answer, Client
from codegen.fetch.editions import is_markdown, stem_of
from codegen.fetch.links import is_page, links_of

_SITEMAPS = 20  # files; a site with more lists more than its documentation
_LOCATION = re.compile(r"<loc>\s*+(?:<!\[CDATA\[\s*+)?([^<\]\s]{1,2000})")
_NOT_PAGES = re.compile(r"/llms(-full|-small|-ctx)?\.txt$", re.IGNORECASE)
_TEXTS = ("text/plain", "text/markdown", "text/x-markdown", "application/octet-stream", "")

Allowed = Callable[[str], bool]


class SiteLists(msgspec.Struct, frozen=True):
    """The pages that a site lists, in order; the Markdown that it lists for pages, by their stems; whether it has an
    llms.txt.
    """

    pages: tuple[str, ...] = ()
    markdown: dict[str, str] = {}
    has_llms: bool = False


async def read_lists(client: Client, index: str, allowed: Allowed) -> SiteLists:
    """Return what the site around ``index`` lists, as far as it is ``allowed``.

    A page that is listed as Markdown and as HTML is one page, with its Markdown beside it.
    """
    llms, sitemaps = await asyncio.gather(_llms(client, index), _sitemaps(client, index))
    listed = [*sitemaps, *(llms or [])]
    pages = [url for url in dict.fromkeys(listed) if allowed(url) and is_page(url) and not _NOT_PAGES.search(url)]
    plain = [url for url in pages if not is_markdown(url)]
    stems = {stem_of(url) for url in plain}
    markdown = {stem_of(url): url for url in pages if is_markdown(url)}
    alone = [url for stem, url in markdown.items() if stem not in stems]
    return SiteLists((*plain, *alone), markdown, llms is not None)


async def _llms(client: Client, index: str) -> list[str] | None:
    """Return the links of the site's llms.txt: the one in the folder of the index, else that of the host."""
    for url in dict.fromkeys((f"{folder_of(index)}llms.txt", f"{host_of(index)}/llms.txt")):
        answer = await client.get(url, {})
        if isinstance(answer, Answer) and answer.status == 200 and answer.content_type in _TEXTS:
            return links_of(answer.content.decode("utf-8", "replace"), "text/markdown", answer.url)
    return None


async def _sitemaps(client: Client, index: str) -> list[str]:
    """Return the addresses in the sitemaps that robots.txt names, else in those at the usual places."""
    usual = (f"{host_of(index)}/sitemap.xml", f"{folder_of(index)}sitemap.xml")
    waiting = list(dict.fromkeys(await client.sitemaps(index) or usual))
    asked: list[str] = []
    sitemaps: list[str] = []
    while waiting and len(asked) < _SITEMAPS:
        url = waiting.pop(0)
        asked.append(url)
        answer = await client.get(url, {}) if host_of(url) == host_of(index) else None
        if not isinstance(answer, Answer) or answer.status != 200:
            continue
        text = answer.content.decode("utf-8", "replace")
        inner = [there for match in _LOCATION.finditer(text) if (there := joined(answer.url, unescape(match[1])))]
        if "<sitemapindex" in text[:2000]:
            waiting += [url for url in inner if url not in asked and url not in waiting]
        else:
            sitemaps += inner
    return sitemaps
