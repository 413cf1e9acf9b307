"""Lists of HTML: what kind of list an element opens, and the terms that wait for their definitions."""

from __future__ import annotations

from itertools import islice
from typing import Literal, TypeAlias

import msgspec

from codegen.diagnostics.location import Location
from codegen.documents.html.code import classes_of
from codegen.documents.html.tree import Element
from codegen.documents.marking import MarkedText
from codegen.documents.model import ListItem

LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
# Documentation generators put the signature of what they describe into a <dt>, and its fields under labelled <dd>.
_SIGNATURES = frozenset({"sig", "sig-object", "sig-name", "descname", "descclassname"})
_FEW = 12  # elements of a <dt> that are looked at

ListKind: TypeAlias = Literal["items", "labels", "objects"]


class Term(msgspec.Struct, frozen=True):
    """A term of a definition list, and where it is."""

    place: Location
    said: MarkedText
    anchor: str | None = None

    def item(self, place: Location, depth: int, definition: MarkedText) -> ListItem:
        """Return the item of the term and its ``definition``."""
        said = self.said
        return ListItem(place, depth, definition.text, definition.marks, said.text, said.marks, anchor=self.anchor)


class OpenList(msgspec.Struct):
    """A list that is open. Its items are ``depth`` deeper; ``terms`` wait for their definition.

    ``kind`` is "items" for a list of items or of terms, "labels" when its terms only head what follows them, and
    "objects" when they are headings of what is described.
    """

    kind: ListKind = "items"
    depth: int = 1
    ordered: bool = False
    terms: list[Term] = msgspec.field(default_factory=list)


def open_list(tag: Element) -> OpenList:
    """Return the list that ``tag`` opens."""
    if tag.name == "dl" and "field-list" in classes_of(tag):
        return OpenList("labels", depth=0)
    return OpenList("items", ordered=tag.name == "ol")


def is_signature(tag: Element) -> bool:
    """Whether the ``<dt>`` is the signature of what its ``<dd>`` describes."""
    inside = [inner for inner in islice(tag.contents, _FEW) if isinstance(inner, Element)]
    return any(not _SIGNATURES.isdisjoint(classes_of(item)) for item in (tag, *inside))
