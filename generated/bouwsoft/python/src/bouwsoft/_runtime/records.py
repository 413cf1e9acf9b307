"""Records: what an answer holds, as typed objects that lose nothing of what was sent.

A field is missing when the answer does not have it, None when it is null, ``""`` when it is empty: three things.
A missing field raises AttributeError; ``record.get("name")`` and ``"name" in record`` ask first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar, cast

import msgspec
from msgspec import UNSET

from . import pydantic_schema
from .beside import Keeper, members_of, own_members
from .codecs import ANY, Codec, Faults, WrongValueError, encode_any
from .faults import UNKNOWN
from .plans import Codecs, Fields, Plan, plan_of
from .responses import Response
from .spellings import undecimal

AsDict = Mapping[
    str, Any
]  # the fields of a record, as a user may pass them in its place
_TO_JSON = msgspec.json.Encoder(decimal_format="number")


class Fault(NamedTuple):
    """A value that is not what the documentation says: the value as it came, and what was expected."""

    value: object
    expected: str


class Record(Keeper, kw_only=True):
    """Base of all records.

    A value that breaks the documentation is kept in ``faults`` as it came. Where it can mean one thing only, the field
    has that meaning; otherwise it is missing. What the documentation does not know is kept in ``extra``. Both are sent
    along when the record is.
    """

    # Names on the wire that msgspec cannot rename to, by Python name: those with quotes and control characters.
    __wire__: ClassVar[Mapping[str, str]] = {}
    # Whether the documentation names all fields there are.
    __complete__: ClassVar[bool] = True

    @classmethod
    def __codecs__(cls) -> Codecs:
        """How each field is read and written, by its Python name."""
        return {}

    @property
    def extra(self) -> dict[str, Any]:
        """Fields the documentation does not know, by their names on the wire."""
        return cast("dict[str, Any]", own_members(self).setdefault("extra", {}))

    @property
    def faults(self) -> dict[str, Fault]:
        """Values that break the documentation, by their names on the wire."""
        return cast("dict[str, Fault]", own_members(self).setdefault("faults", {}))

    @property
    def raw(self) -> Response | None:
        """The answer that held this record, as it came; None for one inside another record."""
        return cast("Response | None", members_of(self).get("raw"))

    @raw.setter
    def raw(self, value: Response | None) -> None:
        own_members(self)["raw"] = value

    def get(self, name: str, default: Any = None) -> Any:
        """Return the field ``name``, by its name here or on the wire; ``default`` when the record does not have it."""
        field = self._find(name)
        return default if field is UNSET else field

    def __contains__(self, name: object) -> bool:
        """Whether the record has the field ``name``, by its name here or on the wire."""
        return isinstance(name, str) and self._find(name) is not UNSET

    def _find(self, name: str) -> Any:
        known = plan_of(type(self)).by_wire.get(name)
        if name in self.__struct_fields__:
            return held(self, name)
        return held(self, known[0]) if known else self.extra.get(name, UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a record from a dictionary, by the names of fields here or on the wire; values may be JSON's.

        Raises ValueError, naming each field, for values that are none of it. Unknown names go into ``extra``.
        """
        faults = Faults()
        wire, wrong = _as_wire(cls, data)
        record = Model(cls).decode(wire, cls.__name__, faults)
        wrong += [f"{at}: {expected} was expected" for at, _, expected in faults.unread]
        if wrong:
            raise ValueError("; ".join(wrong))
        return record

    def to_dict(self, *, wire: bool = False) -> dict[str, Any]:
        """Return what is there as a dictionary: as ``as_dict`` does, or with ``wire`` as JSON data that can be sent."""
        return (
            cast("dict[str, Any]", Model(type(self)).encode(self))
            if wire
            else self.as_dict()
        )

    def to_json(self) -> str:
        """Return the record as JSON, as it would be sent. Unknown and faulty values are in it too."""
        return _TO_JSON.encode(self.to_dict(wire=True)).decode("utf-8")

    def __replace__(self, **changes: Any) -> Self:
        """Return a copy with ``changes``, for ``copy.replace``."""
        other = copy(self)
        for name, value in changes.items():
            setattr(other, name, value)
        return other

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """Let a record be a field of a pydantic model: made from dictionaries, written as it is sent."""
        del source, handler
        return pydantic_schema.schema_of(
            cls, cls.from_dict, lambda record: record.to_dict(wire=True)
        )

    if not TYPE_CHECKING:

        def __getattribute__(self, name: str) -> object:
            """Raise AttributeError for a field that is missing, with the names of those that are there."""
            value = super().__getattribute__(name)
            if value is UNSET:
                raise AttributeError(_missing(self, name), name=name, obj=self)
            return value

        def __setattr__(self, name: str, value: object) -> None:
            """Raise AttributeError for what is no field: it would be sent nowhere."""
            if name not in self.__struct_fields__ and not hasattr(type(self), name):
                words = f"{type(self).__name__} has no field {name!r}; one that is not documented goes into .extra"
                raise AttributeError(words, name=name, obj=self)
            super().__setattr__(name, value)

    def as_dict(self) -> dict[str, Any]:
        """Return what is there in a dictionary of its own, by Python names; records inside are dictionaries too.

        A field that is missing, or that breaks the documentation, is left out; one that the documentation does not know
        is there by its name on the wire.
        """
        values = {name: held(self, name) for name in self.__struct_fields__}
        return {
            **self.extra,
            **{
                name: _as_plain(value)
                for name, value in values.items()
                if value is not UNSET
            },
        }

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return what is there: fields, and what the documentation does not know or contradicts."""
        pairs = [(name, held(self, name)) for name in self.__struct_fields__]
        beside = [
            (name, value)
            for name, value in (("extra", self.extra), ("faults", self.faults))
            if value
        ]
        return [
            *((name, value) for name, value in pairs if value is not UNSET),
            *beside,
        ]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or type(other) is not type(self):
            return NotImplemented
        return super().__eq__(other) and (self.extra, self.faults) == (
            other.extra,
            other.faults,
        )

    def __copy__(self) -> Self:
        other = type(self)(
            **{name: held(self, name) for name in self.__struct_fields__}
        )
        vars(other).update(
            {name: copy(value) for name, value in members_of(self).items()}
        )
        return other

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickle and deepcopy: the fields, and all that is kept beside them."""
        return (*super().__reduce__()[:2], dict(members_of(self)))


