"""Whether a documented value is what its schema says: the part of JSON Schema that the documents are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.linting.problem import resolved

_DEEPEST = 40
_KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "null": (type(None),),
    "integer": (int,), "number": (int, float),
}  # fmt: skip


def faults(document: Any, schema: Any, value: Any, depth: int = 0) -> Iterator[str]:
    """What is wrong with ``value`` by ``schema``, in words; nothing when it fits."""
    schema = resolved(document, schema)
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return
    wrong = list(_at_once(document, schema, value, depth))
    yield from wrong
    if not wrong:
        yield from _by_kind(document, schema, value, depth)


def _at_once(document: Any, schema: dict[str, Any], value: Any, depth: int) -> Iterator[str]:
    """What holds for values of every kind."""
    for key in ("oneOf", "anyOf"):
        if key in schema and all(any(faults(document, one, value, depth + 1)) for one in schema[key]):
            yield f"fits none of {len(schema[key])} schemas"
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_is(value, kind) for kind in kinds):
        yield f"is {_named(value)}, not {' or '.join(kinds)}"
    elif "enum" in schema and value not in schema["enum"]:
        yield f"{value!r} is none of the {len(schema['enum'])} allowed values"


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
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and not _found(pattern, value):
        yield f"{value!r} does not match {pattern}"


def _found(pattern: str, value: str) -> bool:
    """Patterns in a document are those that the emitted validators run too; another regular expression fits all."""
    try:
        return re.search(pattern, value) is not None
    except re.error:
        return True


def _number(schema: dict[str, Any], value: float) -> Iterator[str]:
    if value < schema.get("minimum", value):
        yield f"{value} is less than {schema['minimum']}"
    if value > schema.get("maximum", value):
        yield f"{value} is more than {schema['maximum']}"


def _array(document: Any, schema: dict[str, Any], value: list[Any], depth: int) -> Iterator[str]:
    if len(value) < schema.get("minItems", 0):
        yield f"has {len(value)} entries, fewer than {schema['minItems']}"
    if len(value) > schema.get("maxItems", len(value)):
        yield f"has {len(value)} entries, more than {schema['maxItems']}"
    for number, one in enumerate(value):
        yield from (f"[{number}] {words}" for words in faults(document, schema.get("items", {}), one, depth + 1))


def _object(document: Any, schema: dict[str, Any], value: dict[str, Any], depth: int) -> Iterator[str]:
    properties = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in value:
            yield f"has no {name}, which is required"
    others = schema.get("additionalProperties", True)
    for name, one in value.items():
        if name in properties:
            yield from (f"{name} {words}" for words in faults(document, properties[name], one, depth + 1))
        elif others is False:
            yield f"has {name}, which the schema does not know"
        elif isinstance(others, dict):
            yield from (f"{name} {words}" for words in faults(document, others, one, depth + 1))
