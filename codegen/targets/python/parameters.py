"""The parameters of a call: those it declares, those its path needs, and those that the conventions give every list."""

from __future__ import annotations

import re

import msgspec

from codegen.spec.conventions import Conventions
from codegen.spec.model import Operation, Parameter, Response, Shape, Spec
from codegen.spec.types import Action, FieldType

HOLE = re.compile(r"\{([^{}]*)\}")
# A value of these can stand in a parameter by itself.
SINGLE = frozenset(FieldType) - {FieldType.OBJECT, FieldType.ARRAY, FieldType.MAP, FieldType.ANY}


def all_parameters(operation: Operation, spec: Spec) -> dict[str, Parameter]:
    """The parameters of a call, those of its path first, in the path's order, declared or not."""
    holes = list(dict.fromkeys(HOLE.findall(operation.path)))
    implied = Parameter(location="path", shape=Shape(type=FieldType.STRING), required=True)
    shared = {name: spec.parameters[name] for name in operation.shared if name in spec.parameters}
    declared = {**shared, **operation.parameters}
    path = {hole: declared.get(hole, implied) for hole in holes}
    path = {hole: one if one.location == "path" else implied for hole, one in path.items()}
    others = {name: _out_of_path(one) for name, one in declared.items() if name not in path}
    known = {**path, **others}
    more = _of_lists(spec) | _equal_fields(operation, spec) if gives_listing(operation, spec) else {}
    return {**known, **{name: one for name, one in more.items() if name not in known}}


def _out_of_path(parameter: Parameter) -> Parameter:
    """A parameter declared for a path that has no place for it can only go in the query."""
    return msgspec.structs.replace(parameter, location="query") if parameter.location == "path" else parameter


def _of_lists(spec: Spec) -> dict[str, Parameter]:
    """What the conventions say of every list, also where no page repeats it for this one."""
    conventions = spec.conventions
    text, texts = Shape(type=FieldType.STRING), Shape(type=FieldType.ARRAY, items=Shape(type=FieldType.STRING))
    found: dict[str, Parameter] = {}
    if conventions.filter is not None and conventions.filter.parameter is not None:
        found[conventions.filter.parameter] = Parameter(location="query", shape=text, grammar="filter")
    if (sort := conventions.sort) is not None:
        found[sort.parameter] = Parameter(location="query", shape=texts, array_separator=sort.separator, grammar="sort")
    told = {name: one for name, one in spec.parameters.items() if name in found or name == conventions.columns}
    return found | told


def _equal_fields(operation: Operation, spec: Spec) -> dict[str, Parameter]:
    """Where lists are filtered by equality, each single field of the records is a parameter of its list."""
    model = spec.models.get(listed_model(operation, spec) or "")
    if model is None or filters_by(spec.conventions) != "equality":
        return {}
    ways = {name for way in spec.conventions.pagination for name in (way.parameter, way.size_parameter)}
    return {
        wire: Parameter(location="query", shape=Shape(type=one.type, layout=one.layout), description=one.description)
        for wire, one in model.fields.items()
        if one.type in SINGLE and wire not in ways
    }


def filters_by(conventions: Conventions) -> str | None:
    """The kind of filters that lists have."""
    return conventions.filter.kind if conventions.filter else None


def listed_model(operation: Operation, spec: Spec) -> str | None:
    """The key of the model whose records a list gives, None when nothing is known of them."""
    answer = success(operation)
    shape = answer.shape if answer else None
    record = shape.items if shape and shape.type is FieldType.ARRAY else shape
    return record.ref if record and record.ref in spec.models else None


def gives_listing(operation: Operation, spec: Spec) -> bool:
    """Whether a call answers one page of many records, which its method walks through."""
    response = success(operation)
    if operation.action is not Action.LIST or response is None or response.body == "none" or response.shape is None:
        return False
    return response.envelope in spec.conventions.envelopes or response.shape.type is FieldType.ARRAY


def success(operation: Operation) -> Response | None:
    """The answer of success: the first that shows a record, else the first."""
    good = [response for status, response in operation.responses.items() if status.startswith("2")]
    return next((one for one in good if one.shape), good[0] if good else None)