def held(record: Record, name: str) -> Any:
    """Return a field of a record; UNSET when it is missing."""
    return object.__getattribute__(record, name)


def _missing(record: Record, name: str) -> str:
    """Return what to say when a field is missing: why, where that is known, and what is there."""
    wires = {known[0]: wire for wire, known in plan_of(type(record)).by_wire.items()}
    fault = record.faults.get(wires.get(name, ""))
    if fault is not None:
        return f"{name!r} is no {fault.expected.removeprefix('a ').removeprefix('an ')}: see record.faults"
    there = [
        field for field in record.__struct_fields__ if held(record, field) is not UNSET
    ]
    return f"the record has no {name!r}; it has {', '.join([*there, *record.extra]) or 'no field at all'}"


def _as_wire(
    kind: type[Record], data: Mapping[str, Any]
) -> tuple[dict[str, object], list[str]]:
    """Return a dictionary of a user as JSON data by names on the wire, and what is wrong with it."""
    wires = {
        known[0]: (wire, known[2]) for wire, known in plan_of(kind).by_wire.items()
    }
    by_wire = {wire: (wire, known[2]) for wire, known in plan_of(kind).by_wire.items()}
    members: dict[str, object] = {}
    wrong: list[str] = []
    for name, value in data.items():
        wire, codec = wires.get(name) or by_wire.get(name) or (name, ANY)
        try:
            members[wire] = codec.encode(value)
        except TypeError:
            members[wire] = value  # JSON data already, or refused when it is read
        except ValueError as refused:
            wrong.append(f"{kind.__name__}.{wire}: {refused}")
    return members, wrong


