"""The fields of a kind of record, by their names on the wire: how each is read, and how it is sent apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from msgspec import UNSET

from .codecs import Codec, Encoder, encode_any

if TYPE_CHECKING:
    from .records import Record

Codecs = dict[str, Codec[Any]]


class Insisted(msgspec.Struct, frozen=True):
    """A value that the user sends whatever the documentation says."""

    value: object


def bare(value: object) -> object:
    """Return ``value``, also where the user insists on it."""
    return value.value if isinstance(value, Insisted) else value


class Plan(NamedTuple):
    """What reading and writing a kind of record needs to know, looked up once."""

    by_wire: dict[str, tuple[str, type | None, Codec[Any]]]
    complete: bool


_plans: dict[type[Record], Plan] = {}


def plan_of(kind: type[Record]) -> Plan:
    """Return the plan for ``kind``, made when first needed: models may refer to each other."""
    if kind not in _plans:
        codecs = kind.__codecs__()
        names = zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True)
        wires = {kind.__wire__.get(name, wire): name for wire, name in names}
        known = {
            wire: (name, codecs[name].plain, codecs[name])
            for wire, name in wires.items()
        }
        _plans[kind] = Plan(known, kind.__complete__)
    return _plans[kind]


class Fields(Encoder):
    """The fields of a record apart, by their names on the wire, as methods take them; UNSET ones are left out.

    None goes where ``nulls`` names the field; where no ``nulls`` are given, where an answer may have it too.
    ``write_only`` are the fields that no answer has, and so no record.
    """

    def __init__(
        self,
        kind: type[Record] | None = None,
        read_only: Sequence[str] = (),
        nulls: Sequence[str] | None = None,
        write_only: Codecs | None = None,
    ) -> None:
        self._kind = kind
        self._write_only = write_only or {}
        self._nulls = None if nulls is None else frozenset(nulls)
        self.read_only = frozenset(read_only)

    def writeable(self) -> list[str]:
        """Return the names of all fields that may be sent."""
        known = plan_of(self._kind).by_wire if self._kind else {}
        return [
            wire for wire in (*known, *self._write_only) if wire not in self.read_only
        ]

    def codec(self, wire: str) -> Codec[Any] | None:
        """Return the codec of one field; None for one the documentation does not know."""
        known = plan_of(self._kind).by_wire.get(wire) if self._kind else None
        return known[2] if known else self._write_only.get(wire)

    def encode(self, value: Any) -> dict[str, object]:
        """JSON of the fields that are set. Raises TypeError or ValueError naming the field."""
        return {
            wire: self._one(wire, item)
            for wire, item in value.items()
            if item is not UNSET
        }

    def _one(self, wire: str, value: object) -> object:
        insists = isinstance(value, Insisted)
        value = bare(value)
        if insists and value is None:
            return None
        if value is None and self._nulls is not None and wire not in self._nulls:
            raise TypeError(
                f"{wire}: None is no value of it; leave it out, or insist: extra={{...}}, validate=False"
            )
        codec = self.codec(wire)
        try:
            return codec.encode(value) if codec else encode_any(value)
        except (TypeError, ValueError) as wrong:
            raise type(wrong)(f"{wire}: {wrong}") from None
