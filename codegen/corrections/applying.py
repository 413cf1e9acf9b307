"""Corrections applied to a spec, one by one in the order of the file; each fails when the docs no longer say that.

The docs' own evidence stays in the provenance, as the side that lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import msgspec

from codegen.corrections.reading import NOTHING, Correction, Nothing
from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import excerpt
from codegen.diagnostics.suggest import did_you_mean
from codegen.spec.canonical import convert, to_builtins
from codegen.spec.lookup import nearest_evidence
from codegen.spec.model import Spec
from codegen.spec.pointers import MissingError, Pointer, is_at_or_below, key_in, value_at, written
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.spec.record import Json
from codegen.spec.types import Origin

RULE = "correction"


class Corrected(msgspec.Struct, frozen=True):
    """The spec as corrected, its provenance, all findings of the interpretation (those settled now are notes), and
    the findings of the corrections themselves.
    """

    spec: Spec
    provenance: Provenance
    findings: tuple[Finding, ...]


def apply_corrections(
    spec: Spec, provenance: Provenance, findings: Iterable[Finding], corrections: list[Correction]
) -> Corrected:
    """``spec`` with ``corrections`` in it. One that cannot be applied is a finding, and the others still are."""
    if not corrections:
        return Corrected(spec, provenance, tuple(findings))
    run = _Run(spec, provenance)
    applied = [correction for correction in corrections if run.apply(correction)]
    settled = tuple(_settle(finding, applied) for finding in findings)
    return Corrected(run.spec(applied), run.provenance, settled + tuple(run.findings))


class _Run:
    """The corrections of one spec under way."""

    def __init__(self, spec: Spec, provenance: Provenance) -> None:
        self._original = spec
        self._data = to_builtins(spec)
        self.provenance = dict(provenance)
        self.findings: list[Finding] = []

    def apply(self, correction: Correction) -> bool:
        """Put ``one`` into the data. Returns whether it could be."""
        try:
            container = value_at(self._data, correction.at[:-1])
            current = _value_in(container, correction.at[-1])
        except MissingError as missing:
            self._tell_lost(correction, missing)
            return False
        if not same(current, correction.expect):
            self._tell_expired(correction, current, container)
            return False
        if same(current, correction.value):
            self.findings.append(
                finding("correction-needless", correction.place, pointer=correction.pointer, found=shown(current))
            )
            return False
        at = _put(container, correction)
        self._note(correction, at, current)
        return True

    def spec(self, applied: list[Correction]) -> Spec:
        """Return the corrected spec, without those corrections that do not fit the model: each becomes a finding."""
        try:
            return convert(self._data, Spec)
        except msgspec.ValidationError:
            return self._one_by_one(applied)

    def _one_by_one(self, applied: list[Correction]) -> Spec:
        good = self._original
        for correction in applied:
            data = to_builtins(good)
            try:
                _put(value_at(data, correction.at[:-1]), correction)
                good = convert(data, Spec)
            except (msgspec.ValidationError, MissingError) as wrong:
                self.findings.append(
                    finding("correction-misfit", correction.place, pointer=correction.pointer, problem=wrong)
                )
        return good

    def _tell_lost(self, correction: Correction, missing: MissingError) -> None:
        parts = {
            "pointer": correction.pointer,
            "part": missing.part,
            "guess": did_you_mean(missing.part, missing.known),
        }
        self.findings.append(finding("correction-lost", correction.place, self._quotes(correction), **parts))

    def _tell_expired(self, correction: Correction, current: Json | Nothing, container: Any) -> None:
        if isinstance(container, dict) and correction.at[-1] not in container:
            self._tell_lost(correction, MissingError(correction.at[-1], list(container)))
            return
        parts = {"pointer": correction.pointer, "expected": shown(correction.expect), "found": shown(current)}
        self.findings.append(finding("correction-expired", correction.place, self._quotes(correction), **parts))

    def _quotes(self, correction: Correction) -> tuple[Any, ...]:
        """Return what the documentation says there now, and the reason that the correction gave."""
        reason = excerpt(correction.place, correction.because)
        near = nearest_evidence(self.provenance, correction.at)
        return (near[1].source.quote, reason) if near else (reason,)

    def _note(self, correction: Correction, at: Pointer, current: Json | Nothing) -> None:
        """Write down that a person said so, and whom against."""
        pointer = written(at)
        before = self.provenance.get(pointer)
        for inside in [key for key in self.provenance if key != pointer and is_at_or_below(key, pointer)]:
            del self.provenance[inside]
        lost: tuple[Source, ...] = ()
        if before is not None:
            value = None if isinstance(current, Nothing) else current
            lost = (Source(before.source.rule, before.source.quote, value), *before.against)
        reason = f"{correction.because} ({correction.evidence})" if correction.evidence else correction.because
        source = Source(RULE, excerpt(correction.place, reason))
        self.provenance[pointer] = Evidence(source, (), lost, RULE)


def _value_in(container: Any, part: str) -> Json | Nothing:
    """Return what is at ``part``: NOTHING for null, and for a key that an object or the end of a list may still
    get.
    """
    if part == "-" and isinstance(container, list):
        return NOTHING
    if isinstance(container, dict) and part not in container:
        return NOTHING
    value = container[key_in(container, part)]
    return NOTHING if value is None else value


def _put(container: Any, correction: Correction) -> Pointer:
    """Set or take out the value. Returns where it is now (``-`` is the end of a list)."""
    part = correction.at[-1]
    if part == "-" and isinstance(container, list):
        container.append(_complete(correction))
        return (*correction.at[:-1], str(len(container) - 1))
    if correction.value is NOTHING:
        del container[key_in(container, part)]
    elif isinstance(container, list):
        container[key_in(container, part)] = _complete(correction)
    else:
        container[part] = _complete(correction)
    return correction.at


def _complete(correction: Correction) -> Json:
    """Return the value to set; a whole field or model says by itself that its fields come from a correction."""
    match correction.at, correction.value:
        case ("models", _, "fields", _), dict():
            return {"origin": Origin.CORRECTION.value, **correction.value}
        case ("models", _), {"fields": dict(fields), **others}:
            return {**others, "fields": {name: _from_correction(field) for name, field in fields.items()}}
    return correction.value


def _from_correction(field: Json) -> Json:
    return {"origin": Origin.CORRECTION.value, **field} if isinstance(field, dict) else field


def _settle(reported: Finding, applied: list[Correction]) -> Finding:
    """Return a contradiction that a correction decides is no more than a note."""
    if reported.code != "contradiction":
        return reported
    for correction in applied:
        if is_at_or_below(reported.pointer, correction.pointer):
            parts = {"pointer": reported.pointer, "value": shown(correction.value), "because": correction.because}
            return finding("contradiction-settled", reported.place, reported.quotes, **parts)
    return reported


def same(value: Json | Nothing, other: Json | Nothing) -> bool:
    """Whether two JSON values are the same: ``true`` is not 1, and 3 is 3.0."""
    match value, other:
        case dict(), dict():
            return value.keys() == other.keys() and all(same(value[key], other[key]) for key in value)
        case list(), list():
            return len(value) == len(other) and all(same(a, b) for a, b in zip(value, other, strict=True))
    return isinstance(value, bool) == isinstance(other, bool) and bool(value == other)


def shown(value: Json | Nothing) -> str:
    """``value`` as a message shows it."""
    return "nothing" if isinstance(value, Nothing) else json.dumps(value, ensure_ascii=False)
