"""A spec of an invented depot, with every kind of body, value, parameter and answer."""

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

_LEFT = {"shape": {"type": "integer"}, "description": "How many are left."}
_SEARCH = {
    "names": {"location": "path", "shape": {"type": "array", "items": {"type": "string"}}, "required": True},
    "repeated": {**_query("array", items={"type": "integer"}), "style": "repeat"},
    "unsaid": _query("array", items={"type": "integer"}),
    "ids": {**_query("array", items={"type": "integer"}), "style": "brackets"},
    "tags[]": {**_query("array", items={"type": "string"}), "style": "brackets"},
    "rows": {**_query("array", items={"type": "map", "items": {"type": "integer"}}), "style": "indices"},
    "near": {**_query("map", items={"type": "number"}), "style": "deep_object"},
    "box": _query("object", ref="Crate"),
    "where": {**_query("object"), "style": "json"},
    "joined": {**_query("array", items={"type": "string"}), "array_separator": ","},
    "piped": {**_query("array", items={"type": "string"}), "array_separator": "|", "style": "repeat"},
    "X-Kinds": {"location": "header", "shape": {"type": "array", "items": {"type": "string"}}},
    "lang": {"location": "cookie", "shape": {"type": "string"}},
    "seen": {"location": "cookie", "shape": {"type": "array", "items": {"type": "integer"}}, "array_separator": "."},
}

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
    "shelves.list": _call(
        "list", "GET", "/shelves/{names}", "shelves", parameters=_SEARCH,
        responses={
            "200": {
                "body": "json",
                "envelope": "shelves",
                "shape": {"type": "array", "items": {"type": "object", "ref": "Shelf"}},
                "headers": {"X-Left": _LEFT},
            }
        },
    ),
    "shelves.create": _call(
        "create", "POST", "/shelves", "shelves", request=_sent("json_body", "Shelf"),
        responses={
            "201": {
                "body": "json", "media": "application/vnd.depot+json",
                "shape": {"type": "object", "ref": "Shelf"}, "headers": {"Location": _LEFT},
            },
            "409": {"body": "text", "headers": {"X-Left": _LEFT}},
        },
    ),
    "shelves.update": _call(
        "update", "PUT", "/shelves/{id}", "shelves", parameters=_ID, request=_sent("form", "Shelf", partial=True),
        responses={"204": {"body": "none", "headers": {"X-Left": _LEFT, "Content-Type": _LEFT}}},
    ),
    "shelves.look": _call(
        "call", "HEAD", "/shelves", "shelves", responses={"200": {"body": "none", "headers": {"X-Left": _LEFT}}}
    ),
    "shelves.export": _call(
        "call", "GET", "/shelves.csv", "shelves", responses={"200": {"body": "text", "media": "text/csv"}}
    ),
    "shelves.photo": _call(
        "call", "GET", "/shelves.png", "shelves",
        responses={"200": {"body": "binary", "media": "image/png", "headers": {"X-Left": _LEFT}}},
    ),
    "shelves.labels": _call(
        "call", "GET", "/shelves/labels", "shelves",
        responses={
            "200": {
                "body": "json", "shape": {"type": "map", "items": {"type": "integer"}}, "headers": {"X-Left": _LEFT}
            }
        },
    ),
}  # fmt: skip

_MODELS = {
    "Shelf": _model(
        {
            "id": _field("integer", writeable=False),
            "name": _field("string", required=True),
            "pin": _field("string", write_only=True, enum=["1234", "none"]),
            "lock": _field("object", ref="Lock"),
        },
        resource="shelves",
        key="id",
    ),
    "Lock": _model({"kind": _field("string"), "code": _field("string", write_only=True)}),
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
    """Files, parts, plain bodies, wrapped bodies and lists; unions; parameters in all styles; headers of answers."""
    data = {
        "api": {"id": "depot", "title": "Depot"},
        "servers": [{"url": "https://api.depot.test"}],
        "conventions": {
            "envelopes": {"shelves": {"records": "shelves", "keys": {"more": {"type": "object"}}}},
            "pagination": [{"kind": "link", "next": "following"}],
        },
        "operations": _OPERATIONS,
        "models": _MODELS,
    }
    return convert(data, Spec)
