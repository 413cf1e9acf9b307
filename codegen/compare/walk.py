"""The walk over two specs: struct by struct, each field by its rule; knows no rule itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

import msgspec

from codegen.compare.changes import Change, Roles, Verdict
from codegen.spec.canonical import to_builtins
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer, written
from codegen.spec.record import Json, Record


class Guess(msgspec.Struct, frozen=True):
    """The new name of a thing whose old name is gone, and the evidence for it; ``why`` is empty where it is certain."""

    name: str
    why: str = ""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One value on the walk: what it was and is, in which structs, and where. ``former`` leads into the older spec."""

    walk: Walk
    name: str
    before: Any
    after: Any
    old: Any
    new: Any
    at: Pointer
    former: Pointer
    roles: Roles

    def change(self, verb: str, verdict: Verdict, before: Any = msgspec.UNSET, after: Any = msgspec.UNSET) -> Change:
        """Return the change ``<name>-<verb>`` at this place; of the whole value, unless ``before`` or ``after`` is
        given.
        """
        if before is msgspec.UNSET and after is msgspec.UNSET:
            before, after = self.before, self.after
        return self.elsewhere(f"{self.name.replace('_', '-')}-{verb}", verdict, before=before, after=after)

    def elsewhere(
        self,
        kind: str,
        verdict: Verdict,
        *,
        at: Pointer = (),
        former: Pointer = (),
        before: Any = msgspec.UNSET,
        after: Any = msgspec.UNSET,
        guess: str = "",
        roles: Roles | None = None,
    ) -> Change:
        """Return a change of the given ``kind``, at this place or at another below it."""
        at, former = at or self.at, former or at or self.former
        masked = (roles or self.roles).masked(verdict)
        return Change(
            kind=kind,
            pointer=written(at),
            former=written(former) if former != at else "",
            reader=masked.reader,
            writer=masked.writer,
            before=plain(before),
            after=plain(after),
            guess=guess,
        )


Rule: TypeAlias = Callable[[Step], Iterator[Change]]
Table: TypeAlias = Mapping[type[Record], Mapping[str, Rule]]


class Walk(msgspec.Struct, frozen=True):
    """Two specs under comparison, by the rules of ``table``. ``models`` maps models that were renamed."""

    before: Spec
    after: Spec
    table: Table
    models: Mapping[str, Guess]

    def changes(self) -> Iterator[Change]:
        """Every change between the two, in the model's order."""
        return self.records(self.before, self.after, (), (), Roles())

    def records(self, old: Record, new: Record, at: Pointer, former: Pointer, roles: Roles) -> Iterator[Change]:
        """Every change between two structs of one type."""
        for name, rule in self.table[type(old)].items():
            before, after = getattr(old, name), getattr(new, name)
            if before != after or isinstance(before, bool) is not isinstance(after, bool):
                yield from rule(
                    Step(
                        walk=self,
                        name=name,
                        before=before,
                        after=after,
                        old=old,
                        new=new,
                        at=(*at, name),
                        former=(*former, name),
                        roles=roles,
                    )
                )


def plain(value: Any) -> Json:
    """``value`` as plain JSON data, an object without the keys that state nothing."""
    if value is msgspec.UNSET:
        return value
    data = to_builtins(value)
    if not isinstance(value, msgspec.Struct) or not isinstance(data, dict):
        return data
    parts = {field.encode_name: (getattr(value, field.name), field.default) for field in _fields(type(value))}
    said = {key: inner for key, inner in data.items() if key not in parts or _is_said(*parts[key])}
    return {key: plain(parts[key][0]) if key in parts else inner for key, inner in said.items()}


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """Return the fields of a struct's type, whose annotations are read once: that takes longer than a comparison."""
    return msgspec.structs.fields(kind)


def _is_said(part: Any, default: Any) -> bool:
    """Whether ``part`` states something. A flag that is off does not; a documented default of false or 0 does."""
    return part is not None and part != [] and part != {} and not (part is False and default is False)
