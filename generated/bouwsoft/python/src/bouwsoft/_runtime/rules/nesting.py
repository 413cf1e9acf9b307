"""Values that hold others: records, lists, and objects with free keys; and values of one of several kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Unpack

from .fields import NULL, Anything, Common, Field
from .problems import KINDS, Run, is_list, is_object, kind_of

if TYPE_CHECKING:
    from .records import Record


class Nested(Field):
    """A record within a record. Models may refer to each other, so the table is asked for when it is needed."""

    __slots__ = ("_record",)
    _judged_singly = frozenset({dict})

    def __init__(self, record: Callable[[], Record], **common: Unpack[Common]) -> None:
        super().__init__(**common)
        self._record = record

    def judge(self, value: object, key: object, run: Run) -> None:
        if not is_object(value):
            self.wrong_type(value, key, run, "an object")
        elif run.enter(value, key):
            self._record().check_fields(value, run)
            run.leave()


class AnyOf(Field):
    """A value of one of several kinds. Null passes where one of them says so."""

    __slots__ = ("_options",)
    _judged_singly = frozenset(KINDS)

    def __init__(self, *options: Field, **common: Unpack[Common]) -> None:
        plain = (
            option.plain if option.nullable else option.plain - {NULL}
            for option in options
        )
        none: frozenset[type] = frozenset()
        super().__init__(none.union(*plain), **common)
        self._options = options

    def judge(self, value: object, key: object, run: Run) -> None:
        """Nothing is wrong with a value of one kind; else what is wrong with it as the first whose type it has."""
        outcomes = [run.attempt(option.judge, value, key) for option in self._options]
        if all(outcomes):
            other = (run.where(key), "wrong_type")
            typed = (
                outcome
                for outcome in outcomes
                if (outcome[0].path, outcome[0].rule) != other
            )
            if (first := next(typed, None)) is not None:
                run.problems.extend(first)
            else:
                run.report(
                    key,
                    "wrong_type",
                    f"none of the documented types, found {kind_of(value)}",
                )


class _Many(Field):
    """What lists and maps share: all that they hold is of one kind, and null only where that kind says so."""

    __slots__ = ("_items", "_plain_item")
    _judged_singly = frozenset({dict, list})

    def __init__(self, items: Field, **common: Unpack[Common]) -> None:
        super().__init__(**common)
        self._items = items
        null_passes = items.nullable or isinstance(items, Anything)
        self._plain_item = items.plain if null_passes else items.plain - {NULL}


class Array(_Many):
    """A list of ``items``, ``min_items`` to ``max_items`` long."""

    __slots__ = ("_max_items", "_min_items")

    def __init__(
        self,
        items: Field,
        *,
        min_items: int | None = None,
        max_items: int | None = None,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(items, **common)
        self._min_items, self._max_items = min_items, max_items

    def judge(self, value: object, key: object, run: Run) -> None:
        if not is_list(value):
            self.wrong_type(value, key, run, "a list")
            return
        self._count(len(value), key, run)
        if run.enter(value, key):
            check, plain = self._items.check, self._plain_item
            for index, item in enumerate(value):
                if type(item) not in plain:
                    check(item, index, run)
            run.leave()

    def _count(self, count: int, key: object, run: Run) -> None:
        if self._min_items is not None and count < self._min_items:
            run.report(
                key,
                "too_few_items",
                f"{count} items, at least {self._min_items} are expected",
            )
        if self._max_items is not None and count > self._max_items:
            run.report(
                key,
                "too_many_items",
                f"{count} items, at most {self._max_items} are allowed",
            )


class Map(_Many):
    """An object whose values are ``items``, ``max_properties`` at most, under free keys of ``max_key_length``."""

    __slots__ = ("_max_key_length", "_max_properties")

    def __init__(
        self,
        items: Field,
        *,
        max_properties: int | None = None,
        max_key_length: int | None = None,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(items, **common)
        self._max_properties = max_properties
        self._max_key_length = max_key_length

    def judge(self, value: object, key: object, run: Run) -> None:
        if not is_object(value):
            self.wrong_type(value, key, run, "an object")
            return
        if self._max_properties is not None and len(value) > self._max_properties:
            counted = f"{len(value)} properties"
            run.report(
                key,
                "too_many_properties",
                f"{counted}, at most {self._max_properties} are allowed",
            )
        if run.enter(value, key):
            check, plain = self._items.check, self._plain_item
            for name, item in value.items():
                self._check_key(name, run)
                if type(item) not in plain:
                    check(item, name, run)
            run.leave()

    def _check_key(self, name: object, run: Run) -> None:
        if (
            self._max_key_length is not None
            and isinstance(name, str)
            and len(name) > self._max_key_length
        ):
            run.report(
                name,
                "too_long",
                f"a key of {len(name)} characters, at most {self._max_key_length} are allowed",
            )
