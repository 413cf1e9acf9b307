"""Values between Python and JSON, one small codec for each kind: lenient in reading, exact in writing.

``decode`` notes a fault for a value that is spelled otherwise than documented and has one meaning only. For any other
value it raises WrongValueError; the reader of a record decides what becomes of it. ``encode`` raises TypeError or
ValueError: that is the caller's mistake.
"""

from __future__ import annotations

import datetime as dt
import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar, cast

from . import layouts, spellings
from .spellings import undecimal

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class WrongValueError(ValueError):
    """A value of an answer that is not of its documented kind; its text says what was expected."""


class Faults(list[tuple[str, object, str]]):
    """What was wrong in an answer: path, value, and what was expected there; ``unread`` are those without a meaning."""

    def __init__(self) -> None:
        super().__init__()
        self.unread: list[tuple[str, object, str]] = []


class Encoder(ABC):
    """How one kind of value is written."""

    @abstractmethod
    def encode(self, value: Any) -> object:
        """Return the JSON value of ``value``."""


class Codec(Encoder, Generic[T_co]):
    """How one kind of value is read and written."""

    # The word of the API's conventions; None: whatever the value itself is.
    kind: str | None = None
    # JSON values of exactly this type are taken as they are.
    plain: type | None = None

    @abstractmethod
    def decode(self, value: object, at: str, faults: Faults) -> T_co:
        """Return the Python value of the JSON ``value`` found at ``at``; faults deeper inside go to ``faults``."""


class Single(Codec[T_co]):
    """A value that has nothing inside."""

    def decode(self, value: object, at: str, faults: Faults) -> T_co:
        """Return what ``read`` makes of the value, or ``recover``, which is a fault."""
        try:
            return self.read(value)
        except WrongValueError as wrong:
            recovered = self.recover(value, wrong)
            faults.append((at, undecimal(value), str(wrong)))
            return recovered

    @abstractmethod
    def read(self, value: object) -> T_co:
        """Return the Python value of the JSON ``value``. Raises WrongValueError when it is of another kind."""

    def recover(self, value: object, wrong: WrongValueError) -> T_co:
        """Return what a value means that is spelled otherwise. Raises ``wrong`` where that is not certain."""
        del value  # of use to the kinds that have more than one spelling
        raise wrong


class _Plain(Single[T]):
    """A value that is the same in Python and JSON."""

    def __init__(self, plain: type[T], kind: str, word: str) -> None:
        self.kind = kind
        self.plain = plain
        self._kind = plain
        self._word = word

    def read(self, value: object) -> T:
        if type(value) is self._kind:
            return value
        raise WrongValueError(self._word)

    def encode(self, value: Any) -> object:
        if isinstance(value, self._kind) and (
            not isinstance(value, bool) or self._kind is bool
        ):
            return value
        raise TypeError(f"{self._word} was expected, not {type(value).__name__}")


class _Integer(_Plain[int]):
    def recover(self, value: object, wrong: WrongValueError) -> int:
        number = spellings.number(value)
        if number is None or number != number.to_integral_value():
            raise wrong
        return int(number)


class _Text(_Plain[str]):
    def recover(self, value: object, wrong: WrongValueError) -> str:
        text = spellings.text(value)
        if text is None:
            raise wrong
        return text


class _Boolean(_Plain[bool]):
    def recover(self, value: object, wrong: WrongValueError) -> bool:
        truth = spellings.truth(value)
        if truth is None:
            raise wrong
        return truth


class _Number(Single[float]):
    kind = "number"

    def read(self, value: object) -> float:
        if isinstance(value, (Decimal, float, int)) and not isinstance(value, bool):
            number = undecimal(value)
            if not isinstance(number, Decimal):
                return cast(
                    "float", number
                )  # a whole number stays one, so that it is written as it came
        raise WrongValueError("a number")

    def recover(self, value: object, wrong: WrongValueError) -> float:
        number = spellings.number(value)
        if number is None or not isinstance(value, str):
            raise wrong
        return self.read(number)

    def encode(self, value: Any) -> object:
        if isinstance(value, bool) or not isinstance(value, (Decimal, float, int)):
            raise TypeError(f"a number was expected, not {type(value).__name__}")
        if not math.isfinite(value):
            raise ValueError("JSON has no such number")
        return value


