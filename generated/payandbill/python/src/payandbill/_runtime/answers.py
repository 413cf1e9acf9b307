"""What a call returns: one record, a page of records, any value, or nothing; read from an answer's JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Generic, TypeVar, cast, overload

from .codecs import Array, Codec, Faults, WrongValueError, undecimal
from .conventions import Envelope
from .errors import AnswerError
from .responses import Response

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Page(Sequence[T_co]):
    """One page of a list: a sequence of its ``records``.

    ``next`` is the cursor to the page after this one and ``total`` how many records there are in all: None where the
    answer does not say. ``meta`` holds what else stood around the records, by name on the wire;
    ``raw`` is the answer as it came.
    """

    def __init__(
        self,
        records: Sequence[T_co],
        next: str | None = None,  # noqa: A002 - the word users look for
        total: int | None = None,
        meta: dict[str, Any] | None = None,
    ) -> None:
        self.records = list(records)
        self.next = next
        self.total = total
        self.meta = meta or {}
        self.raw: Response | None = None

    def __len__(self) -> int:
        return len(self.records)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.records)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T_co]: ...
    def __getitem__(self, index: int | slice) -> T_co | Sequence[T_co]:
        return self.records[index]

    def __repr__(self) -> str:
        return f"Page({len(self)} records, next={self.next!r}, total={self.total!r})"


class Answer(Generic[T_co]):
    """How the body of a successful answer is read."""

    empty = False  # whether a body is of no interest
    counts = False  # whether a page says how many records there are in all
    as_it_is = False  # whether the body's bytes are read instead of its JSON

    def read(self, data: object, faults: Faults) -> T_co:
        """Return ``data`` is the body's JSON, None without a body. Raises AnswerError when nothing can be made of
        it.
        """
        raise NotImplementedError


class Nothing(Answer[None]):
    """No body, or none that matters."""

    empty = True

    def read(self, data: object, faults: Faults) -> None:
        """Nothing to read."""


class PlainText(Answer[str]):
    """A body that is a text, in UTF-8."""

    as_it_is = True

    def read(self, data: object, faults: Faults) -> str:
        """Return the text; bytes that are none become replacement characters."""
        del faults  # nothing can be wrong
        return data.decode("utf-8", "replace") if isinstance(data, bytes) else ""


class Content(Answer[bytes]):
    """A body of any other kind, such as a file."""

    as_it_is = True

    def read(self, data: object, faults: Faults) -> bytes:
        """Return the bytes of the body."""
        del faults  # nothing can be wrong
        return data if isinstance(data, bytes) else b""


class Body(Answer[T]):
    """The body itself."""

    def __init__(self, codec: Codec[T]) -> None:
        self._codec = codec

    def read(self, data: object, faults: Faults) -> T:
        """Return the whole body as one value."""
        return _decode(self._codec, data, "$", faults)


class One(Answer[T]):
    """One record in an envelope: the first of its list."""

    def __init__(self, codec: Codec[T], envelope: Envelope) -> None:
        self._codec = codec
        self._envelope = envelope

    def read(self, data: object, faults: Faults) -> T:
        """Return the record. Raises AnswerError when the list is empty."""
        records = _list(
            _object(data, "$").get(self._envelope.records),
            f"$.{self._envelope.records}",
        )
        if not records:
            raise AnswerError(
                f"the answer has no record under {self._envelope.records}"
            )
        return _decode(
            self._codec, records[0], f"$.{self._envelope.records}[0]", faults
        )


class Many(Answer[Page[T]]):
    """Records in an envelope."""

    def __init__(self, codec: Codec[T], envelope: Envelope) -> None:
        self._codec = Array(codec)
        self._envelope = envelope
        self.counts = envelope.range is not None

    def read(self, data: object, faults: Faults) -> Page[T]:
        """Return the page, with cursor and total where the envelope has them."""
        keys = _object(data, "$")
        name = self._envelope.records
        records = _decode(self._codec, keys.get(name), f"$.{name}", faults)
        meta = {key: undecimal(value) for key, value in keys.items() if key != name}
        following = meta.get(self._envelope.next or "")
        return Page(
            records,
            _cursor(following),
            _total(meta.get(self._envelope.range or "")),
            meta,
        )


class Bare(Answer[Page[T]]):
    """A list of records with nothing around it."""

    def __init__(self, codec: Codec[T]) -> None:
        self._codec = Array(codec)

    def read(self, data: object, faults: Faults) -> Page[T]:
        """Return the page."""
        return Page(_decode(self._codec, data, "$", faults))


def _decode(codec: Codec[T], value: object, at: str, faults: Faults) -> T:
    try:
        return codec.decode(value, at, faults)
    except WrongValueError as wrong:
        raise AnswerError(
            "the answer is not what the documentation says", [(at, value, str(wrong))]
        ) from None


def _object(value: object, at: str) -> dict[str, object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value)
    raise AnswerError(
        "the answer is not what the documentation says", [(at, value, "an object")]
    )


def _list(value: object, at: str) -> list[object]:
    if isinstance(value, list):
        return cast("list[object]", value)
    raise AnswerError(
        "the answer is not what the documentation says", [(at, value, "a list")]
    )


def _cursor(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int)) and value != "" else None


def _total(value: object) -> int | None:
    """How many in all: the number after the slash of ``0-4/3835``, or a number by itself."""
    if isinstance(value, int):
        return value
    count = value.rpartition("/")[2].strip() if isinstance(value, str) else ""
    return (
        int(count) if count.isascii() and count.isdigit() and len(count) < 19 else None
    )
