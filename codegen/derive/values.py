"""Derived values: how a step reads the corrected spec, and how it sets a value together with its source."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import msgspec

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.lookup import nearest_evidence
from codegen.spec.model import Spec
from codegen.spec.pointers import Pointer, is_at_or_below, value_at, written
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.spec.record import Json

CORRECTION = "correction"


class Changes:
    """The spec under derivation. ``spec`` is always whole; each value that a step sets is in the next step's spec."""

    def __init__(self, spec: Spec, provenance: Provenance) -> None:
        self._spec = spec
        self._set: dict[str, Any] = {}
        self.provenance = dict(provenance)

    @property
    def spec(self) -> Spec:
        """The spec with all values set so far."""
        if self._set:
            self._spec, self._set = _with(self._spec, self._set), {}
        return self._spec

    @cached_property
    def corrects_any(self) -> bool:
        """Whether a person corrected anything."""
        return any(evidence.source.rule == CORRECTION for evidence in self.provenance.values())

    def rule(self, pointer: Pointer) -> str | None:
        """Return the rule whose value holds at ``pointer``; None where the provenance has no entry."""
        evidence = self.provenance.get(written(pointer))
        return evidence.source.rule if evidence else None

    def is_corrected(self, pointer: Pointer) -> bool:
        """Return whether a person corrected ``pointer``, or what contains it."""
        if not self.corrects_any:
            return False
        return any(self.rule(pointer[:length]) == CORRECTION for length in range(1, len(pointer) + 1))

    def set(self, pointer: Pointer, value: Json, rule: str, because: Pointer) -> None:
        """Set ``value``, of the type that the spec has there: it follows by ``rule`` from what is at ``because``."""
        inner = self._set
        for part in pointer[:-1]:
            inner = inner.setdefault(part, _Inside())
        inner[pointer[-1]] = value
        self._note(pointer, rule, because)

    def move(self, old: Pointer, new: Pointer, rule: str, because: Pointer) -> None:
        """Give the value at ``old`` the key of ``new``, in the same container, with all its sources."""
        data = to_builtins(self.spec)
        container = value_at(data, old[:-1])
        container[new[-1]] = container.pop(old[-1])
        self._spec = convert(data, Spec)
        before = written(old)
        for key in [key for key in self.provenance if is_at_or_below(key, before)]:
            self.provenance[written(new) + key[len(before) :]] = self.provenance.pop(key)
        self._note(new, rule, because)

    def _note(self, pointer: Pointer, rule: str, because: Pointer) -> None:
        near = nearest_evidence(self.provenance, because)
        if near is None:
            return
        former = self.provenance.get(written(pointer))
        derived = Source(rule, near[1].source.quote)
        kept = () if former is None else former.against
        self.provenance[written(pointer)] = Evidence(derived, against=kept)


class _Inside(dict[str, Any]):
    """Values to set in a part of the spec, by their names there; a value that is an object is another dict."""


def _with(part: Any, values: dict[str, Any]) -> Any:
    """Return a copy of ``part`` with ``values`` in it; what no value is in stays the same object."""
    if isinstance(part, list):
        return [_with_value(inner, values, str(index)) for index, inner in enumerate(part)]
    if isinstance(part, dict):
        return {**part, **{name: _with_value(part.get(name), values, name) for name in values}}
    return msgspec.structs.replace(part, **{name: _with_value(getattr(part, name), values, name) for name in values})


def _with_value(former: Any, values: dict[str, Any], name: str) -> Any:
    value = values.get(name, former)
    return _with(former, value) if isinstance(value, _Inside) else value


def shape_pointers(spec: Spec, *, sent: bool) -> list[tuple[Pointer, Any]]:
    """Return where requests (``sent``) or responses have a shape, with the shape, in documented order."""
    pointers: list[tuple[Pointer, Any]] = []
    for key, operation in spec.operations.items():
        if sent and operation.request:
            pointers.append((("operations", key, "request", "shape"), operation.request.shape))
        elif not sent:
            statuses = ((status, response.shape) for status, response in operation.responses.items() if response.shape)
            pointers += [(("operations", key, "responses", status, "shape"), shape) for status, shape in statuses]
    return pointers