class _Decimal(Single[Decimal]):
    kind = "decimal"

    def read(self, value: object) -> Decimal:
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
        raise WrongValueError("a decimal number")

    def recover(self, value: object, wrong: WrongValueError) -> Decimal:
        number = spellings.number(value)
        if number is None:
            raise wrong
        return number

    def encode(self, value: Any) -> object:
        if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
            why = ": a float is not exact" if isinstance(value, float) else ""
            raise TypeError(
                f"a Decimal or int was expected, not {type(value).__name__}{why}"
            )
        if not math.isfinite(value):
            raise ValueError("JSON has no such number")
        return value


class _Anything(Single[Any]):
    """What the documentation does not describe: JSON as Python's own json module would give it."""

    def read(self, value: object) -> Any:
        return undecimal(value)

    def encode(self, value: Any) -> object:
        return encode_any(value)


class Date(Single[dt.date]):
    """A date, spelled year-month-day."""

    kind = "date"

    def read(self, value: object) -> dt.date:
        return _read("a date", layouts.read_date, value)

    def recover(self, value: object, wrong: WrongValueError) -> dt.date:
        return _recovered(spellings.date, value, wrong)

    def encode(self, value: Any) -> object:
        return (
            layouts.spell_date(value)
            if isinstance(value, dt.date)
            else _no("a date", value)
        )


class Time(Single[dt.time]):
    """A time of day, spelled as ``layout`` says."""

    kind = "time"

    def __init__(self, layout: str | None = None) -> None:
        self._layout = layout

    def read(self, value: object) -> dt.time:
        return _read(
            f"a time {self._layout or ''}".rstrip(),
            lambda text: layouts.read_time(text, self._layout),
            value,
        )

    def recover(self, value: object, wrong: WrongValueError) -> dt.time:
        return _recovered(spellings.time, value, wrong)

    def encode(self, value: Any) -> object:
        return (
            layouts.spell_time(value, self._layout)
            if isinstance(value, dt.time)
            else _no("a time", value)
        )


class DateTime(Single[dt.datetime]):
    """A date-time, spelled as ``layout`` says; aware only where the layout has a zone."""

    kind = "datetime"

    def __init__(self, layout: str | None = None) -> None:
        self._layout = layout

    def read(self, value: object) -> dt.datetime:
        word = f"a date-time {self._layout or ''}".rstrip()
        return _read(
            word, lambda text: layouts.read_datetime(text, self._layout), value
        )

    def recover(self, value: object, wrong: WrongValueError) -> dt.datetime:
        return _recovered(spellings.moment, value, wrong)

    def encode(self, value: Any) -> object:
        if isinstance(value, dt.datetime):
            return layouts.spell_datetime(value, self._layout)
        return _no("a date-time", value)


class Enum(Codec[str]):
    """A text of a documented list. Others are reported as faults and kept, or just kept where the list is open."""

    kind = "string"

    def __init__(self, *values: str, closed: bool = True) -> None:
        self.values = frozenset(values)
        self.closed = closed

    def decode(self, value: object, at: str, faults: Faults) -> str:
        value = TEXT.decode(value, at, faults)
        if self.closed and value not in self.values:
            faults.append((at, value, "one of the documented values"))
        return value

    def encode(self, value: Any) -> object:
        return value if isinstance(value, str) else _no("a text", value)


class Nullable(Codec[T | None]):
    """A value that may be JSON's null, which is None in Python."""

    def __init__(self, inner: Codec[T]) -> None:
        self.inner = inner
        self.kind = inner.kind
        self.plain = inner.plain

    def decode(self, value: object, at: str, faults: Faults) -> T | None:
        return None if value is None else self.inner.decode(value, at, faults)

    def encode(self, value: Any) -> object:
        return None if value is None else self.inner.encode(value)


