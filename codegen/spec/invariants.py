"""Invariants: what must hold in every spec, whatever documentation it came from; targets rely on them.

Checked after corrections. Each violation is a finding at the place the provenance names.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import msgspec

from codegen.diagnostics.finding import Finding, finding
from codegen.diagnostics.location import Excerpt, Location
from codegen.diagnostics.suggest import did_you_mean
from codegen.spec.lookup import nearest_evidence
from codegen.spec.model import Field, Operation, Parameter, Response, Shape, Spec
from codegen.spec.pointers import Pointer, written
from codegen.spec.provenance import Provenance
from codegen.spec.requirements import auth_by_id
from codegen.spec.types import FieldType
from codegen.text import hidden_in

Shapes: TypeAlias = Sequence[tuple[Pointer, Shape | Field]]

_HOLE = re.compile(r"\{([^{}]*)\}")


class Violation(msgspec.Struct, frozen=True):
    """What does not hold, at which pointer, with the parts of the finding's message."""

    code: str
    at: Pointer
    parts: Mapping[str, object]


def check_spec(spec: Spec, provenance: Provenance) -> list[Finding]:
    """Return a finding for every violation in ``spec``, in its order."""
    return findings_of(violations(spec), provenance)


def findings_of(violations: Iterable[Violation], provenance: Provenance) -> list[Finding]:
    """Return a finding for each of ``violations``."""
    return [_told(violation, provenance) for violation in violations]


def violations(spec: Spec) -> list[Violation]:
    """Return every violation in ``spec``, in its order."""
    shapes = list(_shapes(spec))  # several look at all of them
    return [
        *_paths(spec),
        *_calls(spec),
        *_shared(spec),
        *_exclusions(spec),
        *_references(spec, shapes),
        *_envelopes(spec),
        *_models(spec),
        *_fields(spec),
        *_shape_limits(shapes),
        *_unions(shapes),
        *_parameters(spec),
        *_auth(spec),
        *_pagination(spec),
        *_statuses(spec),
        *_names(spec),
    ]


def _told(violation: Violation, provenance: Provenance) -> Finding:
    place: Location | None = None
    quotes: tuple[Excerpt, ...] = ()
    near = nearest_evidence(provenance, violation.at)
    if near is not None:
        source = near[1].source
        place, quotes = source.quote.place, (source.quote,)
    return finding(violation.code, place, quotes, **{"pointer": written(violation.at), **violation.parts})


def _paths(spec: Spec) -> Iterator[Violation]:
    """Yield the ``{names}`` of a path are its path parameters, no more and no fewer."""
    for key, operation in spec.operations.items():
        holes = _HOLE.findall(operation.path)
        declared = [name for name, parameter in _parameters_of(spec, operation) if parameter.location == "path"]
        at, parts = ("operations", key, "path"), {"operation": key, "path": operation.path}
        for name in holes:
            if name not in declared:
                yield Violation("path-parameter-missing", at, {**parts, "name": name})
        for name in declared:
            if name not in holes:
                beside = ("operations", key, "parameters", name) if name in operation.parameters else at
                yield Violation("path-parameter-alien", beside, {**parts, "name": name})


def _parameters_of(spec: Spec, operation: Operation) -> Iterator[tuple[str, Parameter]]:
    for name in operation.shared:
        if name in spec.parameters:
            yield name, spec.parameters[name]
    yield from operation.parameters.items()


def _calls(spec: Spec) -> Iterator[Violation]:
    """No two operations are the same call; where the docs have it so, it is only noted."""
    first: dict[tuple[str, str], str] = {}
    for key, operation in spec.operations.items():
        call = (operation.method, _HOLE.sub("{}", operation.path))
        other = first.setdefault(call, key)
        if other != key:
            parts = {"operation": key, "first": other, "method": operation.method, "path": operation.path}
            yield Violation("call-twice", ("operations", key), parts)


def _shared(spec: Spec) -> Iterator[Violation]:
    """Shared parameters that operations name are there, and so are the operations that errors name."""
    for key, operation in spec.operations.items():
        for name in operation.shared:
            if name not in spec.parameters:
                yield _missing(("operations", key, "shared"), name, "shared parameter", spec.parameters)
    for index, error in enumerate(spec.errors):
        if error.operation is not None and error.operation not in spec.operations:
            yield _missing(("errors", str(index), "operation"), error.operation, "operation", spec.operations)