class OpenRecord(Record):
    """A record of which the documentation names no field: it has those that the server sent, by their names there.

    ``record.name`` is the value as JSON has it, of an unknown type. A field that is not there raises
    AttributeError, which is not the same as None. ``record["name"]`` reads any field, also one that is called like
    something a record has of its own. To iterate gives the names.
    """

    __complete__ = False

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name not in self.extra:
            raise AttributeError(self._missing(name), name=name, obj=self)
        return self.extra[name]

    def __setattr__(self, name: str, value: object) -> None:
        if name == "raw":
            super().__setattr__(name, value)
        else:
            self.extra[name] = value

    def __getitem__(self, name: str) -> Any:
        if name not in self.extra:
            raise KeyError(self._missing(name))
        return self.extra[name]

    def __contains__(self, name: object) -> bool:
        return name in self.extra

    def __iter__(self) -> Iterator[str]:
        return iter(self.extra)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self.extra})

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return the fields."""
        return list(self.extra.items())

    def as_dict(self) -> dict[str, Any]:
        """Return the fields in a dictionary of their own."""
        return dict(self.extra)

    def _missing(self, name: str) -> str:
        return f"the answer has no field {name!r}; it has {', '.join(self.extra) or 'none at all'}"


def _as_plain(value: object) -> object:
    """``value`` with dictionaries in the place of records."""
    match value:
        case Record():
            return value.as_dict()
        case list():
            return [_as_plain(item) for item in cast("list[object]", value)]
        case dict():
            return {
                key: _as_plain(item)
                for key, item in cast("dict[str, object]", value).items()
            }
        case _:
            return value


R = TypeVar("R", bound=Record)


class Model(Codec[R]):
    """A record of a known kind."""

    def __init__(self, kind: type[R]) -> None:
        self.record = kind

    def decode(self, value: object, at: str, faults: Faults) -> R:
        """Read leniently: each field on its own."""
        if not isinstance(value, dict):
            raise WrongValueError("an object")
        known, extra, broken = _sort(
            plan_of(self.record), cast("dict[str, object]", value), at, faults
        )
        record = self.record(**known)
        if extra:
            record.extra.update(extra)
        if broken:
            record.faults.update(broken)
        return record

    def encode(self, value: Any) -> object:
        """Write what is set, and what was read and not understood as it came."""
        if isinstance(value, Mapping):
            value = self.record.from_dict(cast("Mapping[str, Any]", value))
        if not isinstance(value, self.record):
            raise TypeError(
                f"{self.record.__name__} was expected, not {type(value).__name__}"
            )
        known, faults = plan_of(self.record).by_wire, value.faults
        fields = {
            wire: item
            for wire, (name, _, codec) in known.items()
            if not _is_as_it_came(item := held(value, name), codec, faults.get(wire))
        }
        kept = {
            **{wire: fault.value for wire, fault in value.faults.items()},
            **value.extra,
        }
        return {
            **cast("dict[str, object]", encode_any(kept)),
            **Fields(self.record).encode(fields),
        }


def _is_as_it_came(value: object, codec: Codec[Any], fault: Fault | None) -> bool:
    """Whether ``value`` is what was made of a faulty value, and so goes back as that one."""
    if fault is None:
        return False
    try:
        return bool(codec.decode(fault.value, "", Faults()) == value)
    except WrongValueError:
        return value is UNSET or (value is None and fault.value is None)


def _sort(
    plan: Plan, data: dict[str, object], at: str, faults: Faults
) -> tuple[dict[str, Any], dict[str, object], dict[str, Fault]]:
    """Return the known fields by Python name, the unknown ones, and the ones that break the documentation."""
    known: dict[str, Any] = {}
    extra: dict[str, object] = {}
    broken: dict[str, Fault] = {}
    for wire, value in data.items():
        entry = plan.by_wire.get(wire)
        if entry is None:
            extra[wire] = undecimal(value)
            if plan.complete:
                faults.append((f"{at}.{wire}", extra[wire], UNKNOWN))
            continue
        name, plain, codec = entry
        if type(value) is plain:
            known[name] = value
            continue
        place, before = f"{at}.{wire}", len(faults)
        try:
            known[name] = codec.decode(value, place, faults)
        except WrongValueError as wrong:
            fault = (place, undecimal(value), str(wrong))
            faults.append(fault)
            if value is None:
                known[name] = (
                    None  # null means one thing only, whether it is documented or not
                )
            else:
                faults.unread.append(fault)
        if len(faults) > before:
            broken.update(
                (wire, Fault(came, words))
                for where, came, words in faults[before:]
                if where == place
            )
    return known, extra, broken
