"""Outline: a page as one row of units, each in its section.

Lists are one unit, directives are opened and closed. A section begins at a heading, or at an element with a title of
its own (a tab, an accordion), which ends where the element ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from codegen.dialects.generic import components
from codegen.dialects.generic.labels import label
from codegen.documents.model import Block, Code, Directive, Document, Heading, ListItem, Mark, Paragraph, Table

_TITLES = ("title", "summary", "name", "label", "header", "heading", "tab")
_SLUG = re.compile(r"[^\w\- ]+")


class List(msgspec.Struct, frozen=True):
    """A list: items that follow one another, whatever their depth."""

    items: tuple[ListItem, ...]


class Opening(msgspec.Struct, frozen=True):
    """Where a directive begins."""

    directive: Directive


class Closing(msgspec.Struct, frozen=True):
    """Where a directive ends."""

    directive: Directive


Unit = Heading | Paragraph | List | Table | Code | Opening | Closing


class Section(msgspec.Struct):
    """A heading, or a titled element, with what is below it: the units from ``start`` up to ``end``."""

    key: str
    number: int
    title: str
    level: int
    parent: int | None
    start: int
    source: Heading | Directive | None
    anchors: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    end: int = 0


class Outline(msgspec.Struct, frozen=True):
    """The units of a page, the section of each by number, and the sections; section 0 is the page itself."""

    units: tuple[Unit, ...]
    section_of: tuple[int, ...]
    sections: tuple[Section, ...]

    def ancestors(self, number: int) -> Iterator[Section]:
        """Yield the section ``number`` and those around it, the innermost first."""
        at: int | None = number
        while at is not None:
            yield self.sections[at]
            at = self.sections[at].parent


def outline(document: Document) -> Outline:
    """Return the outline of a page."""
    return _Builder(document).build()


class _Builder:
    """One page under way: the sections that are open, from the page itself to the innermost."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.units: list[Unit] = []
        self.section_of: list[int] = []
        first = Section(f"{document.page}#0", 0, "", 0, None, 0, None)
        self.sections = [first]
        self.open = [first]
        self.keys = {first.key: 1}
        self.slugs: dict[str, int] = {}

    def build(self) -> Outline:
        for unit in _units(self.document.blocks):
            self._add(unit)
        while self.open:
            self._close()
        return Outline(tuple(self.units), tuple(self.section_of), tuple(self.sections))

    def _add(self, unit: Unit) -> None:
        match unit:
            case Heading():
                while self._ends(self.open[-1], unit):
                    self._close()
                self._begin(unit.text.raw, unit.level, unit, (unit.anchor,) if unit.anchor else (), unit.marks)
            case Opening() if title := _title(unit.directive):
                self._begin(title, self.open[-1].level + 1, unit.directive, (), ())
            case Closing():
                self._put(unit)
                self._close_element(unit.directive)
                return
            case _:
                pass
        self._put(unit)

    def _put(self, unit: Unit) -> None:
        self.units.append(unit)
        self.section_of.append(self.open[-1].number)

    @staticmethod
    def _ends(section: Section, heading: Heading) -> bool:
        return isinstance(section.source, Heading) and section.level >= heading.level

    def _begin(
        self, title: str, level: int, source: Heading | Directive, ids: Sequence[str], marks: tuple[Mark, ...]
    ) -> None:
        words = " ".join(title.split())
        parent = self.open[-1].number
        key = self._key(f"{self.document.page}#{source.place.line}")
        anchors = tuple(dict.fromkeys((*ids, self._slug(words))))
        section = Section(key, len(self.sections), words, level, parent, len(self.units), source, anchors, marks)
        self.sections.append(section)
        self.open.append(section)

    def _key(self, wanted: str) -> str:
        self.keys[wanted] = self.keys.get(wanted, 0) + 1
        return wanted if self.keys[wanted] == 1 else f"{wanted}.{self.keys[wanted]}"

    def _slug(self, words: str) -> str:
        """Return the anchor that most generators make of a heading; a second one of the same words is numbered."""
        slug = _SLUG.sub("", words.casefold()).strip().replace(" ", "-")
        self.slugs[slug] = self.slugs.get(slug, -1) + 1
        return slug if not self.slugs[slug] else f"{slug}-{self.slugs[slug]}"

    def _close(self) -> None:
        self.open.pop().end = len(self.units)

    def _close_element(self, directive: Directive) -> None:
        """Close the sections that began inside ``directive``, and its own."""
        if any(section.source is directive for section in self.open):
            while self.open[-1].source is not directive:
                self._close()
            self._close()


def _units(blocks: Sequence[Block]) -> Iterator[Unit]:
    items: list[ListItem] = []
    for block in blocks:
        if items and not (isinstance(block, ListItem) and _goes_on(items[-1], block)):
            yield List(tuple(items))
            items = []
        match block:
            case ListItem():
                items.append(block)
            case Directive():
                yield Opening(block)
                yield from _units(block.blocks)
                yield Closing(block)
            case _:
                yield block
    if items:
        yield List(tuple(items))


def _goes_on(before: ListItem, item: ListItem) -> bool:
    """Whether ``item`` is of the same list: definitions and bullets do not mix on one level."""
    return (before.term is None) == (item.term is None) or item.depth > 1


def _title(directive: Directive) -> str | None:
    """Return the title of an element that is a section, else what its name says ("api-method-path-parameters")."""
    if components.field(directive) is not None:
        return None
    for name in _TITLES:
        words = directive.attributes.get(name)
        if words is not None and words.raw.strip():
            return words.raw
    status = directive.attributes.get("status") or directive.attributes.get("httpCode")
    if status is not None and status.raw.strip():
        return status.raw
    if components.calls(directive):
        return (components.summary(directive) or directive.name) if len(directive.blocks) > 1 else None
    return _named(directive.name)


def _named(name: str) -> str | None:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|[-_]", " ", name).lower().removeprefix("api method ").removeprefix("swagger ")
    return words if label(words) is not None else None
