"""Rules for a 3.0 document alone: what 3.1 allows in a schema and 3.0 does not.

The twin is made from the 3.1 document, so all other rules find the same in both; see lint.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.lint.problem import Problem, schemas_in

_NEWER = frozenset(
    {
        "const", "examples", "prefixItems", "$defs", "contentSchema", "contentMediaType", "contentEncoding", "if",
        "then", "else", "patternProperties", "propertyNames", "unevaluatedProperties", "unevaluatedItems",
        "dependentSchemas", "dependentRequired", "contains", "minContains", "maxContains", "$id", "$schema", "$anchor",
    }
)  # fmt: skip


def openapi_3_0(document: Any) -> Iterator[Problem]:
    """struct, spec-ref-siblings, no-$ref-siblings, nullable-type-sibling, array-items."""
    if not str(document.get("openapi", "")).startswith("3.0."):
        return
    for at, schema in schemas_in(document):
        for words in _faults(schema):
            yield Problem("lint-schema", at, words)


def _faults(schema: dict[str, Any]) -> Iterator[str]:
    for word in sorted(_NEWER & schema.keys()):
        yield f"OpenAPI 3.0 knows no {word}"
    if "$ref" in schema and len(schema) > 1:
        yield "OpenAPI 3.0 ignores keys beside a reference"
    kind = schema.get("type")
    if isinstance(kind, list) or kind == "null":
        yield "OpenAPI 3.0 knows one type for a schema, and no null"
    if schema.get("nullable") and not isinstance(kind, str):
        yield "nullable means nothing without a type"
    if kind == "array" and "items" not in schema:
        yield "the array says nothing of its items"
    for word in ("exclusiveMinimum", "exclusiveMaximum"):
        if not isinstance(schema.get(word, False), bool):
            yield f"{word} is true or false in OpenAPI 3.0"
