"""Ways to break an OpenAPI document: our code for each, and the rule of Redocly that forbids the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from tests.targets.sample_specs import planner

BREAKS: dict[str, tuple[str, str, Callable[[Any], Any]]] = {
    "license": ("lint-info", "info-license-strict", lambda made: made["info"].update(license={"name": "MIT"})),
    "contact": ("lint-info", "info-contact", lambda made: made["info"].pop("contact")),
    "server": (
        "lint-server",
        "no-server-example.com",
        lambda made: made["servers"][0].update(url="https://example.com"),
    ),
    "tag": ("lint-words", "tag-description", lambda made: made["tags"][0].pop("description")),
    "tag twice": ("lint-operation", "no-duplicated-tag-names", lambda made: made["tags"].append(made["tags"][-1])),
    "key": ("lint-security", "security-defined", lambda made: made.update(security=[{"other": []}])),
    "slash": ("lint-path", "no-path-trailing-slash", lambda made: _rename(made, "/visits", "/visits/")),
    "hole": ("lint-parameter", "path-parameters-defined", lambda made: _rename(made, "/visits/{id}", "/visits/{nr}")),
    "id": ("lint-operation", "operation-operationId-unique", lambda made: _list(made).update(operationId="visitsGet")),
    "summary": ("lint-words", "operation-summary", lambda made: _list(made).pop("summary")),
    "description": ("lint-words", "operation-description", lambda made: _list(made).pop("description")),
    "refusal": ("lint-answer", "operation-4xx-response", lambda made: _list(made)["responses"].pop("4XX")),
    "success": ("lint-answer", "operation-2xx-response", lambda made: _list(made)["responses"].pop("200")),
    "parameter": ("lint-words", "parameter-description", lambda made: _list(made)["parameters"][0].pop("description")),
    "query": (
        "lint-example",
        "no-invalid-parameter-examples",
        lambda made: _list(made)["parameters"][1].update(example="x"),
    ),
    "reference": ("lint-reference", "no-unresolved-refs", lambda made: made["components"]["schemas"].pop("Task")),
    "spare": ("lint-unused", "no-unused-components", lambda made: _schemas(made).update(Spare={"type": "object"})),
    "required": (
        "lint-schema",
        "no-required-schema-properties-undefined",
        lambda made: _visit(made).update(required=["x"]),
    ),
    "enum": ("lint-schema", "no-enum-type-mismatch", lambda made: _action(made)["enum"].append(5)),
    "enum twice": ("lint-schema", "no-duplicated-enum-values", lambda made: _action(made)["enum"].append("None")),
    "example": ("lint-example", "no-invalid-schema-examples", lambda made: _action(made).update(examples=["Lost"])),
    "moment": (
        "lint-example",
        "no-invalid-schema-examples",
        lambda made: _created(made).update(examples=["2026-02-30"]),
    ),
}


def told_planner() -> Spec:
    """Return the sample with a page to lead to, as every real API has one: its document is without fault."""
    data = to_builtins(planner())
    return convert(data | {"api": data["api"] | {"docs_url": "https://docs.planner.test/"}}, Spec)


def _rename(made: Any, old: str, new: str) -> None:
    made["paths"] = {new if path == old else path: item for path, item in made["paths"].items()}


def _list(made: Any) -> Any:
    return made["paths"]["/visits"]["get"]


def _schemas(made: Any) -> Any:
    return made["components"]["schemas"]


def _visit(made: Any) -> Any:
    return _schemas(made)["Visit"]


def _action(made: Any) -> Any:
    return _visit(made)["properties"]["action"]


def _created(made: Any) -> Any:
    return _visit(made)["properties"]["createdDate"]
