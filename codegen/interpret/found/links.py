"""Links: which section of which page the address of a link means."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

import msgspec

from codegen.dialects.facts import GroupFact, SectionFact
from codegen.wording.printed_addresses import parts_of

_ENDING = re.compile(r"\.(?:html?|mdx?|markdown|apib|rst|txt)$", re.IGNORECASE)
_DASHES = re.compile(r"[-_\s]+")
_INDEX = ("index", "readme", "_index")


class Linked(msgspec.Struct, frozen=True):
    """Where a link leads: a page, and the section there if the link names one."""

    page: str
    section: str | None = None
    group: str | None = None


class Links:
    """Resolves links by the anchors of sections and groups and the paths of pages, all without regard to case."""

    def __init__(self, sections: Iterable[SectionFact], groups: Iterable[GroupFact], pages: Mapping[str, str]) -> None:
        """Index ``sections``, ``groups``, and ``pages`` (path to address)."""
        self._anchors: dict[str, dict[str, Linked]] = {}
        self._anywhere: dict[str, Linked] = {}
        self._pages: dict[str, str] = {}
        for page, url in pages.items():
            for way in (page, parts_of(url).path):
                self._add_page(page, way)
        for group in groups:
            for anchor in group.anchors:
                self._add_anchor(anchor, Linked(group.place.page, group.section, group.key))
        for section in sections:
            for anchor in section.anchors:
                self._add_anchor(anchor, Linked(section.place.page, section.key))

    def find(self, target: str, page: str) -> Linked | None:
        """Return where ``target``, a link on ``page``, leads; None where that is none of the pages."""
        address, _, fragment = target.partition("#")
        anchor = _folded_anchor(unquote(fragment))
        parts = parts_of(address)
        path = unquote(parts.path).strip("/")
        if not path:
            return self._here(anchor, page)
        page_at = self._page(path, page, least=2 if parts.netloc else 1)
        if page_at is None:
            return None
        return self._anchors.get(page_at, {}).get(anchor) or Linked(page_at)

    def _here(self, anchor: str, page: str) -> Linked | None:
        """Follow an anchor alone: of this page, else of any (pages that the site shows as one)."""
        return self._anchors.get(page, {}).get(anchor) or self._anywhere.get(anchor)

    def _page(self, path: str, page: str, least: int) -> str | None:
        """Return the page of a path: relative to ``page``, else the one whose path ends like it in ``least`` steps."""
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
        for way in (_folded(beside), _folded(path)):
            steps = way.split("/")
            for start in range(max(len(steps) - least + 1, 1)):
                if (page_at := self._pages.get("/".join(steps[start:]))) is not None:
                    return page_at
        return None

    def _add_page(self, page: str, way: str) -> None:
        steps = [step for step in _folded(way).split("/") if step]
        for start in range(len(steps)):
            self._pages.setdefault("/".join(steps[start:]), page)

    def _add_anchor(self, anchor: str, there: Linked) -> None:
        key = _folded_anchor(anchor)
        self._anchors.setdefault(there.page, {}).setdefault(key, there)
        self._anywhere.setdefault(key, there)


def _folded_anchor(anchor: str) -> str:
    """Fold an anchor: without what generators of slugs differ in, which are capitals and the number of dashes."""
    return _DASHES.sub("-", anchor.casefold()).strip("-")


def _folded(path: str) -> str:
    """``path`` as pages and links have it in common: in small letters, without ending, index or slashes around."""
    bare = _ENDING.sub("", path.strip("/")).casefold()
    above, _, last = bare.rpartition("/")
    return above if above and last in _INDEX else bare
