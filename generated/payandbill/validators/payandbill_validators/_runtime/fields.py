"""The rules of one value: its type, and the limits that the documentation states.

Each kind of field keeps in ``plain`` the classes of which every value passes, so that the common case costs one
look-up. Whatever is not plain goes through ``check``. Under a name in a record, a screen passes more at once.
"""

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import ClassVar, TypedDict, Unpack

from .problems import KINDS, Problem, Run, is_list, is_object, kind_of, make_problem
from .screening import NO_VALUE, Screen

NULL = type(None)
_NUMBERS = (int, float, Decimal)
# The message for a value of another type, built once for each type of JSON.
_WRONG: dict[tuple[str, type], str] = {}


class Common(TypedDict, total=False):
    """What any field may state. Left out means that the documentation does not say, and then nothing is refused."""

    required: bool
    writeable: bool
    write_once: bool
    write_only: bool
    nullable: bool
    empty: bool


class Field(ABC):
    """What all kinds of field share.

    ``required``: must be sent on create. ``writeable`` false: may not be sent. ``write_once``: only on create.
    ``write_only``: never in an answer.
    ``nullable`` false: null is refused; null passes where the documentation does not say. ``empty``: the empty text
    is accepted as the value.
    """

    __slots__ = (
        "empty",
        "nullable",
        "plain",
        "required",
        "write_once",
        "write_only",
        "writeable",
    )
    _judged_singly: ClassVar[frozenset[type]] = (
        frozenset()
    )  # classes of JSON whose values have various problems

    def __init__(
        self, plain: frozenset[type] = frozenset(), **common: Unpack[Common]
    ) -> None:
        self.required = common.get("required", False)
        self.writeable = common.get("writeable", True)
        self.write_once = common.get("write_once", False)
        self.write_only = common.get("write_only", False)
        self.nullable = common.get("nullable")
        self.empty = common.get("empty", False)
        self.plain = plain if self.nullable is False else plain | {NULL}

    @property
    def spared(self) -> object:
        """What a screen passes without a look: null, if it passes."""
        return None if NULL in self.plain else NO_VALUE

    def add_to(self, screen: Screen, name: str) -> None:
        """Add to ``screen`` which values pass under ``name``: those of ``plain``, unless a kind knows of more."""
        kinds = self.plain - {NULL}
        if len(kinds) > 1:
            screen.other(name, lambda value: type(value) in kinds, self.spared)
        else:
            screen.exact(
                name, next(iter(kinds), Field), self.spared
            )  # no value is of this class: it is abstract

    def check(self, value: object, key: object, run: Run) -> None:
        """Report what is wrong with ``value``, which is under ``key``."""
        if value is None:
            run.report(key, "not_nullable", "null is not allowed")
        elif not (self.empty and value == ""):
            self.judge(value, key, run)

    def refuses_alike(self, kind: type) -> bool:
        """Whether all values of the class ``kind`` that a screen does not pass have the same problem, and only that."""
        return (
            kind in KINDS
            and kind not in self._judged_singly
            and not (self.empty and kind is str)
        )

    def refusal(self, value: object, path: str) -> Problem | None:
        """Return the only problem of a value at ``path`` that a screen does not pass; None where ``check`` must say."""
        del value, path
        return None

    @abstractmethod
    def judge(self, value: object, key: object, run: Run) -> None:
        """Report the violated rules of this kind of field, for a value that is present."""

    def wrong_type(self, value: object, key: object, run: Run, expected: str) -> None:
        """Report that ``value`` is of another type."""
        run.report(
            key,
            "wrong_type",
            _WRONG.get((expected, type(value))) or _wrong_type(expected, value),
        )


