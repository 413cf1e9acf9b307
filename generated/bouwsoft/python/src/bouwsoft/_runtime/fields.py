"""Fields: the names that filters, sorts and columns use, each with the operators that its type allows.

A generated package composes one class for each type of field from the operators below, as the API's convention says
which types they take. An operator that is left out is an error to type checkers, and raises in words.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, TypeVar, cast

from .codecs import ANY, Codec
from .conditions import Anywhere, Compared, Condition, Exactly, Scalar, joined

V_contra = TypeVar("V_contra", contravariant=True)


class Descending:
    """A field to sort by, from the highest value down: ``-field``."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"-{self.name}"


class Field:
    """A field of a model by its ``name`` on the wire: to be chosen as a column or sorted by, ``-field`` downwards."""

    # How the operator of a class below is written, what it means, and which operators may ask for null.
    _sign: ClassVar[str] = ""
    _meaning: ClassVar[str] = ""
    _nulls: ClassVar[Set[str]] = frozenset()
    _kind: ClassVar[str] = "field"

    def __init__(self, name: str, codec: Codec[Any] = ANY) -> None:
        self.name = name
        self._codec = codec

    def __neg__(self) -> Descending:
        return Descending(self.name)

    def __hash__(self) -> int:
        return hash((Field, self.name))

    def __repr__(self) -> str:
        return self.name

    def _compared(self, meaning: str, value: object) -> Compared:
        return Compared(self.name, meaning, self._encoded(meaning, value))

    def _encoded(self, meaning: str, value: object) -> Scalar:
        """``value`` as JSON has it. Raises TypeError or ValueError, naming the field, for what it cannot be."""
        if value is None and meaning not in self._nulls:
            raise TypeError(
                f"{self.name}: this {self._kind} cannot be compared with None"
            )
        if isinstance(value, Field):
            raise TypeError(
                f"{self.name}: two fields cannot be compared, only a field with a value"
            )
        try:
            encoded = None if value is None else self._codec.encode(value)
        except (TypeError, ValueError) as wrong:
            raise type(wrong)(f"{self.name}: {wrong}") from None
        if isinstance(encoded, (dict, list)):
            raise TypeError(
                f"{self.name}: a single value was expected, not {type(value).__name__}"
            )
        return cast("Scalar", encoded)

    if not TYPE_CHECKING:
        # What the class of a field leaves out: explained in words here, unknown to type checkers.

        def __eq__(self, other: object) -> NoReturn:
            self._refuse("==")

        def __ne__(self, other: object) -> NoReturn:
            self._refuse("!=")

        def __gt__(self, other: object) -> NoReturn:
            self._refuse(">")

        def __ge__(self, other: object) -> NoReturn:
            self._refuse(">=")

        def __lt__(self, other: object) -> NoReturn:
            self._refuse("<")

        def __le__(self, other: object) -> NoReturn:
            self._refuse("<=")

        def __contains__(self, other: object) -> NoReturn:
            raise TypeError(
                f"{self.name} is a field, not a value: write field.contains(text), not text in field"
            )

        def __bool__(self) -> NoReturn:
            raise TypeError(
                f"{self.name} is a field, not a value: it is neither true nor false"
            )

        def __getattr__(self, name: str) -> NoReturn:
            if name in ("contains", "one_of"):
                self._refuse(f".{name}()")
            raise AttributeError(
                f"{self.name} is a field, and fields have no {name!r}",
                name=name,
                obj=self,
            )

        def _refuse(self, sign: str) -> NoReturn:
            signs = [
                vars(kind)["_sign"]
                for kind in type(self).__mro__
                if vars(kind).get("_sign")
            ]
            known = (
                f"the API allows {', '.join(signs)}"
                if signs
                else "the API does not filter by it"
            )
            raise TypeError(
                f"{self.name}: {sign} does not go with a {self._kind}; {known}"
            )


class Equal(Field, Generic[V_contra]):
    """A field that can be asked for a value."""

    _sign = "=="

    def __eq__(self, value: V_contra) -> Condition:  # type: ignore[override] # makes a condition, answers nothing
        return self._compared("equal", value)

    def __hash__(self) -> int:
        return super().__hash__()

    def one_of(self, *values: V_contra) -> Condition:
        """Return the field has one of ``values``. Raises ValueError without any."""
        if not values:
            raise ValueError(f"{self.name}: one_of needs a value")
        return joined("or", *(self._compared("equal", value) for value in values))


class Exact(Field, Generic[V_contra]):
    """A field that can be asked for a value, in a parameter that is named like it."""

    _sign = "=="

    def __eq__(self, value: V_contra) -> Exactly:  # type: ignore[override] # makes a condition, answers nothing
        return Exactly(self.name, self._encoded("equal", value))

    def __hash__(self) -> int:
        return super().__hash__()


class NotEqual(Field, Generic[V_contra]):
    """A field that can be asked for any value but one."""

    _sign = "!="

    def __ne__(self, value: V_contra) -> Condition:  # type: ignore[override] # makes a condition, answers nothing
        return self._compared("not_equal", value)


class Greater(Field, Generic[V_contra]):
    """A field whose values have an order."""

    _sign = ">"

    def __gt__(self, value: V_contra) -> Condition:
        return self._compared("greater", value)


class GreaterOrEqual(Field, Generic[V_contra]):
    """A field whose values have an order."""

    _sign = ">="

    def __ge__(self, value: V_contra) -> Condition:
        return self._compared("greater_or_equal", value)


class Less(Field, Generic[V_contra]):
    """A field whose values have an order."""

    _sign = "<"

    def __lt__(self, value: V_contra) -> Condition:
        return self._compared("less", value)


class LessOrEqual(Field, Generic[V_contra]):
    """A field whose values have an order."""

    _sign = "<="

    def __le__(self, value: V_contra) -> Condition:
        return self._compared("less_or_equal", value)


class Contains(Field, Generic[V_contra]):
    """A field whose text can be searched."""

    _sign = ".contains()"

    def contains(self, text: V_contra) -> Condition:
        """Return the field holds ``text`` somewhere."""
        return self._compared("contains", text)


def anywhere(value: str | int | float) -> Condition:
    """Return the records that hold ``value`` in any field of its type."""
    return Anywhere(cast("Scalar", ANY.encode(value)))
