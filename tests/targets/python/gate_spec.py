"""A spec of an invented gate: several ways to authenticate, of the API and of single calls, and servers of calls."""

from __future__ import annotations

from codegen.spec.canonical import convert
from codegen.spec.model import Spec

_DONE = {"204": {"body": "none"}}
_AUTH = [
    {"kind": "bearer", "id": "token", "credential": "access_token"},
    {
        "kind": "oauth2",
        "id": "app",
        "credential": "app_token",
        "flows": [
            {"kind": "authorization_code", "authorization_url": "https://gate.test/agree"},
            {"kind": "client_credentials", "token_url": "https://api.gate.test/oauth/token"},
        ],
    },
    {"kind": "api_key", "id": "cookie", "credential": "session", "name": "sid", "location": "cookie"},
    {"kind": "api_key", "id": "key", "credential": "gate_key", "name": "key", "location": "query"},
    {"kind": "basic", "id": "guard", "username": "user", "password": "password"},
    {"kind": "api_key", "id": "unused", "credential": "unused", "name": "X-Unused"},
]


def _call(name: str, **more: object) -> dict[str, object]:
    base = {"method": "POST", "path": f"/gates/{name}", "resource": "gates", "action": "call", "documented": "page"}
    return {**base, "responses": _DONE, **more}


_OPERATIONS = {
    "gates.open": _call("open"),
    "gates.ring": _call("ring", auth=[]),
    "gates.lock": _call("lock", auth=[["cookie", "key"], ["guard"]]),
    "gates.count": _call("count", auth=[["app"], []]),
    "gates.film": _call(
        "film",
        servers=[
            {
                "url": "https://{place}.films.gate.test/v3",
                "variables": {"place": {"default": "north"}},
            }
        ],
    ),
}


def gate() -> Spec:
    """Alternatives, none at all, cookies, tokens of OAuth 2, and a server of one call."""
    data = {
        "api": {"id": "gate", "title": "Gate"},
        "servers": [{"url": "https://api.gate.test/v1"}],
        "auth": _AUTH,
        "default_auth": [["token"], ["app"]],
        "operations": _OPERATIONS,
        "models": {},
    }
    return convert(data, Spec)
