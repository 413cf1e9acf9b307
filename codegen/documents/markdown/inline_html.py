"""Inline HTML of Markdown: tags between words, which break lines, mark words, or are words themselves.

``Array<Owl>`` and ``/owls/<id>`` are read as tags by every Markdown parser, but no HTML has such elements: they are
kept as the words that the author meant.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

import msgspec

from codegen.documents.html.elements import BLOCKS, ELEMENTS, MARKUP, mark_kind
from codegen.documents.model import MarkKind

_TAG = re.compile(r"<(/?)([A-Za-z][\w.:-]*)([^>]*?)(/?)>\s*\Z", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")


class InlineTag(msgspec.Struct, frozen=True):
    """One tag: ``opens`` an element, closes one, or both (``<br/>``)."""

    name: str
    opens: bool
    closes: bool
    attributes: dict[str, str]

    @property
    def is_break(self) -> bool:
        """Whether it is ``<br>``."""
        return self.name == "br"

    @property
    def is_block(self) -> bool:
        """Whether words before and after it are on lines of their own."""
        return self.name in BLOCKS

    @property
    def anchor(self) -> str | None:
        """The id that links lead to."""
        return self.attributes.get("id") or self.attributes.get("name") or None

    @property
    def mark(self) -> tuple[MarkKind, str | None] | None:
        """What the element says about its words, and where it leads."""
        if self.name == "a":
            target = self.attributes.get("href")
            return None if target is None else ("link", target)
        classes = self.attributes.get("class", self.attributes.get("classname", "")).split()
        # A component of the site's own is named for what it shows, such as <Badge>.
        kind = mark_kind("span", [self.name]) if self.name not in ELEMENTS else mark_kind(self.name, classes)
        return None if kind is None else (kind, None)


def read_tag(source: str) -> InlineTag | None:
    """Return the tag that ``source`` is; None for a comment and the like. Names of HTML's own elements are in lower
    case.
    """
    match = _TAG.match(source)
    if match is None:
        return None
    closing, name, rest, single = match.groups()
    name = name.lower() if name.lower() in ELEMENTS else name
    attributes = {}
    for key, double, quoted, bare in _ATTRIBUTE.findall(rest[:2000]):
        attributes[key.lower()] = html.unescape(double or quoted or bare)
    return InlineTag(name, not closing, bool(closing or single), attributes)


def literal_tags(sources: Iterable[str]) -> frozenset[str]:
    """Return the names of tags among ``sources`` that are words: no usual markup, without attributes, never closed."""
    tags = [tag for source in sources if (tag := read_tag(source))]
    strange = {tag.name for tag in tags if tag.name not in MARKUP and not tag.closes and not tag.attributes}
    return frozenset(strange - {tag.name for tag in tags if tag.closes or tag.attributes})
