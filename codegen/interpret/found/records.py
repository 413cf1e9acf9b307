"""Records: what the pages describe under a name of its own, apart from any call, and how words and links lead there.

A record is found where a heading, a label or a sentence names one above its fields. So is a list of values ("Sizes"),
which a type cell or a link may name too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import TypeVar

import msgspec

from codegen.diagnostics.location import Excerpt, Location
from codegen.dialects.facts import ExampleFact, SectionFact
from codegen.interpret.context import quoted
from codegen.interpret.found.index import FoundFacts, Group
from codegen.interpret.found.links import Linked, Links
from codegen.interpret.found.words import folded, keys_of, name_in
from codegen.wording.labels import Role, label_of


class Named(msgspec.Struct):
    """What has a name: ``word`` as the pages call it, and ``home``, the section that is about it."""

    word: str
    page: str
    home: str | None


class Record(Named):
    """A record and what describes it. ``declared``: a label says that it is one; else it is the table below a title."""

    key: str
    quote: Excerpt
    declared: bool = False
    groups: list[Group] = []
    examples: list[ExampleFact] = []


class ValueList(Named):
    """A list of values."""

    group: Group


_NEAR = 120  # lines between a field and the values that a table lists for it

T = TypeVar("T", bound=Named)


class Records:
    """The records and lists of values of all pages, by name and by place."""

    def __init__(self, facts: FoundFacts, links: Links) -> None:
        self._facts, self._links = facts, links
        self.all: dict[str, Record] = {}
        self._values: list[ValueList] = []
        self._titled = {
            (row.place.page, row.place.line)
            for group in facts.groups()
            if group.fact.form == "headings"
            for row in group.rows
        }
        for group in facts.groups():
            self._look_at(group)
        self._named, self._listed = _by_name(self.all.values()), _by_name(self._values)
        self._homes, self._value_homes = self._by_home(self.all.values()), self._by_home(self._values)
        self._first_on: dict[str, Record] = {}
        for record in self.all.values():
            self._first_on.setdefault(record.page, record)
        for example in facts.loose.examples:
            self._give(example)

    def named(self, words: str, page: str) -> Record | None:
        """Return the record that ``words`` name; one on the same page before others."""
        return _nearest(_under(self._named, words), page)

    def beside(self, words: str, group: Group) -> Record | None:
        """Return the record that a label on the page of ``group`` calls as ``words``; one of the same call first."""
        records = [
            record
            for record in _under(self._named, words)
            if record.declared and record.page == group.page and group not in record.groups
        ]
        calls = set(group.fact.operations)
        own = (record for record in records if any(calls & set(group.fact.operations) for group in record.groups))
        return next(own, records[0] if records else None)

    def values_named(self, words: str, page: str) -> ValueList | None:
        """Return the list of values that ``words`` name."""
        return _nearest(_under(self._listed, words), page)

    def values_below(self, name: str, place: Location) -> ValueList | None:
        """Return the list of values that a page gives a little below ``place`` for the field ``name``, by that name."""
        values = [
            (value_list.group.fact.place.line, value_list)
            for value_list in _under(self._listed, name)
            if value_list.page == place.page
            and value_list.group.fact.named == name
            and value_list.group.fact.role == Role.VALUES
        ]
        near = [(line, value_list) for line, value_list in values if place.line < line < place.line + _NEAR]
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def linked(self, target: str, page: str) -> Record | None:
        """Return the record that a link on ``page`` leads to."""
        there = self._links.find(target, page)
        return self._at(there) if there else None

    def values_linked(self, target: str, page: str) -> ValueList | None:
        """Return the list of values that a link on ``page`` leads to."""
        there = self._links.find(target, page)
        if there is None or there.section is None:
            return None
        return next(iter(self._value_homes.get(there.section, ())), None)

    def find(self, names: Iterable[str], target: str | None, page: str) -> Record | None:
        """Return the record of a link, else that of the first of ``names`` that names one."""
        if target is not None and (record := self.linked(target, page)) is not None:
            return record
        return next((record for name in names if (record := self.named(name, page)) is not None), None)

    # -- finding them ------------------------------------------------------------------------------------------------

    def _look_at(self, group: Group) -> None:
        """Add ``group`` to the record, or to the lists of values, that it describes; a call's own tables are none."""
        word, home, declared = self._name(group)
        if _lists_values(group):
            self._values.append(ValueList(word, group.page, home, group))
        elif _describes(group, declared=declared):
            key = f"{home or group.page}#{folded(word)}"
            quote = quoted(group.fact.place, group.fact.label or word)
            record = self.all.setdefault(key, Record(word, group.page, home, key, quote, declared))
            record.groups.append(group)

    def _name(self, group: Group) -> tuple[str, str | None, bool]:
        """Return the name of what a group describes, its section, and whether a label says that it is a record."""
        named = group.fact.named or _named_in_lead(group)
        around = list(self._facts.outwards(group.fact.section))
        if group.fact.form == "headings":
            around = [section for section in around if _spot(section) not in self._titled]
        if named is not None:
            return named, around[0].key if around else group.fact.section, True
        stem = PurePosixPath(group.page).stem
        for section in around:
            if (title := name_in(section.title.raw) or _anchored(section)) is not None:
                return title, section.key, _is_record(section)
            if folded(section.title.raw) == folded(stem):
                return section.title.raw, section.key, False  # a record may be called as a label is: "Status"
        return stem, None, False

    def _give(self, example: ExampleFact) -> None:
        """Add an example of no call to the record that its label names, or whose section it is in."""
        if example.role not in ("object", "response", "unknown"):
            return
        record = self.named(example.owner, example.place.page) if example.owner else None
        if record is None and example.owner and example.role == "object":
            record = self._shown(example.owner, example)
        for section in self._facts.outwards(example.section):
            record = record or next(iter(self._homes.get(section.key, ())), None)
        if record is not None:
            record.examples.append(example)

    def _shown(self, word: str, example: ExampleFact) -> Record:
        """Add a record that a label names and only an example shows."""
        key = f"{example.section or example.place.page}#{folded(word)}"
        quote = quoted(example.place, example.label or word)
        record = Record(word, example.place.page, example.section, key, quote, declared=True)
        self.all[key] = record
        for name in keys_of(word)[:2]:
            self._named.setdefault(name, []).append(record)
        return record

    # -- places ------------------------------------------------------------------------------------------------------

    def _by_home(self, things: Iterable[T]) -> dict[str, list[T]]:
        """Things by their section; a section without one of its own has those of the sections inside it."""
        own: dict[str, list[T]] = {}
        inner: dict[str, list[T]] = {}
        for thing in things:
            for depth, section in enumerate(self._facts.outwards(thing.home)):
                (inner if depth else own).setdefault(section.key, []).append(thing)
        return {**inner, **own}

    def _at(self, there: Linked) -> Record | None:
        if there.section is not None:
            return next(iter(self._homes.get(there.section, ())), None)
        return self._first_on.get(there.page)


