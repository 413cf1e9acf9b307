"""Classes that msgspec decodes a record's JSON into at once: it refuses whatever is not as documented.

Each is a subclass of the record's own class, with the types that its fields have on the wire. A record that was
decoded becomes one of its own class, as both have the same fields.
"""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Callable, Mapping
from itertools import repeat
from typing import Any, Generic, Literal, NamedTuple, Optional, TypeVar, cast

import msgspec
from msgspec import UNSET

from . import codecs
from .beside import share
from .codecs import Array, Codec, Faults, Map, Nullable, WrongValueError
from .plans import plan_of
from .records import Model, Record

R = TypeVar("R", bound=Record)

# Makes of a decoded value what the codec makes of it. Raises WrongValueError for any that is not as documented.
Finish = Callable[[Any], Any]

# A class of an instance is set without the record's own __setattr__, which refuses what is no field.
_become = cast("Callable[[object, type], None]", vars(object)["__class__"].__set__)
_SAME = {
    codecs.INTEGER: int,
    codecs.TEXT: str,
    codecs.BOOLEAN: bool,
    codecs.NUMBER: int | float,
}


class _Step(NamedTuple):
    """A field with more to do than msgspec does."""

    read: Callable[[object], Any]
    write: Callable[[object, Any], None]
    finish: Finish


class _Field(NamedTuple):
    """The type of a field on the wire, what is left to do, and whether a value has neither keys nor values inside."""

    of: Any
    finish: Finish | None = None
    flat: bool = True


class WireType(Generic[R]):
    """How records of one kind are decoded: ``type`` is for msgspec, and ``finish`` for what it made.

    ``known`` is like ``type`` and leaves out what it does not know. ``whole`` is like it and insists on every field;
    None where a value may have keys of its own.
    """

    def __init__(self, kind: type[R]) -> None:
        self.kind = kind
        self.type = self.known = _subclass(
            kind, dict.fromkeys(kind.__struct_fields__, Any)
        )
        self.whole: type | None = None
        self._steps: list[_Step] = []

    def finish(self, record: Any) -> R:
        """Return ``record`` as one of its own kind. Raises WrongValueError where it is not as documented."""
        for step in self._steps:
            value = step.read(record)
            if value is not UNSET:
                step.write(record, step.finish(value))
        _become(record, self.kind)
        return cast("R", record)

    def finish_all(self, records: list[Any]) -> list[R]:
        """Return ``records`` as ``finish`` does, in place; they share what is kept beside their fields."""
        if self._steps:
            for record in records:
                self.finish(record)
        else:
            deque(map(_become, records, repeat(self.kind)), maxlen=0)
        share(records)
        return records

    def resolve(self, fields: Mapping[str, _Field]) -> None:
        """Give the fields their types; before that they have none, so that kinds may refer to each other."""
        types = {name: fields[name].of for name in self.kind.__struct_fields__}
        self.type.__annotations__ = types
        for name, field in fields.items():
            if field.finish is not None:
                place = getattr(self.kind, name)
                self._steps.append(_Step(place.__get__, place.__set__, field.finish))
        self.known = _subclass(self.kind, types, forbid=False)
        if all(field.flat for field in fields.values()):
            self.whole = _subclass(self.kind, types, required=True)


def wire_type(kind: type[R]) -> WireType[R] | None:
    """Return how records of ``kind`` are decoded at once; None where they cannot be."""
    try:
        wire = _Kinds().of(kind)
        if wire is not None:
            _become(
                wire.type(), kind
            )  # refused where the classes are laid out differently
            msgspec.json.Decoder(wire.type)
    except TypeError:
        return None
    return wire


class _Kinds:
    """The kinds of records that one refers to, each with its wire type."""

    def __init__(self) -> None:
        self._known: dict[type[Record], WireType[Any]] = {}

    def of(self, kind: type[R]) -> WireType[R] | None:
        """Return the wire type of ``kind``; None where msgspec does not write its names, or it has no fields or must
        have some, as what is only ever sent.
        """
        fields, defaults = kind.__struct_fields__, kind.__struct_defaults__
        if (
            not fields
            or kind.__wire__
            or len(defaults) < len(fields)
            or msgspec.NODEFAULT in defaults
        ):
            return None
        if kind not in self._known:
            wire = self._known[kind] = WireType(kind)
            wire.resolve(
                {
                    name: self._field(codec)
                    for name, _, codec in plan_of(kind).by_wire.values()
                }
            )
        return self._known[kind]

    def _field(self, codec: Codec[Any]) -> _Field:
        """Return how the values of ``codec`` are decoded."""
        match codec:
            case Nullable():
                of, finish, flat = self._field(codec.inner)
                return _Field(
                    _type(Optional, of), finish and _unless_none(finish), flat
                )
            case Array():
                of, finish, _ = self._field(codec.items)
                return _Field(_type(list, of), finish and _each(finish), flat=False)
            case Map():
                of, finish, _ = self._field(codec.items)
                return _Field(
                    _type(dict, (str, of)), finish and _each_value(finish), flat=False
                )
            case Model():
                wire = self.of(codec.record)
                return (
                    _Field(wire.type, wire.finish, flat=False)
                    if wire
                    else _leniently(codec)
                )
            case _:
                return _single(codec)


def _single(codec: Codec[Any]) -> _Field:
    match codec:
        case codecs.Date():
            return _Field(dt.date)
        case codecs.DateTime() | codecs.Time():
            return _Field(str, codec.read)
        case codecs.Enum(values=values, closed=closed) if values:
            return _Field(_type(Literal, tuple(sorted(values))) if closed else str)
        case _ if codec in _SAME:
            return _Field(_SAME[codec])
        case _:
            return _leniently(codec)


def _leniently(codec: Codec[Any]) -> _Field:
    """Return how any other values are decoded: by their codec, which must not find any fault."""

    def finish(value: object) -> Any:
        faults = Faults()
        decoded = codec.decode(value, "", faults)
        if faults:
            raise WrongValueError
        return decoded

    return _Field(Any, finish, flat=False)


def _type(generic: Any, of: Any) -> Any:
    """Return a type of which the parts are known when the program runs."""
    return generic[of]


def _unless_none(finish: Finish) -> Finish:
    return lambda value: None if value is None else finish(value)


def _each(finish: Finish) -> Finish:
    return lambda values: [finish(value) for value in values]


def _each_value(finish: Finish) -> Finish:
    return lambda values: {key: finish(value) for key, value in values.items()}


def _subclass(
    kind: type[Record],
    types: Mapping[str, Any],
    *,
    required: bool = False,
    forbid: bool = True,
) -> type[Record]:
    """Return a subclass of ``kind`` with other types; ``required`` fields, and ``forbid`` keys it does not know."""
    fields: list[Any] = [
        (name, of) if required else (name, of, UNSET) for name, of in types.items()
    ]
    wires = dict(
        zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
    )
    return cast(
        "type[Record]",
        msgspec.defstruct(
            kind.__name__,
            fields,
            bases=(kind,),
            module=kind.__module__,
            rename=wires,
            kw_only=True,
            forbid_unknown_fields=forbid,
        ),
    )