def _exclusions(spec: Spec) -> Iterator[Violation]:
    """Yield what a parameter excludes is a parameter of the same call."""
    for key, operation in spec.operations.items():
        taken = dict(_parameters_of(spec, operation))
        for name, parameter in operation.parameters.items():
            yield from _excluded(("operations", key, "parameters", name), parameter, taken)
    for name, parameter in spec.parameters.items():
        yield from _excluded(("parameters", name), parameter, spec.parameters)


def _excluded(at: Pointer, parameter: Parameter, taken: Collection[str]) -> Iterator[Violation]:
    for other in parameter.excludes:
        if other not in taken:
            yield Violation("excluded-parameter-missing", (*at, "excludes"), {"name": other})


def _missing(at: Pointer, name: str, kind: str, known: Iterable[str]) -> Violation:
    return Violation("reference-broken", at, {"name": name, "kind": kind, "guess": did_you_mean(name, known)})


def _references(spec: Spec, shapes: Shapes) -> Iterator[Violation]:
    """Whatever names a model, names one that is there."""
    for at, name in _model_names(spec, shapes):
        if name not in spec.models:
            yield _missing(at, name, "model", spec.models)


def _model_names(spec: Spec, shapes: Shapes) -> Iterator[tuple[Pointer, str]]:
    """Each name of a model in the spec, with where it is."""
    for at, shape in shapes:
        if shape.ref is not None:
            yield (*at, "ref"), shape.ref
    if spec.conventions.errors is not None and spec.conventions.errors.model is not None:
        yield ("conventions", "errors", "model"), spec.conventions.errors.model


def _shapes(spec: Spec) -> Iterator[tuple[Pointer, Shape | Field]]:
    """Every shape in the spec, inner ones too."""
    for key, operation in spec.operations.items():
        if operation.request is not None:
            yield from _inside(("operations", key, "request", "shape"), operation.request.shape)
    for at, response in _all_responses(spec):
        if response.shape is not None:
            yield from _inside((*at, "shape"), response.shape)
        for name, header in response.headers.items():
            yield from _inside((*at, "headers", name, "shape"), header.shape)
    for at, parameter in _all_parameters(spec):
        yield from _inside((*at, "shape"), parameter.shape)
    for at, field in _all_fields(spec):
        yield from _inside(at, field)


def _inside(at: Pointer, shape: Shape | Field) -> Iterator[tuple[Pointer, Shape | Field]]:
    yield at, shape
    if shape.items is not None:
        yield from _inside((*at, "items"), shape.items)
    for index, option in enumerate(shape.options):
        yield from _inside((*at, "options", str(index)), option)


def _all_responses(spec: Spec) -> Iterator[tuple[Pointer, Response]]:
    for status, response in spec.responses.items():
        yield ("responses", status), response
    for key, operation in spec.operations.items():
        for status, response in operation.responses.items():
            yield ("operations", key, "responses", status), response


def _all_parameters(spec: Spec) -> Iterator[tuple[Pointer, Parameter]]:
    for name, parameter in spec.parameters.items():
        yield ("parameters", name), parameter
    for key, operation in spec.operations.items():
        for name, parameter in operation.parameters.items():
            yield ("operations", key, "parameters", name), parameter


def _all_fields(spec: Spec) -> Iterator[tuple[Pointer, Field]]:
    for name, model in spec.models.items():
        for wire, field in model.fields.items():
            yield ("models", name, "fields", wire), field


def _envelopes(spec: Spec) -> Iterator[Violation]:
    """Envelopes that responses name are among the conventions."""
    known = spec.conventions.envelopes
    for at, response in _all_responses(spec):
        if response.envelope is not None and response.envelope not in known:
            yield _missing((*at, "envelope"), response.envelope, "envelope", known)


def _models(spec: Spec) -> Iterator[Violation]:
    """Models are distinguished by more than case, and their keys are fields of theirs."""
    first: dict[str, str] = {}
    for name, model in spec.models.items():
        other = first.setdefault(name.lower(), name)
        if other != name:
            yield Violation("model-names-alike", ("models", name), {"name": name, "first": other})
        if model.key is not None and model.key not in model.fields:
            parts = {"model": name, "name": model.key, "guess": did_you_mean(model.key, model.fields)}
            yield Violation("key-field-missing", ("models", name, "key"), parts)