class OrEmpty(Codec[T | Literal[""]]):
    """A value that may be the empty text, which is ``""`` in Python too: neither null nor absent."""

    def __init__(self, inner: Codec[T]) -> None:
        self.inner = inner
        self.kind = inner.kind

    def decode(self, value: object, at: str, faults: Faults) -> T | Literal[""]:
        return "" if value == "" else self.inner.decode(value, at, faults)

    def encode(self, value: Any) -> object:
        return "" if value == "" else self.inner.encode(value)


class Array(Codec[list[T]]):
    """A list of values of one kind."""

    def __init__(self, items: Codec[T]) -> None:
        self.items: Codec[Any] = items

    def decode(self, value: object, at: str, faults: Faults) -> list[T]:
        if not isinstance(value, list):
            raise WrongValueError("a list")
        items = cast("list[object]", value)
        return [
            _inside(self.items, item, f"{at}[{number}]", faults)
            for number, item in enumerate(items)
        ]

    def encode(self, value: Any) -> object:
        if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
            return _no("a list", cast("object", value))
        return [
            self._encoded(item, number)
            for number, item in enumerate(cast("Iterable[object]", value))
        ]

    def _encoded(self, item: object, number: int) -> object:
        try:
            return self.items.encode(item)
        except (TypeError, ValueError) as wrong:
            raise type(wrong)(f"[{number}]: {wrong}") from None


class Map(Codec[dict[str, T]]):
    """Free keys with values of one kind."""

    def __init__(self, items: Codec[T]) -> None:
        self.items: Codec[Any] = items

    def decode(self, value: object, at: str, faults: Faults) -> dict[str, T]:
        if not isinstance(value, dict):
            raise WrongValueError("an object")
        items = cast("dict[str, object]", value)
        return {
            key: _inside(self.items, item, f"{at}.{key}", faults)
            for key, item in items.items()
        }

    def encode(self, value: Any) -> object:
        if not isinstance(value, Mapping):
            return _no("a mapping", value)
        return {
            key: self._encoded(item, key)
            for key, item in cast("Mapping[str, object]", value).items()
        }

    def _encoded(self, item: object, key: str) -> object:
        try:
            return self.items.encode(item)
        except (TypeError, ValueError) as wrong:
            raise type(wrong)(f"[{key!r:.100}]: {wrong}") from None


INTEGER: Codec[int] = _Integer(int, "integer", "an integer")
TEXT: Codec[str] = _Text(str, "string", "a text")
BOOLEAN: Codec[bool] = _Boolean(bool, "boolean", "true or false")
NUMBER: Codec[float] = _Number()
DECIMAL: Codec[Decimal] = _Decimal()
ANY: Codec[Any] = _Anything()


def encode_any(value: object) -> object:
    """JSON for a value of which only the Python type is known."""
    match value:
        case None | bool() | int() | str():
            return value
        case float() | Decimal():
            return NUMBER.encode(value)
        case dt.datetime():
            return layouts.spell_datetime(value, None)
        case dt.date():
            return layouts.spell_date(value)
        case dt.time():
            return layouts.spell_time(value, None)
        case Mapping():
            return {
                key: encode_any(item)
                for key, item in cast("Mapping[str, object]", value).items()
            }
        case list() | tuple():
            return [encode_any(item) for item in cast("list[object]", value)]
        case _:
            return _no("a JSON value", value)


def _inside(codec: Codec[T], value: object, at: str, faults: Faults) -> T:
    """Decode inside a list or map; the reason names the place, as the whole list or map is set aside."""
    try:
        return codec.decode(value, at, faults)
    except WrongValueError as wrong:
        raise WrongValueError(f"{wrong} at {at}") from None


def _read(word: str, read: Callable[[str], T], value: object) -> T:
    if not isinstance(value, str):
        raise WrongValueError(word)
    try:
        return read(value)
    except ValueError:
        raise WrongValueError(word) from None


def _recovered(read: Callable[[str], T], value: object, wrong: WrongValueError) -> T:
    """Return the text ``value`` as ``read`` reads it. Raises ``wrong`` when it cannot."""
    if not isinstance(value, str):
        raise wrong
    try:
        return read(value)
    except ValueError:
        raise wrong from None


def _no(word: str, value: object) -> object:
    raise TypeError(f"{word} was expected, not {type(value).__name__}")
