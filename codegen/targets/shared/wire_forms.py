"""Wire forms: values as the names and texts that a form or a query has them in, by the documented style."""

from __future__ import annotations

from typing import Any

import msgspec

from codegen.spec.model import Parameter


def form_fields(value: Any, name: str = "") -> list[tuple[str, str]]:
    """Return the fields of a form that sends ``value``: nested ones as ``a[b]``, items of lists as ``a[]``."""
    if isinstance(value, dict):
        return [
            pair for key, inner in value.items() for pair in form_fields(inner, f"{name}[{key}]" if name else str(key))
        ]
    if isinstance(value, list):
        return [pair for inner in value for pair in form_fields(inner, f"{name}[]")]
    return [(name, wire_text(value))]


def query_pairs(name: str, value: Any, parameter: Parameter) -> list[tuple[str, str]]:
    """Return the parameters of a query that send ``value`` in the style of ``parameter``."""
    if isinstance(value, dict) and parameter.style == "deep_object":
        return [(f"{name}[{key}]", wire_text(inner)) for key, inner in value.items()]
    if not isinstance(value, list) or parameter.style == "json":
        return [(name, wire_text(value))]
    texts = [wire_text(inner) for inner in value]
    match parameter.style:
        case "brackets":
            return [(name if name.endswith("[]") else f"{name}[]", text) for text in texts]
        case "indices":
            return [(f"{name}[{number}]", text) for number, text in enumerate(texts)]
        case "repeat":
            return [(name, text) for text in texts]
        case _:
            return [(name, (parameter.array_separator or ",").join(texts))]


def wire_text(value: Any) -> str:
    """Return a text as it is, and any other value as JSON spells it."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
