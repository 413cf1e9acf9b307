"""Reads emitted OpenAPI documents for the tests: follows references, finds every example with its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from codegen.spec.model import Spec
from codegen.targets.openapi.openapi_files import OPENAPI
from codegen.targets.templating import Templates


def emitted(spec: Spec) -> dict[str, str]:
    return OPENAPI.emit(spec, Templates()).files


def document_of(spec: Spec) -> Any:
    return json.loads(emitted(spec)["openapi.json"])


def twin_of(spec: Spec) -> Any:
    return json.loads(emitted(spec)["openapi-3.0.json"])


def call_of(document: Any, operation_id: str) -> Any:
    return next(
        call for calls in document["paths"].values() for call in calls.values() if call["operationId"] == operation_id
    )


def followed(document: Any, part: Any) -> Any:
    while isinstance(part, dict) and "$ref" in part:
        target = document
        for step in part["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        part = target
    return part


def examples(document: Any) -> Iterator[tuple[str, Any, Any]]:
    """Name, schema and value of every example of a body."""
    for calls in document["paths"].values():
        for call in calls.values():
            bodies = [call.get("requestBody", {}), *call["responses"].values()]
            for content in (followed(document, body).get("content", {}) for body in bodies):
                for media in content.values():
                    for name, example in media.get("examples", {}).items():
                        yield f"{call['operationId']} {name}", media["schema"], followed(document, example)["value"]


def origin_of(record: Any, wire: str) -> Any:
    """Return the origin of a field of the schema ``record``: its own, else the one that the record states."""
    return record["properties"][wire].get("x-origin", record.get("x-origin"))


def walk(data: Any) -> Iterator[Any]:
    yield data
    for inner in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from walk(inner)
