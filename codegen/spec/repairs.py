"""Repairs: makes a spec hold where its documentation contradicts itself, for pages that are not read strictly.

Each violation that a page can cause has one repair, which claims as little as possible. It is reported all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.invariants import Violation
from codegen.spec.lookup import nearest_evidence
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer, key_in, value_at, written
from codegen.spec.provenance import Evidence, Provenance, Source

RULE = "repaired"


class Repaired(msgspec.Struct, frozen=True):
    """A spec after repairs, and where its values come from."""

    spec: Spec
    provenance: Provenance


def repair(spec: Spec, provenance: Provenance, violations: Sequence[Violation]) -> Repaired:
    """Return ``spec`` without those of its ``violations`` that have a repair."""
    known = [violation for violation in violations if violation.code in _REPAIRS]
    if not known:
        return Repaired(spec, provenance)
    data, sources = to_builtins(spec), dict(provenance)
    for violation in reversed(known):  # from the end: what is removed from a list moves what follows
        near = nearest_evidence(provenance, violation.at)
        for pointer in _REPAIRS[violation.code](data, violation):
            if near is not None:
                sources[written(pointer)] = Evidence(Source(RULE, near[1].source.quote))
    return Repaired(convert(data, Spec), sources)


def _sent_in_query(data: Any, violation: Violation) -> list[Pointer]:
    """Put a parameter that its path has no place for after the question mark."""
    at = violation.at
    if at[-2:-1] != ("parameters",):
        return []  # one that several calls share may fit the others
    value_at(data, at)["location"] = "query"
    return [(*at, "location")]


def _with_place(data: Any, violation: Violation) -> list[Pointer]:
    """Give a place in a path a parameter, of which nothing is known but that it is a text."""
    operation = violation.at[:-1]
    name = str(violation.parts["name"])
    value_at(data, operation)["parameters"][name] = {"location": "path", "shape": {"type": "string"}, "required": True}
    at = (*operation, "parameters", name)
    return [(*at, "location"), (*at, "shape", "type"), (*at, "required")]


def _without_enum(data: Any, violation: Violation) -> list[Pointer]:
    value_at(data, violation.at[:-1])["enum"] = None
    return []


def _each_value_once(data: Any, violation: Violation) -> list[Pointer]:
    holder = value_at(data, violation.at[:-1])
    holder["enum"] = list(dict.fromkeys(holder["enum"]))
    return []


def _without_limits(data: Any, violation: Violation) -> list[Pointer]:
    holder = value_at(data, violation.at)
    for limit in (violation.parts["low"], violation.parts["high"]):
        if limit in holder:
            holder[limit] = None
    return []


def _without_status(data: Any, violation: Violation) -> list[Pointer]:
    *above, last = violation.at
    container = value_at(data, tuple(above))
    del container[key_in(container, last)]
    return []


_REPAIRS: dict[str, Callable[[Any, Violation], list[Pointer]]] = {
    "path-parameter-alien": _sent_in_query,
    "path-parameter-missing": _with_place,
    "enum-empty": _without_enum,
    "enum-repeats": _each_value_once,
    "limits-crossed": _without_limits,
    "status-out-of-range": _without_status,
}
