"""What a call returns: one record, a page of records, any value, or nothing; read from an answer's JSON."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast, overload

from .codecs import ANY, Array, Codec, Faults, Nullable, WrongValueError
from .conventions import Envelope
from .errors import AnswerError
from .responses import BOM, Response
from .spellings import undecimal

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


class Answered(Generic[T_co]):
    """A ``value`` that cannot lead to its answer by itself: ``raw`` is that answer, with its ``headers``."""

    def __init__(self, value: T_co) -> None:
        self.value = value
        self.raw: Response | None = None

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer, found in any case."""
        return self.raw.headers if self.raw is not None else {}

    def __repr__(self) -> str:
        return f"Answered({self.value!r})"


class Answer(ABC, Generic[T_co]):
    """How the body of a successful answer is read."""

    empty = False  # whether a body is of no interest
    may_be_blank = False  # whether a body may be missing
    counts = False  # whether a page says how many records there are in all
    content: type | None = (
        None  # bytes or str where the body is read as such, None for JSON
    )
    media = "application/json"  # what to ask for
    item: Codec[Any] | None = None  # how each record, or the one value, is read

    def read_at_once(self, content: bytes, faults: Faults) -> T_co | None:
        """Return what the body means; None where it must be read value by value."""
        del content, faults  # of use to lists
        return None

    @abstractmethod
    def read(self, data: object, faults: Faults) -> T_co:
        """Return what ``data`` means: the body's JSON, None without a body. Raises AnswerError for any other."""


class Nothing(Answer[None]):
    """No body, or none that matters."""

    empty = True

    def read(self, data: object, faults: Faults) -> None:
        """Nothing to read."""


class PlainText(Answer[str]):
    """A body that is a text."""

    content = str
    media = "*/*"

    def read(self, data: object, faults: Faults) -> str:
        """Return the text."""
        del faults  # nothing can be wrong
        return data if isinstance(data, str) else ""


class Content(Answer[bytes]):
    """A body of any other kind, such as a file."""

    content = bytes
    media = "*/*"

    def read(self, data: object, faults: Faults) -> bytes:
        """Return the bytes of the body."""
        del faults  # nothing can be wrong
        return data if isinstance(data, bytes) else b""


class Body(Answer[T]):
    """The body itself."""

    def __init__(self, codec: Codec[T]) -> None:
        self._codec = codec
        self.item = codec
        self.may_be_blank = isinstance(codec, Nullable) or codec is ANY

    def read(self, data: object, faults: Faults) -> T:
        """Return the whole body as one value."""
        return _decode(self._codec, data, "$", faults)


class WithHeaders(Answer[Answered[T]]):
    """A value whose answer has documented headers."""

    def __init__(self, inner: Answer[T]) -> None:
        self.inner = inner
        self.empty, self.content, self.media = inner.empty, inner.content, inner.media
        self.may_be_blank, self.item = inner.may_be_blank, inner.item

    def read(self, data: object, faults: Faults) -> Answered[T]:
        """Return the value in what leads to its answer."""
        return Answered(self.inner.read(data, faults))

    def read_at_once(self, content: bytes, faults: Faults) -> Answered[T] | None:
        """Return the value in what leads to its answer."""
        value = self.inner.read_at_once(content, faults)
        return None if value is None else Answered(value)


class One(Answer[T]):
    """One record in an envelope: the first of its list."""

    def __init__(self, codec: Codec[T], envelope: Envelope) -> None:
        self._codec = codec
        self.item = codec
        self.envelope = envelope

    def read(self, data: object, faults: Faults) -> T:
        """Return the record. Raises AnswerError when the list is empty."""
        keys = _spelled(_object(data, "$"), self.envelope, faults)
        records = _list(keys.get(self.envelope.records), f"$.{self.envelope.records}")
        if not records:
            raise AnswerError(f"the answer has no record under {self.envelope.records}")
        return _decode(self._codec, records[0], f"$.{self.envelope.records}[0]", faults)


