"""Conditions: which records a list is to give, as data; how they are written is the API's convention, in filters."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn

import msgspec

Scalar = str | int | float | Decimal | bool | None


class _NoTruth(msgspec.Struct, frozen=True):
    """What Python's own words ``and``, ``or``, ``not`` and ``in`` would misread."""

    def __bool__(self) -> bool:
        raise TypeError(
            "a condition is neither true nor false here: join conditions with & and |, turn them round with ~, "
            "each in brackets, and write 1 < field < 5 as (field > 1) & (field < 5)"
        )


class Condition(_NoTruth, frozen=True):
    """Which records a list gives. Join conditions with ``&`` (both hold) and ``|`` (either); ``~`` turns one round.

    A text beside one is a condition in the API's own words.
    """

    def __and__(self, other: Condition | str) -> Condition:
        return joined("and", self, other)

    def __or__(self, other: Condition | str) -> Condition:
        return joined("or", self, other)

    def __invert__(self) -> Condition:
        return self.condition if isinstance(self, Negated) else Negated(self)


class Compared(Condition, frozen=True):
    """A field beside a value; ``meaning`` is the operator in a neutral word, ``value`` is as JSON has it."""

    name: str
    meaning: str
    value: Scalar


class Joined(Condition, frozen=True):
    """Parts of which all hold (``and``), or any (``or``)."""

    word: str
    parts: tuple[Condition, ...]


class Negated(Condition, frozen=True):
    """The opposite of a condition."""

    condition: Condition


class Anywhere(Condition, frozen=True):
    """A value alone, sought in every field of its type."""

    value: Scalar


class Written(Condition, frozen=True):
    """An expression in the API's own language, which goes as it is."""

    text: str


class Exactly(_NoTruth, frozen=True):
    """A field with the one value that it must have, where the API knows no more than that."""

    name: str
    value: Scalar

    if not TYPE_CHECKING:

        def _refuse(self, *_: object) -> NoReturn:
            raise TypeError(
                "this API takes no expressions, only field == value: give several, which must all hold"
            )

        __and__ = __or__ = __rand__ = __ror__ = __invert__ = _refuse


def joined(word: str, *conditions: Condition | str) -> Condition:
    """``conditions`` joined by ``and`` or ``or``. Raises TypeError for what is no condition."""
    parts: list[Condition] = []
    for condition in conditions:
        checked = condition_of(condition)
        parts += (
            checked.parts
            if isinstance(checked, Joined) and checked.word == word
            else [checked]
        )
    return parts[0] if len(parts) == 1 else Joined(word, tuple(parts))


def condition_of(value: object) -> Condition:
    """``value`` as a condition: a text is one in the API's own words. Raises TypeError for anything else."""
    if isinstance(value, Condition):
        return value
    if isinstance(value, str):
        return Written(value)
    raise TypeError(
        f"a condition such as field == value, or a text, was expected, not {value!r:.80}"
    )
