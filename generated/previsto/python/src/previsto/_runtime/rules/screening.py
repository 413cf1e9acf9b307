"""A screen picks out what needs a closer look in a record, in one short loop for each kind of field.

Most values of most records are right, and to look at them takes most of the time. A screen passes only values that
their field would pass, and knows no messages: what it picks out is for the field to judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Final, TypeAlias

Look: TypeAlias = Callable[[dict[str, object], list[str]], None]
Passes: TypeAlias = Callable[[object], bool]

NO_VALUE: Final = object()
_FEW = 4
_MOST_DAYS = 10_000
_known_days: set[str] = (
    set()
)  # records name the same days over and over: to look one up takes a third of the time


class Screen:
    """The fields of a record, by kind.

    ``spared`` is a value that passes whatever the kind: None where null passes, NO_VALUE where it does not.
    """

    __slots__ = (
        "_absent",
        "_days",
        "_exact",
        "_looks",
        "_numbers",
        "_others",
        "_texts",
    )

    def __init__(self) -> None:
        self._absent: dict[str, object] = {}
        self._exact: dict[tuple[type, object], list[str]] = {}
        self._texts: dict[object, list[tuple[str, int]]] = {}
        self._numbers: dict[object, list[str]] = {}
        self._days: dict[object, list[str]] = {}
        self._others: dict[object, list[tuple[str, Passes]]] = {}
        self._looks: list[Look] = []

    def exact(self, name: str, kind: type, spared: object) -> None:
        """Pass all values of the class ``kind``, and none of a subclass."""
        self._exact.setdefault((kind, spared), []).append(name)

    def text(self, name: str, longest: int, spared: object) -> None:
        """Pass texts of at most ``longest`` characters."""
        self._texts.setdefault(spared, []).append((name, longest))

    def number(self, name: str, spared: object) -> None:
        """Pass ints, and the floats that JSON can carry."""
        self._numbers.setdefault(spared, []).append(name)

    def day(self, name: str, spared: object) -> None:
        """Pass days of the calendar that are spelled YYYY-MM-DD."""
        self._days.setdefault(spared, []).append(name)

    def other(self, name: str, passes: Passes, spared: object) -> None:
        """Pass the values of which ``passes`` says so."""
        self._others.setdefault(spared, []).append((name, passes))

    def finish(self, names: Iterable[str]) -> None:
        """Make the loops, after all fields are there; ``names`` are theirs."""
        self._absent.update(dict.fromkeys(names))
        self._looks += [
            _exact(fields, kind, spared)
            for (kind, spared), fields in self._exact.items()
        ]
        self._looks += [
            _texts(limits, spared) for spared, limits in self._texts.items()
        ]
        self._looks += [
            _numbers(fields, spared) for spared, fields in self._numbers.items()
        ]
        self._looks += [_days(fields, spared) for spared, fields in self._days.items()]
        self._looks += [
            _others(rules, spared) for spared, rules in self._others.items()
        ]

    def unusual(self, record: dict[str, object]) -> list[str] | None:
        """Return the names of what does not pass and of what is unknown, in the order of ``record``.

        None says more than an empty list: all fields are there. Of a subclass of dict, which may answer otherwise
        than it is filled, all is unusual.
        """
        if type(record) is not dict:
            return list(record)
        if len(record) != len(self._absent):
            return self._unusual_of_some(record)
        names: list[str] = []
        try:
            for look in self._looks:
                look(record, names)
        except KeyError:  # as many as there are fields, but not the same
            return self._unusual_of_some(record)
        return _in_order(names, record) if names else None

    def _unusual_of_some(self, record: dict[str, object]) -> list[str]:
        """Return the same for a record that lacks fields or has unknown ones."""
        if len(record) * _FEW < len(self._absent):
            return list(record)  # to judge these is quicker than to look at all fields
        whole = {
            **self._absent,
            **record,
        }  # null for what is not there: either it passes, or is not in order below
        names = (
            [name for name in record if name not in self._absent]
            if len(whole) > len(self._absent)
            else []
        )
        for look in self._looks:
            look(whole, names)
        return _in_order([name for name in names if name in record], record)


def _in_order(names: list[str], record: dict[str, object]) -> list[str]:
    """Return ``names`` in the order of ``record``, which has them all."""
    if len(names) < 2:
        return names
    picked = set(names)
    ordered: list[str] = []
    for name in record:
        if name in picked:
            ordered.append(name)
            picked.remove(name)
            if len(picked) == 1:  # it is the last, wherever it is
                break
    return [*ordered, *picked]


def _exact(fields: Sequence[str], kind: type, spared: object) -> Look:
    def look(record: dict[str, object], unusual: list[str]) -> None:
        for name in fields:
            if type(record[name]) is not kind and record[name] is not spared:
                unusual.append(name)

    return look


def _texts(limits: Sequence[tuple[str, int]], spared: object) -> Look:
    def look(record: dict[str, object], unusual: list[str]) -> None:
        for name, longest in limits:
            value = record[name]
            if type(value) is str:
                if len(value) > longest:
                    unusual.append(name)
            elif value is not spared:
                unusual.append(name)

    return look


def _numbers(fields: Sequence[str], spared: object) -> Look:
    def look(record: dict[str, object], unusual: list[str]) -> None:
        for name in fields:
            value = record[name]
            if type(value) is float:
                if value - value != 0.0:  # what is not finite gives NaN
                    unusual.append(name)
            elif type(value) is not int and value is not spared:
                unusual.append(name)

    return look


def _days(fields: Sequence[str], spared: object) -> Look:
    def look(record: dict[str, object], unusual: list[str]) -> None:
        for name in fields:
            value = record[name]
            if type(value) is str:
                if value not in _known_days and not _is_day(value):
                    unusual.append(name)
            elif value is not spared:
                unusual.append(name)

    return look


def _others(rules: Sequence[tuple[str, Passes]], spared: object) -> Look:
    def look(record: dict[str, object], unusual: list[str]) -> None:
        for name, passes in rules:
            value = record[name]
            if value is not spared and not passes(value):
                unusual.append(name)

    return look


def _is_day(text: str) -> bool:
    """Whether ``text`` is a day spelled YYYY-MM-DD; ``fromisoformat`` takes weeks and days without hyphens too."""
    if len(text) != 10 or text[7] != "-":
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    if len(_known_days) < _MOST_DAYS:
        _known_days.add(text)
    return True