class String(Field):
    """Text; both lengths in characters, ``pattern`` to be found in it, ``choices`` when only those are allowed."""

    __slots__ = ("_choices", "_max_length", "_min_length", "_pattern", "_short")
    _judged_singly = frozenset({str})

    def __init__(
        self,
        *,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        choices: Sequence[str] | None = None,
        **common: Unpack[Common],
    ) -> None:
        unlimited = (
            min_length is None
            and max_length is None
            and pattern is None
            and choices is None
        )
        super().__init__(frozenset({str} if unlimited else ()), **common)
        self._min_length, self._max_length = min_length, max_length
        self._pattern = None if pattern is None else re.compile(pattern)
        self._choices = None if choices is None else tuple(choices)
        self._short = (
            max_length
            if min_length is None and pattern is None and choices is None
            else -1
        )

    def check(self, value: object, key: object, run: Run) -> None:
        if type(value) is not str or self._short is None or len(value) > self._short:
            super().check(
                value, key, run
            )  # the usual text has passed without another call

    def add_to(self, screen: Screen, name: str) -> None:
        if self._short is None:
            super().add_to(screen, name)
        elif self._short >= 0:
            screen.text(name, self._short, self.spared)
        else:
            screen.other(name, self._passes, self.spared)

    def _passes(self, value: object) -> bool:
        return (
            type(value) is str
            and (self._min_length is None or len(value) >= self._min_length)
            and (self._max_length is None or len(value) <= self._max_length)
            and (self._pattern is None or self._pattern.search(value) is not None)
            and (self._choices is None or value in self._choices)
        )

    def refusal(self, value: object, path: str) -> Problem | None:
        if (
            type(value) is str and self._short == self._max_length
        ):  # there is no other limit
            return make_problem((path, "too_long", self._too_long(value)))
        return None

    def _too_long(self, value: str) -> str:
        return f"{len(value)} characters, at most {self._max_length} are allowed"

    def judge(self, value: object, key: object, run: Run) -> None:
        if not isinstance(value, str):
            self.wrong_type(value, key, run, "text")
            return
        if self._min_length is not None and len(value) < self._min_length:
            run.report(
                key,
                "too_short",
                f"{len(value)} characters, at least {self._min_length} are expected",
            )
        if self._max_length is not None and len(value) > self._max_length:
            run.report(key, "too_long", self._too_long(value))
        if self._pattern is not None and not self._pattern.search(value):
            run.report(key, "pattern", f"does not match {self._pattern.pattern!r}")
        if self._choices is not None and value not in self._choices:
            run.report(
                key,
                "not_in_enum",
                "not one of " + ", ".join(repr(choice) for choice in self._choices),
            )


class Boolean(Field):
    """True or false, and no number."""

    __slots__ = ()

    def __init__(self, **common: Unpack[Common]) -> None:
        super().__init__(frozenset({bool}), **common)

    def judge(self, value: object, key: object, run: Run) -> None:
        if not isinstance(value, bool):
            self.wrong_type(value, key, run, "true or false")


