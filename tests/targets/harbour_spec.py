"""A spec of an invented harbour, with what other kinds of documentation say: unions, files, forms, several ways in."""

from __future__ import annotations

from codegen.spec.canonical import convert
from codegen.spec.model import Spec

_DOCS = "https://docs.harbour.test"


def _field(kind: str, **more: object) -> dict[str, object]:
    return {"type": kind, "origin": "table", **more}


_BOAT = {
    "id": _field("integer", writeable=False, format="int64", example=12),
    "name": _field("string", required=True, min_length=2, max_length=40, description="What is painted on it."),
    "berth": _field(
        "union",
        options=[{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^[A-Z][0-9]+$"}],
        description="The number of a berth, or its name.",
    ),
    "kind": _field("string", enum=["sail", "motor"], enum_open=True),
    "class": _field("integer", enum=["1", "2", "3"]),
    "owner": _field("union", options=[{"type": "object", "ref": "Owner"}, {"type": "string"}], nullable=True),
    "flags": _field("array", items={"type": "string", "enum": ["quarantine", "pilot"], "max_length": 12}),
    "crew": _field("array", items={"type": "integer", "minimum": 0, "nullable": True}, max_items=40),
    "labels": _field("map", items={"type": "string", "min_length": 1}),
    "seen": _field("integer", format="unix_seconds", writeable=False),
    "contact": _field("string", format="email"),
    "pin": _field("string", write_only=True, format="password", min_length=4),
    "mast": _field("number", deprecated=True),
}
_OWNER = {"name": _field("string", required=True), "boats": _field("array", items={"type": "object", "ref": "Boat"})}
_BERTHING = {
    "boat": _field("integer", required=True),
    "from": _field("date", layout="YYYY-MM-DD", required=True),
    "services": _field("array", items={"type": "string"}),
    "payer": _field("object", ref="Payer"),
}
_PAPER = {
    "file": _field("file", required=True, description="The scanned paper."),
    "title": _field("string"),
    "pages": _field("array", items={"type": "file"}),
}
_MOORING = {"rope": _field("string", required=True), "knots": _field("integer")}


def _call(action: str, method: str, path: str, resource: str = "boats", **more: object) -> dict[str, object]:
    base = {"method": method, "path": path, "resource": resource, "action": action, "documented": "page"}
    return {**base, "docs_url": f"{_DOCS}/{resource}", **more}


def _sent(style: str, ref: str, **more: object) -> dict[str, object]:
    return {"style": style, "shape": {"type": "object", "ref": ref}, **more}


def _answer(shape: dict[str, object], **more: object) -> dict[str, object]:
    return {"phrase": "OK", "body": "json", "shape": shape, **more}


_ID = {"id": {"location": "path", "shape": {"type": "integer"}, "required": True}}
_ONE = {"type": "object", "ref": "Boat"}
_LINK = {"shape": {"type": "string", "format": "uri"}, "description": "The addresses of the other pages."}
_LEFT = {"shape": {"type": "integer", "minimum": 0}, "required": True, "example": 99}
_SEARCH = {
    "page": {"location": "query", "shape": {"type": "integer"}, "minimum": 1},
    "ids[]": {"location": "query", "shape": {"type": "array", "items": {"type": "integer"}}, "style": "repeat"},
    "tags": {"location": "query", "shape": {"type": "array", "items": {"type": "string"}}, "style": "brackets"},
    "rows": {"location": "query", "shape": {"type": "array", "items": {"type": "integer"}}, "style": "indices"},
    "near": {"location": "query", "shape": {"type": "map", "items": {"type": "number"}}, "style": "deep_object"},
    "where": {"location": "query", "shape": {"type": "object"}, "style": "json"},
    "state": {"location": "query", "shape": {"type": "string"}, "enum": ["in", "out"], "enum_open": True},
    "depth": {"location": "query", "shape": {"type": "number"}, "minimum": 0.5, "maximum": 12.5},
    "code": {"location": "query", "shape": {"type": "string", "min_length": 2}, "pattern": "^[a-z]+$"},
    "level": {"location": "query", "shape": {"type": "integer"}, "enum": ["1", "2"]},
    "since": {"location": "query", "shape": {"type": "union", "options": [{"type": "integer"}, {"type": "string"}]}},
    "old": {"location": "query", "shape": {"type": "boolean"}, "deprecated": True},
    "lang": {"location": "cookie", "shape": {"type": "string"}, "description": "The language of all words."},
}

_AUTH = [
    {"kind": "bearer", "id": "token", "credential": "access_token", "format": "JWT"},
    {"kind": "api_key", "credential": "harbour_key", "name": "key", "location": "query"},
    {"kind": "api_key", "credential": "session", "name": "sid", "location": "cookie"},
    {"kind": "api_key", "id": "old", "credential": "old_token", "name": "Authorization", "prefix": "Token "},
    {
        "kind": "oauth2",
        "id": "app",
        "credential": "app_token",
        "flows": [
            {
                "kind": "authorization_code",
                "authorization_url": "https://harbour.test/oauth/authorize",
                "token_url": "https://harbour.test/oauth/token",
                "refresh_url": "https://harbour.test/oauth/refresh",
                "scopes": {"boats.read": "Read boats", "boats.write": "Change boats"},
            },
            {"kind": "client_credentials", "token_url": "https://harbour.test/oauth/token"},
            {"kind": "implicit", "scopes": {"boats.read": "Read boats"}},
        ],
    },
]

_OPERATIONS = {
    "boats.list": _call(
        "list",
        "GET",
        "/boats",
        parameters=_SEARCH,
        responses={
            "200": _answer(
                {"type": "array", "items": _ONE}, headers={"Link": _LINK, "X-Left": _LEFT, "Content-Type": _LINK}
            ),
            "429": {"phrase": "Too Many Requests", "body": "text", "meanings": ["Wait a minute."]},
        },
    ),
    "boats.count": _call(
        "call", "HEAD", "/boats", auth=[], responses={"200": {"body": "none", "headers": {"X-All": _LEFT}}}
    ),
    "boats.get": _call("get", "GET", "/boats/{id}", parameters=_ID, responses={"200": _answer(_ONE)}),
    "boats.create": _call(
        "create", "POST", "/boats", request=_sent("json_body", "Boat", media="application/vnd.harbour+json"),
        responses={"201": _answer(_ONE, media="application/vnd.harbour+json")},
    ),
    "boats.update": _call(
        "update", "PUT", "/boats/{id}", parameters=_ID, deprecated=True, auth=[["token"], ["harbour_key", "session"]],
        request=_sent("form", "Boat", partial=True), responses={"200": _answer(_ONE)},
    ),
    "boats.moor": _call(
        "update", "PUT", "/boats/{id}/mooring", parameters=_ID, request=_sent("json_body", "Mooring"),
        responses={"204": {"body": "none"}},
    ),
    "boats.berth": _call(
        "call", "POST", "/berthings", request=_sent("form", "Berthing"), auth=[["old"]],
        responses={"200": _answer({"type": "map", "items": {"type": "union", "options": [{"type": "integer"}, _ONE]}})},
    ),
    "papers.create": _call(
        "create", "POST", "/papers", "papers", request=_sent("multipart", "Paper"),
        servers=[{"url": "https://files.harbour.test"}], auth=[["app"], []],
        responses={"201": {"body": "none", "headers": {"Location": _LINK}}},
    ),
    "papers.get": _call(
        "get", "GET", "/papers/{id}", "papers", parameters=_ID, servers=[{"url": "https://files.harbour.test"}],
        responses={"200": {"phrase": "OK", "body": "binary", "media": "application/pdf"}},
    ),
    "papers.replace": _call(
        "update", "PUT", "/papers/{id}", "papers", parameters=_ID,
        request={"style": "raw", "media": "application/pdf", "shape": {"type": "file"}},
        responses={"204": {"body": "none"}},
    ),
    "papers.note": _call(
        "call", "POST", "/papers/{id}/note", "papers", parameters=_ID,
        request={"style": "raw", "shape": {"type": "string", "max_length": 500}},
        responses={"200": {"body": "text", "media": "text/csv"}},
    ),
}  # fmt: skip

_MODELS = {
    "Boat": {"resource": "boats", "documented": "page", "key": "id", "fields": _BOAT},
    "Owner": {"documented": "page", "fields": _OWNER},
    "Berthing": {"documented": "page", "direction": "request", "fields": _BERTHING},
    "Payer": {"documented": "page", "direction": "request", "fields": {"name": _field("string")}},
    "Paper": {"resource": "papers", "documented": "page", "direction": "request", "fields": _PAPER},
    "Mooring": {"documented": "page", "direction": "request", "fields": _MOORING},
}

_INCOMPLETE = [
    {"at": "#", "code": "table-alien", "reason": "a table was not understood", "count": 3, "places": ["a.md:4"]},
    {"at": "#/operations/boats.get/responses", "code": "answer-not-understood", "reason": "no answer was understood"},
    {"at": "#/models/Owner", "code": "row-not-understood", "reason": "rows were not understood", "places": ["b.md:7"]},
]  # fmt: skip


def harbour() -> Spec:
    """Unions, files, forms, plain texts, five ways to authenticate, headers, links from page to page, and gaps."""
    data = {
        "api": {"id": "harbour", "title": "Harbour", "docs_url": _DOCS},
        "incomplete": _INCOMPLETE,
        "servers": [{"url": "https://api.harbour.test/v2"}],
        "auth": _AUTH,
        "default_auth": [["token"], ["app"]],
        "conventions": {"pagination": [{"kind": "link", "header": "Link", "default_size": 30}]},
        "operations": _OPERATIONS,
        "models": _MODELS,
    }
    return convert(data, Spec)
