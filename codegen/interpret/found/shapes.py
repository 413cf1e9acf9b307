"""Shapes: the trees of records, of groups of rows, and which record a shown object is one of.

What calls show of a record beyond its own description is gathered here ("sightings"), and decided when all calls have
been looked at: a field that most calls show belongs to the record, a field that one call shows to that call's answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from codegen.interpret.found.cells import CellReader, RowRead
from codegen.interpret.found.from_json import FromJson
from codegen.interpret.found.from_rows import tree_of
from codegen.interpret.found.index import FoundFacts, Group
from codegen.interpret.found.merge import merge
from codegen.interpret.found.nodes import (
    Member,
    Node,
    Said,
    copied,
    copied_member,
    inner_object,
    object_node,
    objects_in,
)
from codegen.interpret.found.records import Record, Records
from codegen.interpret.found.required import Marks
from codegen.interpret.found.samples import printed_of
from codegen.interpret.found.seats import best_seat, fold
from codegen.interpret.found.words import folded
from codegen.spec.types import FieldType, Origin

_AGREE = 2  # calls that must show a field of a record that only ever is inside others
_RAREST = 3  # how many of an object's names are looked up: the rarest ones say which record it is


class Sighting(msgspec.Struct, frozen=True):
    """An object that a call shows, which is one of a record: the node that says so, and what was shown.

    ``whole``: it is what the call itself sends or answers, and not a part of another record.
    """

    call: str
    node: Node
    shown: Node
    answered: bool
    whole: bool


class Shapes:
    """Trees of records and groups. A group's rows are read anew for each other use: no two share a tree."""

    def __init__(
        self, facts: FoundFacts, records: Records, cells: CellReader, json: FromJson, unmarked: Said | None = None
    ) -> None:
        self.records, self.json = records, json
        self._cells = cells
        self._marks = Marks(unmarked)
        self._unused: dict[str, list[RowRead]] = {}
        for group in facts.groups():
            self._unused[group.fact.key] = cells.read(group)
            self._marks.learn(group, self._unused[group.fact.key])
        self._of_records = {group.fact.key for record in records.all.values() for group in record.groups}
        self._trees: dict[str, Node] = {}
        self._building: set[str] = set()
        self._sightings: dict[str, list[Sighting]] = {}
        self._by_name: dict[str, list[str]] = {}
        for key in records.all:
            for name in self.record(key).members:
                self._by_name.setdefault(fold(name), []).append(key)

    def is_record(self, group: Group) -> bool:
        """Whether a group describes a named record, though it may be below a call."""
        return group.fact.key in self._of_records

    def rows(self, group: Group) -> list[RowRead]:
        """Return the rows of ``group``, each with what marks say about whether it must be sent."""
        reads = self._unused.pop(group.fact.key, None) or self._cells.read(group)
        self._marks.apply(group, reads)
        return reads

    def tree(self, reads: Iterable[RowRead]) -> Node:
        """Return the object that rows describe."""
        return tree_of(reads, self.record)

    # -- records -----------------------------------------------------------------------------------------------------

    def record(self, key: str) -> Node:
        """Return the tree of a record: its rows, and what its own examples add. A record inside itself is empty."""
        if key not in self._trees:
            if key in self._building:
                return object_node()
            self._building.add(key)
            self._trees[key] = self._build(self.records.all[key])
            self._building.discard(key)
        return self._trees[key]

    def _build(self, record: Record) -> Node:
        node = object_node(Said(FieldType.OBJECT, "table-cell", record.quote))
        node.members = self.tree(read for group in record.groups for read in self.rows(group)).members
        for example in record.examples:
            printed = printed_of(example.code, example)
            shown = self.json.node(printed) if printed is not None else Node()
            seat = best_seat(shown, node.members)
            if seat is not None:
                merge(node, seat.node, answered=True)
            elif not record.groups and not node.members:
                merge(node, inner_object(shown), answered=True)
        return node

    # -- which record ------------------------------------------------------------------------------------------------

    def recognise(self, node: Node, words: Collection[str], page: str) -> Record | None:
        """Return the record that a shown object is one of, by its names.

        ``words`` are folded words that the call or the field says: a record called so needs less likeness.
        """
        names = {fold(name) for name in node.members}
        best: tuple[float, Record] | None = None
        for key in self._candidates(names):
            record = self.records.all[key]
            has = {fold(name) for name in self.record(key).members}
            likeness = _likeness(names, has, is_named=folded(record.word) in words, beside=record.page == page)
            if likeness > 0 and (best is None or likeness > best[0]):
                best = likeness, record
        return best[1] if best else None

    def _candidates(self, names: Collection[str]) -> list[str]:
        known = sorted((len(self._by_name[name]), name) for name in names if name in self._by_name)
        return list(dict.fromkeys(key for _, name in known[:_RAREST] for key in self._by_name[name]))

    def instance(self, record: Record, shown: Node, call: str, *, answered: bool) -> Node:
        """Return a node that is one of ``record``, and note what ``shown`` shows of it."""
        said = shown.said or Said(FieldType.OBJECT, "linked-record", record.quote)
        node = Node(FieldType.OBJECT, Said(FieldType.OBJECT, "sample-record", said.quote), record=record.key)
        node.nullable = shown.nullable
        self.sight(node, shown, call, answered=answered)
        return node

    def recognise_inside(self) -> None:
        """Say for objects that only the examples of records show which record they are of, where their names say it."""
        for key, record in self.records.all.items():
            for node in list(objects_in(self.record(key))):
                for name, member in node.members.items():
                    shown = inner_object(member.node)
                    if shown.kind is not FieldType.OBJECT or not _is_shown(shown):
                        continue
                    recognised = self.recognise(shown, {folded(name)}, record.page)
                    if recognised is not None and recognised.key != key:
                        member.node = self._in_place(member.node, self.instance(recognised, shown, key, answered=True))

    def _in_place(self, node: Node, inner: Node) -> Node:
        """``node`` with the object in its lists replaced."""
        if node.kind is not FieldType.ARRAY or node.items is None:
            return inner
        return msgspec.structs.replace(node, items=self._in_place(node.items, inner))

    # -- sightings ---------------------------------------------------------------------------------------------------

    def sight(self, node: Node, shown: Node, call: str, *, answered: bool) -> None:
        """Note that ``call`` shows ``shown`` for ``node``, and for each record inside it."""
        waiting = [(node, shown, True)]
        while waiting:
            documented, seen, whole = waiting.pop()
            if (
                documented.kind in (FieldType.ARRAY, FieldType.MAP)
                and documented.items
                and seen.kind is documented.kind
                and seen.items
            ):
                waiting.append((documented.items, seen.items, whole))
            if documented.kind is not FieldType.OBJECT or seen.kind is not FieldType.OBJECT:
                continue
            members = documented.members
            if documented.record is not None:
                self._sightings.setdefault(documented.record, []).append(
                    Sighting(call, documented, seen, answered, whole)
                )
                members = self.record(documented.record).members
            spelled = {fold(name): member for name, member in members.items()}
            waiting += [
                (spelled[fold(name)].node, member.node, whole and documented.record is None)
                for name, member in seen.members.items()
                if fold(name) in spelled
            ]

    def settle_sightings(self) -> None:
        """Give each record what most calls show of it, and each call what it alone shows."""
        for key, sightings in self._sightings.items():
            self._settle(self.record(key), sightings)

    def _settle(self, record: Node, sightings: list[Sighting]) -> None:
        own = {fold(name) for name in record.members}
        answers = {sighting.call for sighting in sightings if sighting.answered}
        is_whole = any(sighting.whole for sighting in sightings)
        shown_by: dict[str, set[str]] = {}
        for sighting in sightings:
            for name in sighting.shown.members if sighting.answered else ():
                shown_by.setdefault(fold(name), set()).add(sighting.call)
        least = max(len(answers) / 2, 1 if is_whole else _AGREE)
        usual = own | {name for name, calls in shown_by.items() if len(calls) >= least}
        for sighting in sightings:
            extra = {name: member for name, member in sighting.shown.members.items() if fold(name) not in usual}
            kept = {name: member for name, member in sighting.shown.members.items() if name not in extra}
            if sighting.answered:
                merge(record, copied(msgspec.structs.replace(sighting.shown, members=kept)), answered=True)
            if extra and sighting.whole:
                sighting.node.members = extra


def _is_shown(node: Node) -> bool:
    """Whether examples alone show what an object holds."""
    return bool(node.members) and all(member.origin is Origin.EXAMPLE for member in node.members.values())


def variant(record: Node, extra: dict[str, Member]) -> dict[str, Member]:
    """Return the fields of a record with those that one call adds."""
    return {**{name: copied_member(member) for name, member in record.members.items()}, **extra}


def _likeness(names: set[str], has: set[str], *, is_named: bool, beside: bool) -> float:
    """How sure it is that an object with ``names`` is one of a record that ``has`` its names; 0 for not at all."""
    common = len(names & has)
    if not names or not has:
        return 0
    covered, filled = common / len(names), common / len(has)
    if is_named and (covered == 1 or (covered >= 0.6 and common >= 2)):
        return 2 + covered + filled
    if covered >= 0.8 and common >= (3 if beside else 4) and filled >= (0.3 if beside else 0.5):
        return covered + filled
    return 0