class Number(Field):
    """An int, a float or a Decimal between ``minimum`` and ``maximum``, both included; never infinite or NaN."""

    __slots__ = ("_highest", "_limited", "_lowest", "_maximum", "_minimum")
    _judged_singly = frozenset({int, float})
    _expected = "a number"
    _whole = False

    def __init__(
        self,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(
            frozenset({int} if minimum is None and maximum is None else ()), **common
        )
        self._minimum, self._maximum = minimum, maximum
        self._lowest = -math.inf if minimum is None else minimum
        self._highest = math.inf if maximum is None else maximum
        self._limited = minimum is not None or maximum is not None or self._whole

    def check(self, value: object, key: object, run: Run) -> None:
        if type(value) is not float or self._limited or value - value != 0.0:
            super().check(
                value, key, run
            )  # the usual float has passed; what is not finite gives NaN above

    def add_to(self, screen: Screen, name: str) -> None:
        if not self._limited:
            screen.number(name, self.spared)
        elif int in self.plain:
            super().add_to(screen, name)
        else:
            screen.other(name, self._passes, self.spared)

    def _passes(self, value: object) -> bool:
        if type(value) is float:
            return (
                not self._whole
                and value - value == 0.0
                and self._lowest <= value <= self._highest
            )
        return type(value) is int and self._lowest <= value <= self._highest

    def judge(self, value: object, key: object, run: Run) -> None:
        if isinstance(value, bool) or not isinstance(value, _NUMBERS):
            self.wrong_type(value, key, run, self._expected)
        elif not is_finite(value):
            run.report(
                key,
                "wrong_type",
                f"expected {self._expected}, found one that JSON cannot carry",
            )
        elif self._whole and not _is_whole(value):
            run.report(
                key, "wrong_type", f"expected {self._expected}, found a fraction"
            )
        else:
            self._limits(value, key, run)

    def _limits(self, value: float | Decimal, key: object, run: Run) -> None:
        if self._minimum is not None and value < _beside(value, self._minimum):
            run.report(key, "too_small", f"at least {self._minimum} is expected")
        if self._maximum is not None and value > _beside(value, self._maximum):
            run.report(key, "too_large", f"at most {self._maximum} is expected")


class Integer(Number):
    """A whole number; 3.0 is one, as in JSON. ``choices`` when only those are allowed."""

    __slots__ = ("_choices",)
    _expected = "an integer"
    _whole = True

    def __init__(
        self,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        choices: Sequence[int] | None = None,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(minimum=minimum, maximum=maximum, **common)
        self._choices = None if choices is None else tuple(choices)
        if choices is not None:
            self.plain = self.plain - {int}

    def _passes(self, value: object) -> bool:
        return super()._passes(value) and (
            self._choices is None or value in self._choices
        )

    def _limits(self, value: float | Decimal, key: object, run: Run) -> None:
        super()._limits(value, key, run)
        if self._choices is not None and value not in self._choices:
            run.report(
                key,
                "not_in_enum",
                "not one of " + ", ".join(str(choice) for choice in self._choices),
            )


class File(Field):
    """Bytes of a body of several parts; in JSON they are a text."""

    __slots__ = ()

    def __init__(self, **common: Unpack[Common]) -> None:
        super().__init__(frozenset({str, bytes}), **common)

    def judge(self, value: object, key: object, run: Run) -> None:
        if not isinstance(value, (str, bytes)):
            self.wrong_type(value, key, run, "text or bytes")


class Anything(Field):
    """Whatever JSON can carry: the documentation does not say what it is."""

    __slots__ = ()
    _judged_singly = frozenset({float, dict, list})

    def __init__(self, **common: Unpack[Common]) -> None:
        super().__init__(frozenset({str, int, bool}), **common)

    def judge(self, value: object, key: object, run: Run) -> None:
        if is_object(value):
            self._inside(value, value.items(), key, run)
        elif is_list(value):
            self._inside(value, enumerate(value), key, run)
        elif isinstance(value, (float, Decimal)):
            if not is_finite(value):
                run.report(
                    key,
                    "wrong_type",
                    "expected what JSON can carry, found a number that is not finite",
                )
        elif not isinstance(value, (str, int)):
            self.wrong_type(value, key, run, "what JSON can carry")

    def _inside(
        self,
        container: object,
        entries: Iterable[tuple[object, object]],
        key: object,
        run: Run,
    ) -> None:
        if run.enter(container, key):
            for inner, item in entries:
                if item is not None:
                    self.judge(item, inner, run)
            run.leave()


def _wrong_type(expected: str, value: object) -> str:
    words = f"expected {expected}, found {kind_of(value)}"
    if type(value) in KINDS:
        _WRONG[expected, type(value)] = words
    return words


def _is_whole(value: float | Decimal) -> bool:
    """Whether a number has no fraction, however many digits it has."""
    return (
        value == value.to_integral_value()
        if isinstance(value, Decimal)
        else value == value // 1
    )


def is_finite(value: float | Decimal) -> bool:
    """Whether JSON can carry ``value``; any int passes, however long."""
    if isinstance(value, Decimal):
        return value.is_finite()
    return isinstance(value, int) or value - value == 0.0


def _beside(value: float | Decimal, limit: float) -> float | Decimal:
    """``limit`` to compare ``value`` with: a Decimal is compared with the limit as written, not as binary."""
    return Decimal(repr(limit)) if isinstance(value, Decimal) else limit
