"""Index: the facts of pages of no known make by section, group and call, sorted once so that nothing is searched."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

import msgspec
from msgspec.structs import replace

from codegen.diagnostics.location import Location
from codegen.dialects.facts import (
    AuthFact,
    CallFact,
    ExampleFact,
    Fact,
    GroupFact,
    OperationFact,
    RowFact,
    SectionFact,
    StatementFact,
    StatusFact,
)
from codegen.interpret.found.words import folded, lists_in
from codegen.wording.labels import Role, label_of

_A_RECORD = re.compile(r"(?i)\b(\w{2,40}(?: \w{2,40}){0,2}) (?:record|object)s?\b")
_LONGEST = 500  # characters of a cell in which the name of a record is looked for


class Group(msgspec.Struct, frozen=True):
    """A table or list with its rows."""

    fact: GroupFact
    rows: tuple[RowFact, ...]

    @property
    def page(self) -> str:
        """The page it is on."""
        return self.fact.place.page


class Scope(msgspec.Struct, frozen=True):
    """What the pages say below one call, kind by kind, in page order."""

    groups: list[Group] = []
    examples: list[ExampleFact] = []
    calls: list[CallFact] = []
    statements: list[StatementFact] = []
    statuses: list[StatusFact] = []
    auths: list[AuthFact] = []


class FoundFacts:
    """The facts of all pages of no known make. ``loose`` is what is below no call."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        everything = list(facts)
        self.operations = [fact for fact in everything if isinstance(fact, OperationFact)]
        self.sections = {fact.key: fact for fact in everything if isinstance(fact, SectionFact)}
        self.auths = [fact for fact in everything if isinstance(fact, AuthFact)]
        self.loose = Scope()
        self._apart: set[tuple[Location, str | None]] = set()
        self._loosened: set[str] = set()
        self._scopes = {fact.key: Scope() for fact in self.operations}
        rows = _rows(everything)
        for fact in everything:
            self._sort_in(fact, rows)
        for scope in self._scopes.values():
            self._set_apart(scope)
            self._set_records_apart(scope)

    def scope(self, operation: str) -> Scope:
        """Return what is said below the call with this key."""
        return self._scopes.setdefault(operation, Scope())

    def scopes(self, *operations: str) -> Scope:
        """Return what is said below calls that are one, described in several places."""
        scopes = [self.scope(key) for key in dict.fromkeys(operations)]
        if len(scopes) == 1:
            return scopes[0]
        fields = Scope.__struct_fields__
        return Scope(*(list(chain.from_iterable(getattr(scope, field) for scope in scopes)) for field in fields))

    def outwards(self, section: str | None) -> Iterator[SectionFact]:
        """Yield the section with this key and those around it, the innermost first."""
        passed: set[str] = set()
        while section is not None and section in self.sections and section not in passed:
            passed.add(section)
            yield self.sections[section]
            section = self.sections[section].parent

    def groups(self) -> Iterator[Group]:
        """Yield every group once, those of calls in the order of the calls, then those of none."""
        done: set[str] = set()
        for scope in (*self._scopes.values(), self.loose):
            for group in scope.groups:
                if group.fact.key not in done:
                    done.add(group.fact.key)
                    yield group

    def _sort_in(self, fact: Fact, rows: dict[str, list[RowFact]]) -> None:
        match fact:
            case GroupFact():
                group = Group(fact, tuple(rows.get(fact.key, ())))
                for scope in self._scopes_of(fact.operations):
                    scope.groups.append(group)
            case ExampleFact():
                self._scope_of(fact.operation).examples.append(fact)
            case CallFact():
                self._scope_of(fact.operation).calls.append(fact)
            case StatementFact():
                self._scope_of(fact.operation).statements.append(fact)
            case StatusFact():
                self._scope_of(fact.operation).statuses.append(fact)
            case AuthFact():
                self._scope_of(fact.operation).auths.append(fact)
            case _:
                pass

    def _set_apart(self, scope: Scope) -> None:
        """Take what shows a field of a call out of what shows the call: "`owner` is an object with this structure:"."""
        names = {
            row.cells["name"].text.raw.strip("`* ")
            for group in scope.groups
            for row in group.rows
            if "name" in row.cells
        }
        apart = [(example, _named(example, names)) for example in scope.examples]
        scope.examples[:] = [example for example, named in apart if named is None]
        for example, named in apart:
            if named is not None:
                self._loosen(replace(example, operation=None, owner=named))

    def _set_records_apart(self, scope: Scope) -> None:
        """Take a record out of a body or an answer whose rows name it: "Invoice" below "data: array of invoices"."""
        titles = {group.fact.key: self._own_title(group.fact) for group in scope.groups}
        held = _held_records(scope.groups) if any(titles.values()) else frozenset()
        records = [group for group in scope.groups if (group.fact.role, folded(titles[group.fact.key] or "")) in held]
        for group in records:
            fact = replace(group.fact, operations=(), role=Role.RECORD.value, named=titles[group.fact.key])
            if fact.key not in self._loosened:
                self._loosened.add(fact.key)
                self.loose.groups.append(Group(fact, group.rows))
        keys = {group.fact.key for group in records}
        scope.groups[:] = [group for group in scope.groups if group.fact.key not in keys]

    def _own_title(self, fact: GroupFact) -> str | None:
        """Return the title of the section of a group, where a heading around that section gives the group its label."""
        section = self.sections.get(fact.section or "")
        title = section.title.raw.strip() if section is not None else ""
        label = fact.label.raw if fact.label is not None and fact.heading else title
        is_name = re.fullmatch(r"[^\W\d_][\w -]{1,40}", title) is not None
        return title if is_name and label.strip() != title and label_of(title) is None else None

    def _loosen(self, example: ExampleFact) -> None:
        """Add an example to what is below no call, once."""
        known = (example.place, example.owner)
        if known not in self._apart:
            self._apart.add(known)
            self.loose.examples.append(example)

    def _scope_of(self, operation: str | None) -> Scope:
        return self.loose if operation is None else self.scope(operation)

    def _scopes_of(self, operations: Sequence[str]) -> list[Scope]:
        return [self.scope(key) for key in dict.fromkeys(operations)] or [self.loose]


