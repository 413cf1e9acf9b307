"""Ways to break an OpenAPI document: our code for each, and the rule of Redocly that forbids the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.targets.sample_specs import planner

BREAKS: dict[str, tuple[str, str, Callable[[Any], Any]]] = {
    "license": ("lint-info", "info-license-strict", lambda document: document["info"].update(license={"name": "MIT"})),
    "contact": ("lint-info", "info-contact", lambda document: document["info"].pop("contact")),
    "server": (
        "lint-server",
        "no-server-example.com",
        lambda document: document["servers"][0].update(url="https://example.com"),
    ),
    "tag": ("lint-words", "tag-description", lambda document: document["tags"][0].pop("description")),
    "tag twice": (
        "lint-operation",
        "no-duplicated-tag-names",
        lambda document: document["tags"].append(document["tags"][-1]),
    ),
    "key": ("lint-security", "security-defined", lambda document: document.update(security=[{"other": []}])),
    "slash": ("lint-path", "no-path-trailing-slash", lambda document: _rename(document, "/visits", "/visits/")),
    "hole": (
        "lint-parameter",
        "path-parameters-defined",
        lambda document: _rename(document, "/visits/{id}", "/visits/{nr}"),
    ),
    "id": (
        "lint-operation",
        "operation-operationId-unique",
        lambda document: _list(document).update(operationId="visitsGet"),
    ),
    "summary": ("lint-words", "operation-summary", lambda document: _list(document).pop("summary")),
    "description": ("lint-words", "operation-description", lambda document: _list(document).pop("description")),
    "refusal": ("lint-answer", "operation-4xx-response", lambda document: _list(document)["responses"].pop("4XX")),
    "success": ("lint-answer", "operation-2xx-response", lambda document: _list(document)["responses"].pop("200")),
    "parameter": (
        "lint-words",
        "parameter-description",
        lambda document: _list(document)["parameters"][0].pop("description"),
    ),
    "query": (
        "lint-example",
        "no-invalid-parameter-examples",
        lambda document: _list(document)["parameters"][1].update(example="x"),
    ),
    "reference": (
        "lint-reference",
        "no-unresolved-refs",
        lambda document: document["components"]["schemas"].pop("Task"),
    ),
    "spare": (
        "lint-unused",
        "no-unused-components",
        lambda document: _schemas(document).update(Spare={"type": "object"}),
    ),
    "required": (
        "lint-schema",
        "no-required-schema-properties-undefined",
        lambda document: _visit(document).update(required=["x"]),
    ),
    "enum": ("lint-schema", "no-enum-type-mismatch", lambda document: _action(document)["enum"].append(5)),
    "enum twice": (
        "lint-schema",
        "no-duplicated-enum-values",
        lambda document: _action(document)["enum"].append("None"),
    ),
    "example": (
        "lint-example",
        "no-invalid-schema-examples",
        lambda document: _action(document).update(examples=["Lost"]),
    ),
    "moment": (
        "lint-example",
        "no-invalid-schema-examples",
        lambda document: _created(document).update(examples=["2026-02-30"]),
    ),
}


def told_planner() -> Spec:
    """Return the sample with a page to lead to, as every real API has one: its document is without fault."""
    data = to_builtins(planner())
    return convert(data | {"api": data["api"] | {"docs_url": "https://docs.planner.test/"}}, Spec)


def _rename(document: Any, old: str, new: str) -> None:
    document["paths"] = {new if path == old else path: item for path, item in document["paths"].items()}


def _list(document: Any) -> Any:
    return document["paths"]["/visits"]["get"]


def _schemas(document: Any) -> Any:
    return document["components"]["schemas"]


def _visit(document: Any) -> Any:
    return _schemas(document)["Visit"]


def _action(document: Any) -> Any:
    return _visit(document)["properties"]["action"]


def _created(document: Any) -> Any:
    return _visit(document)["properties"]["createdDate"]
