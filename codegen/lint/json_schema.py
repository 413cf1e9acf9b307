"""Whether a documented value is what its schema says: the part of JSON Schema that the documents are written in."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator
from typing import Any

from codegen.lint.problem import resolved
from codegen.spec.layouts import is_day

_DEEPEST = 40
_MOMENT = re.compile(
    r"[0-9-]{10}[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,20})?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
)
_KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "null": (type(None),),
    "integer": (int,), "number": (int, float),
}  # fmt: skip


def faults(document: Any, schema: Any, value: Any, depth: int = 0) -> Iterator[str]:
    """Yield what is wrong with ``value`` by ``schema``, in words; nothing when it fits."""
    schema = resolved(document, schema)
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return
    wrong = list(_at_once(document, schema, value, depth))
    yield from wrong
    if not wrong:
        yield from _by_kind(document, schema, value, depth)


def _at_once(document: Any, schema: dict[str, Any], value: Any, depth: int) -> Iterator[str]:
    """Yield what holds for values of every kind."""
    for key in ("oneOf", "anyOf"):
        if key in schema and all(any(faults(document, option, value, depth + 1)) for option in schema[key]):
            yield f"fits none of {len(schema[key])} schemas"
    for part in schema.get("allOf", []):
        yield from faults(document, part, value, depth + 1)
    kinds = _kinds(schema)
    if "const" in schema and value != schema["const"]:
        yield f"{value!r} is not {schema['const']!r}"
    elif kinds and not any(_is(value, kind) for kind in kinds):
        yield f"is {_named(value)}, not {' or '.join(kinds)}"
    elif "enum" in schema and value not in schema["enum"]:
        yield f"{value!r} is not one of the {len(schema['enum'])} allowed values"


def _kinds(schema: dict[str, Any]) -> list[str]:
    """Return the types that ``schema`` allows; in OpenAPI 3.0 null is one of them by a word of its own."""
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return [*kinds, "null"] if kinds and schema.get("nullable") else kinds


def _by_kind(document: Any, schema: dict[str, Any], value: Any, depth: int) -> Iterator[str]:
    match value:
        case str():
            yield from _text(schema, value)
        case bool() | None:
            return
        case int() | float():
            yield from _number(schema, value)
        case list():
            yield from _array(document, schema, value, depth)
        case dict():
            yield from _object(document, schema, value, depth)


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _KINDS.get(kind, (object,)))


def _named(value: Any) -> str:
    return next(kind for kind in _KINDS if _is(value, kind)) if value is not None else "null"


def _text(schema: dict[str, Any], value: str) -> Iterator[str]:
    if len(value) > schema.get("maxLength", len(value)):
        yield f"has {len(value)} characters, more than {schema['maxLength']}"
    if len(value) < schema.get("minLength", 0):
        yield f"has {len(value)} characters, fewer than {schema['minLength']}"
    form = _FORMS.get(schema.get("format", ""))
    if form is not None and not form(value):
        yield f"{value!r} is not a {schema['format']}"
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and not _found(pattern, value):
        yield f"{value!r} does not match {pattern}"


def _is_moment(value: str) -> bool:
    """RFC 3339: a date, a time, and a zone."""
    return _MOMENT.fullmatch(value) is not None and is_day(value[:10])


_FORMS = {"date": is_day, "date-time": _is_moment}


def _found(pattern: str, value: str) -> bool:
    """Patterns in a document are those that the emitted validators run too; another regular expression fits all."""
    try:
        return re.search(pattern, value) is not None
    except re.error:
        return True


_LIMITS = (("minimum", "less than", operator.lt), ("maximum", "more than", operator.gt))


def _number(schema: dict[str, Any], value: float) -> Iterator[str]:
    for limit, words, is_past in _LIMITS:
        edge, exclusive = schema.get(limit), schema.get(f"exclusive{limit.capitalize()}")
        if edge is not None and (is_past(value, edge) or (exclusive is True and value == edge)):
            yield f"{value} is {words} {edge}"
        if exclusive is not None and not isinstance(exclusive, bool) and not is_past(exclusive, value):
            yield f"{value} is not past {exclusive}"


def _array(document: Any, schema: dict[str, Any], value: list[Any], depth: int) -> Iterator[str]:
    if len(value) < schema.get("minItems", 0):
        yield f"has {len(value)} entries, fewer than {schema['minItems']}"
    if len(value) > schema.get("maxItems", len(value)):
        yield f"has {len(value)} entries, more than {schema['maxItems']}"
    for number, item in enumerate(value):
        yield from (f"[{number}] {words}" for words in faults(document, schema.get("items", {}), item, depth + 1))


def _key(schema: dict[str, Any], name: str) -> Iterator[str]:
    names = schema.get("propertyNames")
    if isinstance(names, dict):
        yield from _text(names, name)


def _object(document: Any, schema: dict[str, Any], value: dict[str, Any], depth: int) -> Iterator[str]:
    properties = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in value:
            yield f"has no {name}, which is required"
    yield from (f"{name!r} as a key {words}" for name in value for words in _key(schema, name))
    others = schema.get("additionalProperties", True)
    for name, item in value.items():
        if name in properties:
            yield from (f"{name} {words}" for words in faults(document, properties[name], item, depth + 1))
        elif others is False:
            yield f"has {name}, which the schema does not know"
        elif isinstance(others, dict):
            yield from (f"{name} {words}" for words in faults(document, others, item, depth + 1))