def _fields(spec: Spec) -> Iterator[Violation]:
    """Yield a field's limits leave room for a value."""
    for at, field in _all_fields(spec):
        yield from _room(at, field)


def _shape_limits(shapes: Shapes) -> Iterator[Violation]:
    """Yield the limits of an item, an option, a header or a body leave room for a value."""
    for at, shape in shapes:
        if isinstance(shape, Shape):
            yield from _room(at, shape)


def _room(at: Pointer, part: Field | Shape) -> Iterator[Violation]:
    yield from _enum(at, part.enum)
    yield from _limits(at, "minimum", part.minimum, "maximum", part.maximum)
    yield from _limits(at, "min_items", part.min_items, "max_items", part.max_items)
    least = "least length" if part.min_length is None else "min_length"
    yield from _limits(at, least, part.min_length or 0, "max_length", part.max_length)


def _unions(shapes: Shapes) -> Iterator[Violation]:
    """Yield a union has two types or more, and nothing else has any."""
    for at, shape in shapes:
        is_union = shape.type is FieldType.UNION
        if is_union is not (len(shape.options) > 1) and (is_union or shape.options):
            yield Violation("union-options", at, {"type": shape.type.value, "count": len(shape.options)})


def _auth(spec: Spec) -> Iterator[Violation]:
    """Yield what calls need is among the ways to authenticate."""
    known = auth_by_id(spec)
    needed: list[tuple[Pointer, list[list[str]] | None]] = [(("default_auth",), spec.default_auth)]
    needed += [(("operations", key, "auth"), operation.auth) for key, operation in spec.operations.items()]
    for at, alternatives in needed:
        for name in dict.fromkeys(name for names in alternatives or () for name in names):
            if name not in known:
                yield _missing(at, name, "entry of auth", known)


def _pagination(spec: Spec) -> Iterator[Violation]:
    """Only a list that is followed by links has no parameter to move on by."""
    for index, way in enumerate(spec.conventions.pagination):
        if way.parameter is None and way.kind != "link":
            yield Violation(
                "pagination-parameter-missing", ("conventions", "pagination", str(index)), {"kind": way.kind}
            )


def _parameters(spec: Spec) -> Iterator[Violation]:
    """Yield a parameter's limits leave room for a value."""
    for at, parameter in _all_parameters(spec):
        yield from _enum(at, parameter.enum)
        yield from _limits(at, "minimum", parameter.minimum, "maximum", parameter.maximum)


def _enum(at: Pointer, enum: list[str] | None) -> Iterator[Violation]:
    if enum is None:
        return
    if not enum:
        yield Violation("enum-empty", (*at, "enum"), {})
    for value in dict.fromkeys(member for member in enum if enum.count(member) > 1):
        yield Violation("enum-repeats", (*at, "enum"), {"value": value})


def _limits(at: Pointer, low: str, least: float | None, high: str, most: float | None) -> Iterator[Violation]:
    if least is not None and most is not None and least > most:
        yield Violation("limits-crossed", at, {"low": low, "least": least, "high": high, "most": most})


def _statuses(spec: Spec) -> Iterator[Violation]:
    """Statuses are those that HTTP has."""
    for at, _ in _all_responses(spec):
        status = at[-1]
        if not (status.isascii() and status.isdigit() and 100 <= int(status) <= 599 and len(status) == 3):
            yield Violation("status-out-of-range", at, {"status": status})
    for index, error in enumerate(spec.errors):
        if not 100 <= error.status <= 599:
            yield Violation("status-out-of-range", ("errors", str(index)), {"status": error.status})


def _names(spec: Spec) -> Iterator[Violation]:
    """Names of the wire show all that is in them; one that hides a character is reported, for it looks like another."""
    fields = ((at, field.enum) for at, field in _all_fields(spec))
    parameters = ((at, parameter.enum) for at, parameter in _all_parameters(spec))
    for at, enum in (*fields, *parameters):
        if enum is None and at[-1].isascii() and at[-1].isprintable():
            continue
        hidden = set().union(*(hidden_in(name.replace("\n", "\r")) for name in (at[-1], *(enum or ()))))
        if hidden:
            shown = ", ".join(f"U+{ord(char):04X}" for char in sorted(hidden))
            yield Violation("name-hides-character", at, {"characters": shown})
