"""The sources of all values of all fields: one compact table of numbers and texts, which the page's script shows.

Most values of an API have sources alike: the same rule and the same words, in the same column of the same rows. So
every text is kept once, and so is every fact; the rows of a page that a fact names are those of its own field.
"""

from __future__ import annotations

from collections.abc import Sequence
from json import dumps
from typing import Generic, TypeAlias, TypeVar

import msgspec

from codegen.config.workspace import from_root
from codegen.diagnostics.location import Location
from codegen.interpret.rules import RULES
from codegen.spec.pointers import MissingError, parsed, value_at
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.spec.record import Json
from codegen.targets.encoders.html import shown
from codegen.text import Text

T = TypeVar("T")

Group: TypeAlias = tuple[int, ...]  # rule, words, cell, and the rows that say so; of a losing one the value before them
Fact: TypeAlias = tuple[int, int, int, tuple[Group, ...], tuple[Group, ...]]  # name, value, settled, for, against
Row: TypeAlias = tuple[str, int, int]  # page, first and last line; 0 for no last line
FieldName: TypeAlias = tuple[str, str]  # of a model, and of a field in it


class _Numbered(Generic[T]):
    """Things, each with a number from 0 on: the first one that was asked for has 0."""

    def __init__(self, *first: T) -> None:
        self._numbers = {thing: number for number, thing in enumerate(first)}

    def number(self, thing: T) -> int:
        return self._numbers.setdefault(thing, len(self._numbers))

    def all(self) -> list[T]:
        return list(self._numbers)


class SourceTable(msgspec.Struct, frozen=True):
    """What the script shows; ``rules`` are a name and a sentence, ``fields`` the rows and the facts of each field.

    A number in ``rules``, ``facts`` or ``fields`` is the place of a text in ``texts``, of a rule or of a fact.
    """

    texts: list[str]
    rules: list[tuple[int, int]]
    facts: list[Fact]
    fields: list[tuple[list[int], list[int]]]


class SourceTables:
    """Gathers the table of one API, field by field. ``data`` is its spec as plain data."""

    def __init__(self, api: str, data: Json, provenance: Provenance) -> None:
        self._api = api
        self._data = data
        self._evidence = _by_field(provenance)
        self._texts, self._rules, self._facts = _Numbered(""), _Numbered[str](), _Numbered[Fact]()
        self._readings: dict[tuple[str, str, str], Group] = {}  # looked up first: 70,000 sources have 5,000
        self._fields: list[tuple[list[int], list[int]]] = []

    def add(self, model: str, field: str) -> bool:
        """Add the next field of the page. Returns whether a source lost for any value of it."""
        evidence = self._evidence.get((model, field), [])
        rows = _Numbered[Row]()
        facts = [self._facts.number(self._fact(parts, entry, rows)) for parts, entry in evidence]
        places = [number for page, *lines in rows.all() for number in (self._page(page), *lines)]
        self._fields.append((places, facts))
        return any(entry.against for _, entry in evidence)

    def table(self) -> SourceTable:
        """Return the table of all fields added so far."""
        rules = [(self._text(name), self._text(_says(name))) for name in self._rules.all()]
        return SourceTable(self._texts.all(), rules, self._facts.all(), self._fields)

    def _fact(self, parts: Sequence[str], evidence: Evidence, rows: _Numbered[Row]) -> Fact:
        return (
            self._text("/".join(parts[4:]) or "field"),
            self._text(_value_words(_value(self._data, parts))),
            self._text(evidence.settled),
            self._groups((evidence.source, *evidence.agree), rows),
            self._groups(evidence.against, rows, losing=True) if evidence.against else (),
        )

    def _groups(self, sources: Sequence[Source], rows: _Numbered[Row], *, losing: bool = False) -> tuple[Group, ...]:
        """Return the sources, those one after another that differ in their rows alone as one."""
        groups: list[list[int]] = []
        last: Group = ()
        for source in sources:
            place = source.quote.place
            reading = self._reading(source, place.cell)
            if losing:
                reading = (*reading, self._text(_value_words(source.value)))
            if reading != last:
                groups.append([*reading])
                last = reading
            groups[-1].append(rows.number((place.page, place.line, place.end if place.end > place.line else 0)))
        return tuple([tuple(group) for group in groups])

    def _reading(self, source: Source, cell: str) -> Group:
        words = source.quote.text
        key = (source.rule, words.raw, cell)
        reading = self._readings.get(key)
        if reading is None:
            reading = self._readings[key] = (self._rules.number(source.rule), self._text(words), self._text(cell))
        return reading

    def _page(self, page: str) -> int:
        return self._text(from_root(Location(page, 1), self._api).page)

    def _text(self, words: Text | str) -> int:
        return self._texts.number(shown(words)) if words else 0


def _by_field(provenance: Provenance) -> dict[FieldName, list[tuple[tuple[str, ...], Evidence]]]:
    """Return the evidence of each field, with the parts of the pointer that it is at."""
    evidence: dict[FieldName, list[tuple[tuple[str, ...], Evidence]]] = {}
    for pointer, entry in provenance.items():
        if pointer.startswith("#/models/"):
            parts = parsed(pointer)
            if len(parts) > 3 and parts[2] == "fields":
                evidence.setdefault((parts[1], parts[3]), []).append((parts, entry))
    return evidence


def _says(rule: str) -> str:
    known = RULES.get(rule)
    return known.says if known else ""


def _value(data: Json, parts: Sequence[str]) -> Json:
    try:
        return value_at(data, tuple(parts))
    except MissingError:
        return None


def _value_words(value: Json) -> str:
    """``value`` as JSON for people, cut when long."""
    if value is msgspec.UNSET:
        return "something else"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:119] + "…"
