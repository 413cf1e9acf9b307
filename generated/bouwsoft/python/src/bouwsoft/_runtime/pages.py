"""Many records at once: decoded whole by msgspec, and leniently only where something is not as documented.

A page of which anything might be lost is left to the lenient way as a whole. That shows in its colons: each key has
one, and so a text has more of them than its data where a key comes twice.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any, Generic, NamedTuple, TypeVar, cast

import msgspec

from .codecs import Codec, Faults, WrongValueError
from .duplicates import colons_of, escapes_colons
from .errors import AnswerError
from .plans import plan_of
from .records import Model, Record
from .responses import BOM, json_of
from .spellings import undecimal
from .wire_types import WireType, wire_type

R = TypeVar("R", bound=Record)

ENOUGH = 50_000  # bytes of one kind; to read fewer takes less time than to make what reads them at once
_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_REFUSED = (
    msgspec.DecodeError,
    UnicodeDecodeError,
    ArithmeticError,
    RecursionError,
    WrongValueError,
    AnswerError,
)


class Enclosed(NamedTuple):
    """An object around records: its keys, None in the place of the records, the text of these, and its colons."""

    keys: dict[str, object]
    records: bytes
    colons: int


def enclosed(content: bytes, name: str) -> Enclosed | None:
    """Return the parts of an object that has records under ``name``; None for anything else."""
    try:
        parts = _OBJECT.decode(content.removeprefix(BOM))
        records = bytes(parts[name])
        keys = {
            key: None if key == name else json_of(bytes(part))
            for key, part in parts.items()
        }
        return Enclosed(keys, records, content.count(b":") - colons_of(keys))
    except (*_REFUSED, KeyError):
        return None


class Records(Generic[R]):
    """Reads lists of records of one kind."""

    def __init__(self, model: Model[R], wire: WireType[R]) -> None:
        self._model, self._wire = model, wire
        self._plan = plan_of(model.record)
        self._whole = None if wire.whole is None else _decoder(_list_of(wire.whole))
        self._some = _decoder(_list_of(wire.type))
        self._one = _decoder(wire.type)
        self._known = _decoder(wire.known)

    def read(
        self, content: bytes, colons: int, at: str, faults: Faults
    ) -> list[R] | None:
        """Return the records of a JSON list that has so many ``colons``; None where keys may be there twice."""
        try:
            rows = self._as_documented(content, colons)
            return self._each(content, colons, at, faults) if rows is None else rows
        except _REFUSED:
            return None

    def _as_documented(self, content: bytes, colons: int) -> list[R] | None:
        """Return the records, where all of them are as documented and no key is there twice."""
        rows = self._whole and _decoded(self._whole, content)
        if not rows or colons != len(rows) * len(self._plan.by_wire):
            rows = rows or _decoded(self._some, content)
            if rows is None or not _has_all(content, colons, colons_of(rows)):
                return None
        try:
            return self._wire.finish_all(rows)
        except WrongValueError:
            return None

    def _each(
        self, content: bytes, colons: int, at: str, faults: Faults
    ) -> list[R] | None:
        """Return the records, each read on its own."""
        records: list[R] = []
        counted = 0
        for number, text in enumerate(_LIST.decode(content)):
            record, more = self._read(bytes(text), f"{at}[{number}]", faults)
            records.append(record)
            counted += more
        return records if _has_all(content, colons, counted) else None

    def _read(self, text: bytes, at: str, faults: Faults) -> tuple[R, int]:
        """Return one record and its colons."""
        record = _decoded(self._one, text)
        if record is not None:
            colons = colons_of(record)
            try:
                return self._wire.finish(record), colons
            except WrongValueError:
                pass
        data = json_of(text)
        return self._with_unknown(text, data) or self._model.decode(
            data, at, faults
        ), colons_of(data)

    def _with_unknown(self, text: bytes, data: object) -> R | None:
        """Return a record of which the documentation does not name all fields; None where another thing is odd."""
        if self._plan.complete or not isinstance(data, dict):
            return None
        members = cast("dict[str, object]", data)
        unknown = {
            name: undecimal(value)
            for name, value in members.items()
            if name not in self._plan.by_wire
        }
        record = _decoded(self._known, text) if unknown else None
        try:
            finished = None if record is None else self._wire.finish(record)
        except WrongValueError:
            return None
        if finished is not None:
            finished.extra.update(unknown)
        return finished


# The reader of each kind, None where there is none; and the bytes of the kinds that have not been read enough.
_readers: dict[type[Record], Records[Any] | None] = {}
_bytes: Counter[type[Record]] = Counter()


def records_of(codec: Codec[Any], length: int) -> Records[Any] | None:
    """Return what reads lists of ``codec`` at once, made when ``length`` bytes more are enough of its kind."""
    if not isinstance(codec, Model):
        return None
    kind: type[Record] = codec.record
    if kind not in _readers:
        _bytes[kind] += length
        if _bytes[kind] < ENOUGH:
            return None
        wire = wire_type(kind)
        _readers[kind] = None if wire is None else Records(codec, wire)
    return _readers[kind]


def _list_of(kind: Any) -> Any:
    return list[kind]


def _decoder(of: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(of, float_hook=Decimal)


def _decoded(decoder: msgspec.json.Decoder[Any], content: bytes) -> Any:
    """Return what ``content`` is to ``decoder``; None where it is not."""
    try:
        return decoder.decode(content)
    except _REFUSED:
        return None


def _has_all(content: bytes, colons: int, counted: int) -> bool:
    """Whether so many colons are all that a text has."""
    return colons == counted and not escapes_colons(content)
