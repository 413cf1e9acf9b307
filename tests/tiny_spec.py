"""A spec of an invented API, just large enough to correct and to break; its provenance names pages/shed.md."""

from __future__ import annotations

import copy
from typing import Any

from codegen.diagnostics.location import Location, excerpt
from codegen.spec.canonical import convert
from codegen.spec.model import Spec
from codegen.spec.provenance import Evidence, Provenance, Source

DATA: dict[str, Any] = {
    "api": {"id": "shed", "title": "The Shed API"},
    "servers": [{"url": "https://shed.test"}],
    "conventions": {"envelopes": {"records": {"records": "Records"}}},
    "parameters": {"limit": {"location": "query", "shape": {"type": "integer"}, "minimum": 1, "maximum": 100}},
    "operations": {
        "tools.get": {
            "method": "GET", "path": "/tools/{id}", "resource": "tools", "action": "get", "documented": "page",
            "parameters": {"id": {"location": "path", "shape": {"type": "integer"}, "required": True}},
            "responses": {"200": {"body": "json", "shape": {"type": "object", "ref": "Tool"}}},
        },
        "tools.list": {
            "method": "GET", "path": "/tools", "resource": "tools", "action": "list", "documented": "page",
            "shared": ["limit"],
            "parameters": {"page": {"location": "query", "shape": {"type": "integer"}}},
            "responses": {
                "200": {"body": "json", "envelope": "records", "shape": {"type": "object", "ref": "Tool"}},
            },
        },
    },
    "models": {
        "Tool": {
            "documented": "page", "key": "id",
            "fields": {
                "id": {"type": "integer", "origin": "example"},
                "name": {"type": "string", "max_length": 20, "required": True, "origin": "table"},
                "colour": {"type": "string", "enum": ["red", "blue"], "origin": "prose"},
            },
        },
    },
    "errors": [{"status": 404, "code": "404", "operation": "tools.get"}],
}  # fmt: skip


def tiny() -> Spec:
    """Return the spec as it is."""
    return convert(DATA, Spec)


def broken(*path: str | int, value: Any) -> Spec:
    """Return the spec with ``value`` put at ``path``."""
    data = copy.deepcopy(DATA)
    at: Any = data
    for part in path[:-1]:
        at = at[part]
    at[path[-1]] = value
    return convert(data, Spec)


def said(line: int, words: str, rule: str = "table-cell", **lost: object) -> Evidence:
    """Evidence on one line of the page; ``lost`` maps a rule to the value that it read and that did not stand."""
    against = tuple(
        Source(name.replace("_", "-"), excerpt(Location("pages/shed.md", line + 1), words), value)
        for name, value in lost.items()
    )
    return Evidence(
        Source(rule, excerpt(Location("pages/shed.md", line), words)), (), against, "a rule" if lost else ""
    )


PROVENANCE: Provenance = {
    "#/api/title": said(1, "The Shed API"),
    "#/operations/tools.get/path": said(9, "GET /tools/:id"),
    "#/models/Tool/fields/name/type": said(20, "name | string"),
    "#/models/Tool/fields/name/max_length": said(20, "at most 20", example_key=25),
    "#/models/Tool/fields/colour/enum": said(30, "red or blue"),
}
