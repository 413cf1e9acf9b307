"""Parameters: those of a call that no convention reads are checked by what the spec says of them."""

from __future__ import annotations

from codegen.mock_server.messages import ApiError, MatchedCall
from codegen.mock_server.values import is_whole
from codegen.spec.model import Operation, Parameter, Spec
from codegen.spec.types import FieldType


def declared(operation: Operation, spec: Spec) -> dict[str, Parameter]:
    """Every parameter of ``operation``, the shared ones among them."""
    return {name: spec.parameters[name] for name in operation.shared} | operation.parameters


def check_parameters(matched: MatchedCall, spec: Spec) -> None:
    """Raise ApiError for a query parameter that is required and missing, or not of its type or in its limits."""
    conventions = spec.conventions
    read = {name for way in conventions.pagination for name in (way.parameter, way.size_parameter)}
    for name, parameter in declared(matched.operation, spec).items():
        if parameter.location == "query" and parameter.grammar is None and name not in read:
            _check(name, parameter, matched.call.value(name))


def _check(name: str, parameter: Parameter, raw: str | None) -> None:
    if raw is None:
        if parameter.required:
            raise ApiError("required_missing", parameter=name, words=f"{name} is required")
        return
    if parameter.shape.type is FieldType.INTEGER:
        least, most = parameter.minimum, parameter.maximum
        number = int(raw) if is_whole(raw) else None
        if number is None or (least is not None and number < least) or (most is not None and number > most):
            raise ApiError("value_invalid", parameter=name, words=f"{name} is not valid: {raw}", value=raw)
    if parameter.enum is not None and not parameter.enum_open and raw not in parameter.enum:
        raise ApiError("value_invalid", parameter=name, words=f"{name} is not valid: {raw}", value=raw)
