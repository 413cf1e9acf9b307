"""Explaining: for a pointer or a name, what the spec says there and where that comes from. Prints nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from codegen.config.workspace import WrongUsage, from_root
from codegen.diagnostics.finding import finding
from codegen.diagnostics.suggest import did_you_mean
from codegen.interpret.rules import RULES
from codegen.releases.history import History, Removal, removals
from codegen.spec.canonical import to_builtins
from codegen.spec.lookup import evidence_below, nearest_evidence
from codegen.spec.model import Operation, Spec
from codegen.spec.pointers import MissingError, Pointer, PointerError, is_at_or_below, parsed, value_at, written
from codegen.spec.provenance import Evidence, Provenance, Source
from codegen.spec.record import Json
from codegen.spec.requirements import auth_by_id


class SourceRef(msgspec.Struct, frozen=True, omit_defaults=True):
    """One source: where it is (seen from the workspace's root), its words, its rule and what the rule says.

    ``value`` is what it says, only where it lost.
    """

    place: str
    quote: str
    rule: str
    says: str
    value: Json = msgspec.UNSET


class ValueEvidence(msgspec.Struct, frozen=True, omit_defaults=True):
    """Why one value is what it is: the source that holds, those that agree, those that lost, how that was settled."""

    pointer: str
    value: Json
    source: SourceRef
    agree: tuple[SourceRef, ...] = ()
    against: tuple[SourceRef, ...] = ()
    settled: str = ""


class Explanation(msgspec.Struct, frozen=True):
    """One thing of the spec that was asked for, its value, and what backs everything in it.

    ``near`` is the pointer whose evidence is shown, when there is none for the thing itself. ``history`` says when it
    was removed, renamed or deprecated; of what is gone, ``value`` is its last one, and ``last`` where that stood.
    ``missing`` is what the pages say about it that was not understood.
    """

    pointer: str
    value: Json
    backings: tuple[ValueEvidence, ...]
    near: str = ""
    history: str = ""
    last: SourceRef | None = None
    missing: tuple[str, ...] = ()


def explain(
    api: str, spec: Spec, provenance: Provenance, asked: str, history: History | None = None
) -> list[Explanation]:
    """Everything that ``asked`` may mean, what ``history`` knows to be gone included.

    Raises WrongUsage, with the nearest names, when it means nothing.
    """
    data, went = to_builtins(spec), removals(history or History())
    paragraphs = [asked_for] if (asked_for := _as_pointer(data, provenance, asked)) else _named(spec, asked)
    deprecated = {removal.pointer: str(removal) for removal in went if removal.what == "deprecated"}
    explanations = [_explanation(api, spec, data, provenance, pointer, deprecated) for pointer in paragraphs]
    past = [removal for removal in went if removal.pointer not in deprecated]
    explanations += [_former(removal) for removal in past if asked in _former_names(removal)]
    explanations = explanations or [_former(removal) for removal in past if _is_inside(asked, removal)]
    if not explanations:
        raise _nothing(api, spec, data, asked)
    return explanations


def _former_names(removal: Removal) -> list[str]:
    """By what a thing that is gone can be asked for: its pointer, its name, and its name with its owner's."""
    parts = parsed(removal.pointer)
    owned = [f"{parts[1]}.{parts[3]}", parts[3]] if len(parts) == 4 else [parts[-1]]
    return [removal.pointer, *owned, *(f"{parts[-1]}.{name}" for name in _inside(removal))]


def _is_inside(asked: str, removal: Removal) -> bool:
    return asked.startswith(f"{removal.pointer}/") or asked in _inside(removal)


def _inside(removal: Removal) -> list[str]:
    """Return what went along with it: the fields of a model, the parameters of a call."""
    was = removal.change.before
    return [name for part in ("fields", "parameters") for name in was.get(part, ())] if isinstance(was, dict) else []


def _former(removal: Removal) -> Explanation:
    quote = removal.change.older
    last = SourceRef(str(quote.place), quote.text.raw, "", "") if quote else None
    return Explanation(removal.pointer, removal.change.before, (), history=str(removal), last=last)


def _as_pointer(data: Json, provenance: Provenance, asked: str) -> Pointer | None:
    """Return the pointer that ``asked`` is, when something is there or was there once."""
    if not asked.startswith(("#", "/")):
        return None
    try:
        pointer = parsed(asked)
        if written(pointer) not in provenance:
            value_at(data, pointer)
    except PointerError:
        return None
    return pointer


def _named(spec: Spec, asked: str) -> list[Pointer]:
    """Return the things that ``asked`` names exactly; when none does, those whose name differs in case and signs
    alone.
    """
    names = list(_names(spec))
    exact = [pointer for name, pointer in names if asked == name]
    return exact or [pointer for name, pointer in names if _folded(asked) == _folded(name)]


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9.]", "", name.lower()).strip(".")


