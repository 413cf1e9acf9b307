"""Parameters: those of a call that no convention reads are checked by what the spec says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import msgspec

from codegen.mock_server.json_texts import encoded
from codegen.mock_server.messages import ApiError, Call, MatchedCall
from codegen.mock_server.typed import typed
from codegen.mock_server.validation import shape_problems
from codegen.spec.model import Operation, Parameter, Shape, Spec
from codegen.spec.types import FieldType

_COMPOSED = (FieldType.OBJECT, FieldType.MAP)
_KEPT_BY_HTTP = {"accept", "authorization", "content-type", "content-length", "cookie", "host", "user-agent"}
_INNER = re.compile(r"\[([^\[\]]+)\]")


def declared(operation: Operation, spec: Spec) -> dict[str, Parameter]:
    """Every parameter of ``operation``, the shared ones among them."""
    return {name: spec.parameters[name] for name in operation.shared if name in spec.parameters} | operation.parameters


def check_parameters(matched: MatchedCall, spec: Spec) -> None:
    """Raise ApiError for a parameter that is required and missing, or not of its type or in its limits.

    Those of the path are not checked: what cannot be a key leads to no record.
    """
    conventions = spec.conventions
    read = {name for way in conventions.pagination for name in (way.parameter, way.size_parameter)}
    for name, parameter in declared(matched.operation, spec).items():
        if parameter.location == "header" and name.lower() in _KEPT_BY_HTTP:
            continue
        if parameter.location != "path" and parameter.grammar is None and name not in read:
            _check(name, parameter, _sent(name, parameter, matched.call))


def _sent(name: str, parameter: Parameter, call: Call) -> Any:
    """Return the value of a parameter as its style spells it, None when it is absent."""
    if parameter.location == "header":
        raw = call.headers.get(name.lower())
        return None if raw is None else _split(raw, parameter)
    if parameter.location == "cookie":
        return next((_split(unquote(value), parameter) for key, value in cookies(call) if key == name), None)
    if parameter.style == "deep_object":
        return _deep(name, call)
    if parameter.shape.type is FieldType.ARRAY:
        return _listed(name, parameter, call)
    raw = call.value(name)
    return None if raw is None else typed(raw, parameter.shape)


def cookies(call: Call) -> Iterator[tuple[str, str]]:
    """Yield the cookies of ``call`` with their values."""
    for part in call.headers.get("cookie", "").split(";"):
        name, _, value = part.strip().partition("=")
        yield name, value


def _split(raw: str, parameter: Parameter) -> Any:
    shape = parameter.shape
    if shape.type is not FieldType.ARRAY:
        return typed(raw, shape)
    return [
        typed(part.strip(), shape.items) if shape.items else part
        for part in raw.split(parameter.array_separator or ",")
    ]


def _deep(name: str, call: Call) -> Any:
    pairs = [(key.removeprefix(name), value) for key, value in call.query if key.startswith(f"{name}[")]
    inner = {held[1]: value for key, value in pairs if (held := _INNER.match(key))}
    return inner or call.value(name)


def _listed(name: str, parameter: Parameter, call: Call) -> Any:
    """Return the items of a list in the query; however it is spelled where nothing is documented of that."""
    items = parameter.shape.items
    keys = {name, f"{name}[]"}
    indexed = re.compile(re.escape(name) + r"\[\d+\]")
    raws = [value for key, value in call.query if key in keys or indexed.fullmatch(key)]
    if parameter.style == "json" and len(raws) == 1:
        return typed(raws[0], parameter.shape)
    if parameter.array_separator or (parameter.style is None and _splits(items)):
        raws = [part for raw in raws for part in raw.split(parameter.array_separator or ",")]
    return [typed(raw, items) if items else raw for raw in raws] or None


def _splits(items: Shape | None) -> bool:
    """Whether a comma can only be between two items: no number and no name of a closed list has one."""
    return items is not None and (items.type is FieldType.INTEGER or bool(items.enum))


def _check(name: str, parameter: Parameter, value: Any) -> None:
    if value is None:
        if parameter.required:
            raise ApiError("required_missing", parameter=name, words=f"{name} is required")
        return
    problem = next(shape_problems(value, _shape(parameter), {}, creating=True), None)
    if problem is not None:
        words = f"{name} is not valid: {_words(value)}"
        raise ApiError("value_invalid", parameter=name, words=words, value=_words(value))


def _shape(parameter: Parameter) -> Shape:
    """Return the shape of a parameter with the limits that stand beside it; of objects only that they are objects."""
    shape = parameter.shape
    if shape.type in _COMPOSED and parameter.style == "deep_object":
        return Shape(type=FieldType.ANY)
    known = {name: getattr(parameter, name) for name in ("minimum", "maximum", "pattern")}
    changes = {name: limit for name, limit in known.items() if limit is not None}
    if parameter.enum is not None and shape.type is not FieldType.ARRAY:
        changes |= {"enum": parameter.enum, "enum_open": parameter.enum_open}
    return msgspec.structs.replace(shape, **changes)


def _words(value: Any) -> str:
    return value if isinstance(value, str) else encoded(value).decode()
