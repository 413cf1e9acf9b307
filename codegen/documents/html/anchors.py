"""Anchors of HTML: what links may call an element, and the links that a site builder puts beside a heading."""

from __future__ import annotations

from codegen.documents.html.code import classes_of
from codegen.documents.html.tree import Element

_BESIDE_HEADINGS = frozenset({"hash-link", "header-anchor", "headerlink", "anchor", "anchorjs-link"})
_PERMALINKS = frozenset({"hash-link", "headerlink"})


def anchor_of(tag: Element) -> str | None:
    """Return what a link may call ``tag``, when it says."""
    value = tag.get("id") or tag.get("name")
    return value if isinstance(value, str) and value else None


def fragment_of(tag: Element) -> str | None:
    """Return the heading's own address, out of the link that a site builder puts beside it."""
    value = tag.get("href")
    return value[1:] if isinstance(value, str) and value.startswith("#") and len(value) > 1 else None


def leads_to_heading(tag: Element) -> bool:
    """Whether ``tag``, inside a heading, is the link to it."""
    return tag.name == "a" and not _BESIDE_HEADINGS.isdisjoint(classes_of(tag))


def is_permalink(tag: Element) -> bool:
    """Whether ``tag`` is a link to the block that it is in."""
    return not _PERMALINKS.isdisjoint(classes_of(tag))
