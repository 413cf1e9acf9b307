"""The parameters of a call: those it declares, those its path needs, and those that the conventions give every list."""

from __future__ import annotations

import re

import msgspec

from codegen.spec.model import Operation, Parameter, Shape, Spec
from codegen.spec.types import FieldType
from codegen.targets.shared.listings import equal_fields, gives_listing

HOLE = re.compile(r"\{([^{}]*)\}")


def all_parameters(operation: Operation, spec: Spec) -> dict[str, Parameter]:
    """Return the parameters of a call, those of its path first, in the path's order, declared or not."""
    holes = list(dict.fromkeys(HOLE.findall(operation.path)))
    implied = Parameter(location="path", shape=Shape(type=FieldType.STRING), required=True)
    shared = {name: spec.parameters[name] for name in operation.shared if name in spec.parameters}
    declared = {**shared, **operation.parameters}
    path = {hole: declared.get(hole, implied) for hole in holes}
    path = {hole: parameter if parameter.location == "path" else implied for hole, parameter in path.items()}
    others = {name: _out_of_path(parameter) for name, parameter in declared.items() if name not in path}
    known = {**path, **others}
    more = _of_lists(spec) | _equal_fields(operation, spec) if gives_listing(operation, spec) else {}
    return {**known, **{name: parameter for name, parameter in more.items() if name not in known}}


def _out_of_path(parameter: Parameter) -> Parameter:
    """Return a parameter declared for a path that has no place for it can only go in the query."""
    return msgspec.structs.replace(parameter, location="query") if parameter.location == "path" else parameter


def _of_lists(spec: Spec) -> dict[str, Parameter]:
    """Return what the conventions say of every list, also where no page repeats it for this one."""
    conventions = spec.conventions
    text, texts = Shape(type=FieldType.STRING), Shape(type=FieldType.ARRAY, items=Shape(type=FieldType.STRING))
    parameters: dict[str, Parameter] = {}
    if conventions.filter is not None and conventions.filter.parameter is not None:
        parameters[conventions.filter.parameter] = Parameter(location="query", shape=text, grammar="filter")
    if (sort := conventions.sort) is not None:
        parameters[sort.parameter] = Parameter(
            location="query", shape=texts, array_separator=sort.separator, grammar="sort"
        )
    message = {
        name: parameter
        for name, parameter in spec.parameters.items()
        if name in parameters or name == conventions.columns
    }
    return parameters | message


def _equal_fields(operation: Operation, spec: Spec) -> dict[str, Parameter]:
    """Where lists are filtered by equality, each single field of the records is a parameter of its list."""
    return {
        wire: Parameter(
            location="query", shape=Shape(type=field.type, layout=field.layout), description=field.description
        )
        for wire, field in equal_fields(operation, spec).items()
    }
