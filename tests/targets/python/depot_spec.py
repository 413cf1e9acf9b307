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
_SPACES = {"type": "integer", "nullable": True}
_OWNER = {
    "type": "union",
    "options": [{"type": "object", "ref": "Person"}, {"type": "object", "ref": "Firm"}, {"type": "string"}],
}
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
    "parcels.get": _call(
        "get", "GET", "/parcels/{id}", "parcels", parameters=_ID,
        responses={"200": {"body": "json", "shape": {"type": "object", "ref": "Parcel"}}},
    ),
    "parcels.create": _call("create", "POST", "/parcels", "parcels", request=_sent("json_body", "Parcel")),
    "parcels.owner": _call(
        "call", "GET", "/parcels/{id}/owner", "parcels", parameters=_ID,
        responses={"200": {"body": "json", "shape": _OWNER}},
    ),
}  # fmt: skip

_MODELS = {
    "Parcel": _model(
        {
            "id": _field("integer", writeable=False),
            "owner": _field("union", options=_OWNER["options"]),
            "due": _field("union", options=[{"type": "string"}, {"type": "date", "layout": "YYYY-MM-DD"}]),
            "weight": _field("union", options=[{"type": "number"}, {"type": "integer"}], nullable=False),
            "state": _field("union", options=[{"type": "string", "enum": ["in", "out"]}, {"type": "boolean"}]),
            "holds": _field(
                "array", items={"type": "union", "options": [_CRATE, {"type": "integer", "nullable": True}]}
            ),
            "map": _field("file"),
        },
        resource="parcels",
        key="id",
    ),
    "Person": _model({"name": _field("string", required=True), "born": _field("date", layout="YYYY-MM-DD")}),
    "Firm": _model({"name": _field("string", required=True), "vat": _field("string")}),
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