def _anchored(section: SectionFact) -> str | None:
    """Return the name that a section's own anchor gives it, where its title only says that a record follows."""
    first, *others = section.anchors or ("",)
    is_own = bool(others) and first and _is_record(section) and label_of(first) is None
    return first if is_own or (others and first[:1].isupper()) else None


def _spot(section: SectionFact) -> tuple[str, int]:
    return section.place.page, section.place.line


def _named_in_lead(group: Group) -> str | None:
    """Return the record that the sentence before a group names: "An owl has these properties"."""
    label = label_of(group.fact.lead.raw) if group.fact.lead is not None else None
    return label.named if label is not None and label.role in (Role.RECORD, Role.VALUES) else None


def _describes(group: Group, *, declared: bool) -> bool:
    """Whether a group describes a record: below a call only where it is said to, elsewhere where nothing else is."""
    fact = group.fact
    if not any("name" in row.cells for row in group.rows):
        return False
    if fact.operations:
        return declared and fact.role == Role.RECORD and (fact.named or _named_in_lead(group)) is not None
    return fact.role in (None, Role.RECORD, Role.ARGUMENT)


def _lists_values(group: Group) -> bool:
    """Whether a group lists values: it is said to, or each of its rows has one."""
    if group.fact.role == Role.VALUES:
        return True
    return (
        group.fact.role in (None, Role.RECORD) and bool(group.rows) and all("value" in row.cells for row in group.rows)
    )


def _is_record(section: SectionFact) -> bool:
    label = label_of(section.title.raw)
    return label is not None and label.role is Role.RECORD


def _by_name(things: Iterable[T]) -> dict[str, list[T]]:
    named: dict[str, list[T]] = {}
    for thing in things:
        for key in keys_of(thing.word)[:2]:
            named.setdefault(key, []).append(thing)
    return named


def _under(things: Mapping[str, list[T]], words: str) -> list[T]:
    """Return the things that ``words`` name in the most exact way that any is named in."""
    return next((things[key] for key in keys_of(words) if key in things), [])


def _nearest(things: Iterable[T], page: str) -> T | None:
    """Return the first of ``things`` on ``page``, else the first of all."""
    known = list(things)
    return next((thing for thing in known if thing.page == page), known[0] if known else None)
