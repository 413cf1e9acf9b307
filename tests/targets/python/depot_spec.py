"""A spec of an invented depot, with every kind of body that the client sends."""

from __future__ import annotations

from codegen.spec.canonical import convert
from codegen.spec.model import Spec


def _field(kind: str, **more: object) -> dict[str, object]:
    return {"type": kind, "origin": "table", **more}


def _model(fields: dict[str, object], **more: object) -> dict[str, object]:
    return {"documented": "page", "fields": fields, **more}


def _call(action: str, method: str, path: str, resource: str, **more: object) -> dict[str, object]:
    base = {"method": method, "path": path, "resource": resource, "action": action, "documented": "page"}
    return {"responses": {"204": {"body": "none"}}, **base, **more}


def _sent(style: str, shape: dict[str, object] | str, **more: object) -> dict[str, object]:
    return {"style": style, "shape": {"type": "object", "ref": shape} if isinstance(shape, str) else shape, **more}


def _query(kind: str, **more: object) -> dict[str, object]:
    return {"location": "query", "shape": {"type": kind, **more}}


_CRATE = {"type": "object", "ref": "Crate"}
_NUMBERS = {"type": "integer"}
_ID = {"id": {"location": "path", "shape": {"type": "integer"}, "required": True}}

_OPERATIONS = {
    "scans.create": _call("create", "POST", "/scans", "scans", request=_sent("multipart", "Scan")),
    "scans.replace": _call(
        "update", "PUT", "/scans/{id}", "scans", parameters=_ID,
        request=_sent("raw", {"type": "file"}, media="image/*"),
    ),
    "scans.note": _call(
        "call", "POST", "/scans/{id}/note", "scans", parameters=_ID, request=_sent("raw", {"type": "string"})
    ),
    "scans.patch": _call(
        "call", "POST", "/scans/patch", "scans", request=_sent("raw", {"type": "any"}, media="application/xml")
    ),
    "crates.create": _call("create", "POST", "/crates", "crates", request=_sent("json_body", "CrateBody")),
    "crates.load": _call(
        "call", "POST", "/crates/load", "crates", request=_sent("json_body", {"type": "array", "items": _CRATE})
    ),
    "crates.tag": _call(
        "call", "POST", "/crates/tags", "crates",
        request=_sent("form", {"type": "map", "items": {"type": "array", "items": {"type": "string"}}}),
    ),
}  # fmt: skip

_MODELS = {
    "Scan": _model(
        {
            "file": _field("file", required=True),
            "pages": _field("array", items={"type": "file"}),
            "title": _field("string"),
            "copies": _field("integer", required=True, nullable=False),
            "labels": _field("array", items={"type": "string"}),
            "crate": _field("object", ref="Crate"),
            "taken": _field("date", layout="YYYY-MM-DD"),
        },
        direction="request",
    ),
    "CrateBody": _model({"crate": _field("object", ref="Crate", required=True)}, direction="request"),
    "Crate": _model({"code": _field("string", required=True), "weight": _field("decimal")}, resource="crates"),
}


def depot() -> Spec:
    """Files, parts, plain bodies, wrapped bodies and lists."""
    data = {
        "api": {"id": "depot", "title": "Depot"},
        "servers": [{"url": "https://api.depot.test"}],
        "operations": _OPERATIONS,
        "models": _MODELS,
    }
    return convert(data, Spec)