def _named(example: ExampleFact, names: Collection[str]) -> str | None:
    """Return which of ``names`` the label of an example is about, where the page says nothing else of it.

    A name may be a word that labels have anyway, such as "address"; then it is the only name among their words.
    """
    label = label_of(example.label.raw) if example.role == "object" and example.label else None
    if example.label is None or label is None or label.role is not Role.RECORD:
        return None
    words = {word.strip("`*:,.") for word in example.label.raw.split()}
    named = [name for name in names if name == label.named or (label.named is None and name in words)]
    return named[0] if len(named) == 1 else None


def _held_records(groups: Iterable[Group]) -> frozenset[tuple[str | None, str]]:
    """Return the names, folded, that rows of bodies and answers give to what they hold: "array of owls", "owl object".

    Each with the role of the table that the row is in.
    """
    held: set[tuple[str | None, str]] = set()
    for group in groups:
        if group.fact.role in (Role.BODY, Role.ANSWER):
            cells = (row.cells[name] for row in group.rows for name in ("type", "description") if name in row.cells)
            held |= {(group.fact.role, name) for cell in cells for name in _names_in(cell.text.raw[:_LONGEST])}
    return frozenset(held)


def _names_in(words: str) -> Iterator[str]:
    yield from map(folded, lists_in(words))
    for match in _A_RECORD.finditer(words):
        before = match[1].split()
        yield from (folded(" ".join(before[-count:])) for count in range(1, len(before) + 1))


def _rows(facts: Iterable[Fact]) -> dict[str, list[RowFact]]:
    rows: dict[str, list[RowFact]] = {}
    for fact in facts:
        if isinstance(fact, RowFact):
            rows.setdefault(fact.group, []).append(fact)
    return rows