class Many(Answer[Page[T]]):
    """Records in an envelope."""

    def __init__(self, codec: Codec[T], envelope: Envelope) -> None:
        self._codec = Array(codec)
        self.item = codec
        self.envelope = envelope
        self.counts = envelope.range is not None

    def read(self, data: object, faults: Faults) -> Page[T]:
        """Return the page, with cursor and total where the envelope has them."""
        keys = _spelled(_object(data, "$"), self.envelope, faults)
        name = self.envelope.records
        return self._page(
            _decode(self._codec, keys.get(name), f"$.{name}", faults), keys
        )

    def read_at_once(self, content: bytes, faults: Faults) -> Page[T] | None:
        """Return the page, where no key of it may be there twice."""
        from . import pages  # only clients that read lists wait for it

        name = self.envelope.records
        reader = pages.records_of(self._codec.items, len(content))
        parts = None if reader is None else pages.enclosed(content, name)
        if reader is None or parts is None:
            return None
        wrong = Faults()
        keys = _spelled(parts.keys, self.envelope, wrong)
        records = reader.read(parts.records, parts.colons, f"$.{name}", wrong)
        if records is None:
            return None
        faults += wrong
        return self._page(records, keys)

    def _page(self, records: list[T], keys: dict[str, object]) -> Page[T]:
        meta = {
            key: undecimal(value)
            for key, value in keys.items()
            if key != self.envelope.records
        }
        following = meta.get(self.envelope.next or "")
        return Page(
            records,
            _cursor(following),
            total_of(meta.get(self.envelope.range or "")),
            meta,
        )


class Bare(Answer[Page[T]]):
    """A list of records with nothing around it."""

    def __init__(self, codec: Codec[T]) -> None:
        self._codec = Array(codec)
        self.item = codec

    def read(self, data: object, faults: Faults) -> Page[T]:
        """Return the page."""
        return Page(_decode(self._codec, data, "$", faults))

    def read_at_once(self, content: bytes, faults: Faults) -> Page[T] | None:
        """Return the page, where no key of it may be there twice."""
        from . import pages  # only clients that read lists wait for it

        reader = pages.records_of(self._codec.items, len(content))
        wrong, colons = Faults(), content.count(b":")
        records = (
            None
            if reader is None
            else reader.read(content.removeprefix(BOM), colons, "$", wrong)
        )
        if records is None:
            return None
        faults += wrong
        return Page(records)


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


def _spelled(
    keys: dict[str, object], envelope: Envelope, faults: Faults
) -> dict[str, object]:
    """Return ``keys`` with those of the envelope in their documented capitals; other capitals are a fault."""
    documented = [
        name for name in (envelope.records, envelope.next, envelope.range) if name
    ]
    spelled = dict(keys)
    for name in documented:
        others = [
            key for key in keys if key not in documented and key.lower() == name.lower()
        ]
        if name not in keys and len(others) == 1:
            spelled[name] = spelled.pop(others[0])
            faults.append((f"$.{others[0]}", others[0], f"the key {name}"))
    return spelled


def _list(value: object, at: str) -> list[object]:
    if isinstance(value, list):
        return cast("list[object]", value)
    raise AnswerError(
        "the answer is not what the documentation says", [(at, value, "a list")]
    )


def _cursor(value: object) -> str | None:
    """Return a cursor to send back. False, 0 and an empty text are none."""
    if isinstance(value, bool) or not value:
        return None
    plain = _without_zeros(value)
    return str(plain) if isinstance(plain, (str, int)) else None


def _without_zeros(value: object) -> object:
    """Return 5 for 5.0, and any other value as it is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def total_of(value: object) -> int | None:
    """How many in all: the number after the slash of ``0-4/3835``, or a number by itself."""
    number = _without_zeros(value)
    if isinstance(number, int):
        return number if number >= 0 and not isinstance(number, bool) else None
    count = number.rpartition("/")[2].strip() if isinstance(number, str) else ""
    return (
        int(count) if count.isascii() and count.isdigit() and len(count) < 19 else None
    )


class Whole(Answer[Response]):
    """The answer itself, for calls that the documentation does not describe."""

    content = bytes
    media = "application/json, */*;q=0.5"

    def read(self, data: object, faults: Faults) -> Response:
        """Nothing is read: the answer is what the caller gets."""
        del data, faults
        raise AnswerError("an answer that is not read was read")