def _names(spec: Spec) -> Iterator[tuple[str, Pointer]]:
    """Every name that can be asked for: alone (``status``) and with its owner (``Assignment.status``)."""
    for model, described in spec.models.items():
        yield model, ("models", model)
        for field in described.fields:
            yield field, ("models", model, "fields", field)
            yield f"{model}.{field}", ("models", model, "fields", field)
    for name in spec.parameters:
        yield name, ("parameters", name)
    for key, operation in spec.operations.items():
        yield from _names_of(key, operation)
    for index, name in enumerate(auth_by_id(spec)):
        yield name, ("auth", str(index))
    for envelope in spec.conventions.envelopes:
        yield envelope, ("conventions", "envelopes", envelope)


def _names_of(key: str, operation: Operation) -> Iterator[tuple[str, Pointer]]:
    at = ("operations", key)
    yield key, at
    if operation.native is not None:
        yield operation.native, at
    for name in operation.parameters:
        yield name, (*at, "parameters", name)
        yield f"{key}.{name}", (*at, "parameters", name)
    for status, response in operation.responses.items():
        yield f"{key}.{status}", (*at, "responses", status)
        for header in response.headers:
            yield f"{key}.{status}.{header}", (*at, "responses", status, "headers", header)


def _nothing(api: str, spec: Spec, data: Json, asked: str) -> WrongUsage:
    if asked.startswith(("#", "/")):
        return WrongUsage(finding("name-unknown", api=api, name=asked, guess=_guess_pointer(data, asked)))
    known = dict.fromkeys(name for name, _ in _names(spec))
    return WrongUsage(finding("name-unknown", api=api, name=asked, guess=did_you_mean(asked, known)))


def _guess_pointer(data: Json, asked: str) -> str:
    """Return the first part of a pointer that leads nowhere, and what it may be a slip for."""
    try:
        value_at(data, parsed(asked))
    except MissingError as missing:
        return f"{missing.part} does not exist; {did_you_mean(missing.part, missing.known)}"
    except PointerError as wrong:
        return f"{wrong}; "
    return ""


def _explanation(
    api: str, spec: Spec, data: Json, provenance: Provenance, pointer: Pointer, deprecated: Mapping[str, str]
) -> Explanation:
    backings = tuple(
        _value_evidence(api, data, source, evidence) for source, evidence in evidence_below(provenance, pointer).items()
    )
    near = ""
    if not backings and (nearest := nearest_evidence(provenance, pointer)):
        near = nearest[0]
        backings = (_value_evidence(api, data, *nearest),)
    history = deprecated.get(written(pointer), "")
    missing = tuple(_missing(spec, written(pointer)))
    return Explanation(written(pointer), _value(data, pointer), backings, near, history, missing=missing)


def _missing(spec: Spec, pointer: str) -> Iterator[str]:
    """Yield what was not understood inside of ``pointer``, or of what it is in."""
    for gap in spec.incomplete:
        if is_at_or_below(gap.at, pointer) or (gap.at != "#" and is_at_or_below(pointer, gap.at)):
            times = f" ({gap.count} times)" if gap.count > 1 else ""
            yield f"{gap.reason.raw}{times}" + (f": {', '.join(gap.places)}" if gap.places else "")


def _value_evidence(api: str, data: Json, pointer: str, evidence: Evidence) -> ValueEvidence:
    return ValueEvidence(
        pointer,
        _value(data, parsed(pointer)),
        _source_ref(api, evidence.source),
        tuple(_source_ref(api, source) for source in evidence.agree),
        tuple(_source_ref(api, source) for source in evidence.against),
        evidence.settled,
    )


def _value(data: Json, pointer: Pointer) -> Json:
    """Return what is there; null where a correction took it out."""
    try:
        return value_at(data, pointer)
    except MissingError:
        return None


def _source_ref(api: str, source: Source) -> SourceRef:
    rule = RULES.get(source.rule)
    place = str(from_root(source.quote.place, api))
    return SourceRef(place, source.quote.text.raw, source.rule, rule.says if rule else "", source.value)
