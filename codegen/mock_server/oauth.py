"""OAuth 2: the documented addresses at which tokens are given out, by RFC 6749; a person agrees at once."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
import threading
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

import msgspec

from codegen.mock_server.messages import Answer, Call
from codegen.spec.auth import OAuth2, OAuth2Flow
from codegen.spec.model import Spec
from codegen.targets.shared.server_paths import url_path

_NO_STORE = {"Cache-Control": "no-store"}
_GRANTS = {
    "authorization_code": "authorization_code",
    "client_credentials": "client_credentials",
    "password": "password",
}
_CODE_LIFETIME = 600.0  # seconds
_MOST = 10_000  # codes and tokens that are remembered


class TokenEndpoint:
    """The token and authorization addresses of one stand-in, and the tokens that they gave out."""

    def __init__(
        self,
        spec: Spec,
        credentials: Mapping[str, str],
        lifetime: float,
        clock: Callable[[], float],
        fixed: str | None = None,
    ) -> None:
        self._auths = [auth for auth in spec.auth if isinstance(auth, OAuth2)]
        self._credentials, self._lifetime, self._clock = credentials, lifetime, clock
        self._fixed = fixed
        self._expiries: dict[str, float] = {}  # of codes, access tokens and refresh tokens
        self._lock = threading.Lock()

    def answer(self, call: Call) -> Answer | None:
        """Return the answer to a call of a documented token or authorization address, None for any other."""
        for auth in self._auths:
            for flow in auth.flows:
                if call.method == "GET" and _is_at(flow.authorization_url, call):
                    return self._agreed(call)
            flows = [flow for flow in auth.flows if _is_at(flow.token_url, call) or _is_at(flow.refresh_url, call)]
            if flows and call.method == "POST":
                return self._granted(call, auth, flows)
        return None

    def knows(self, token: str) -> bool:
        """Whether ``token`` is an access token that was given out and is still good."""
        return self._is_good(f"access {token}") or (self._fixed is not None and _same(token, self._fixed))

    def _agreed(self, call: Call) -> Answer:
        """Send the caller back with a code, or with a token where the flow is the implicit one."""
        target = call.value("redirect_uri") or ""
        if not target.isascii() or not target.isprintable() or ":" not in target:
            return _refused("invalid_request", "redirect_uri is required")
        state = {"state": value} if (value := call.value("state")) else {}
        if call.value("response_type") == "token":
            token = self._new("access", self._lifetime)
            more = urlencode({"access_token": token, "token_type": "bearer", "expires_in": int(self._lifetime)} | state)
            return Answer(302, has_body=False, headers={"Location": f"{target}#{more}"})
        more = urlencode({"code": self._new("code", _CODE_LIFETIME)} | state)
        return Answer(302, has_body=False, headers={"Location": f"{target}{'&' if '?' in target else '?'}{more}"})

    def _granted(self, call: Call, auth: OAuth2, flows: list[OAuth2Flow]) -> Answer:
        form = _form(call)
        grant = form.get("grant_type", "")
        if grant != "refresh_token" and grant not in [_GRANTS.get(flow.kind) for flow in flows]:
            return _refused("unsupported_grant_type", f"grant_type {grant!a} is not supported")
        if not self._is_client(call, form, auth, needs_secret=grant == "client_credentials"):
            return _refused("invalid_client", "client_id or client_secret is missing or wrong", status=401)
        if not self._is_granted(grant, form):
            return _refused("invalid_grant", f"what {grant} needs is missing, wrong or used up")
        token: dict[str, Any] = {"access_token": self._new("access", self._lifetime), "token_type": "Bearer"}
        token["expires_in"] = max(int(self._lifetime), 1)
        if grant != "client_credentials":
            token["refresh_token"] = self._new("refresh_token", self._lifetime * 1000)
        return Answer(200, token | ({"scope": form["scope"]} if form.get("scope") else {}), headers=_NO_STORE)

    def _is_client(self, call: Call, form: Mapping[str, str], auth: OAuth2, *, needs_secret: bool) -> bool:
        """Whether the right client asks: by HTTP Basic or in the form; a public one has no secret."""
        name, secret = _basic(call)
        name, secret = name or form.get("client_id", ""), secret or form.get("client_secret", "")
        if not name and not needs_secret:
            return True
        right = _same(name, self._credentials[auth.client_id])
        return right and (_same(secret, self._credentials[auth.client_secret]) or not (secret or needs_secret))

    def _is_granted(self, grant: str, form: Mapping[str, str]) -> bool:
        match grant:
            case "authorization_code":
                return self._is_good(f"code {form.get('code', '')}", used_up=True)
            case "refresh_token":
                return self._is_good(f"refresh_token {form.get('refresh_token', '')}", used_up=True)
            case "password":
                names = ("username", "password")
                return all(_same(form.get(name, ""), self._credentials[name]) for name in names)
            case _:
                return True

    def _new(self, kind: str, lifetime: float) -> str:
        fixed = self._fixed if kind == "access" else None
        token, now = fixed or secrets.token_urlsafe(24), self._clock()
        with self._lock:
            while len(self._expiries) >= _MOST:
                del self._expiries[next(iter(self._expiries))]
            self._expiries[f"{kind} {token}"] = now + lifetime
        return token

    def _is_good(self, name: str, *, used_up: bool = False) -> bool:
        with self._lock:
            expires = self._expiries.pop(name, 0.0) if used_up else self._expiries.get(name, 0.0)
        return expires > self._clock()


def credentials_of(auth: OAuth2) -> list[str]:
    """Return the names of what callers need for ``auth``: a token, and what its documented flows exchange for one."""
    names = [auth.credential]
    if any(flow.token_url for flow in auth.flows):
        names += [auth.client_id, auth.client_secret]
    return names + (["username", "password"] if any(flow.kind == "password" for flow in auth.flows) else [])


def _is_at(url: str | None, call: Call) -> bool:
    return url is not None and call.path == url_path(url) != ""


def _form(call: Call) -> dict[str, str]:
    """Return what a token call sends: a form, or JSON as some APIs have it; empty when it is neither."""
    try:
        if "json" in call.headers.get("content-type", ""):
            sent = msgspec.json.decode(call.body, type=dict[str, Any])
            return {name: value for name, value in sent.items() if isinstance(value, str)}
        return dict([*call.query, *parse_qsl(call.body.decode(), keep_blank_values=True, max_num_fields=100)])
    except (msgspec.DecodeError, msgspec.ValidationError, ValueError, RecursionError):
        return {}


def _basic(call: Call) -> tuple[str, str]:
    scheme, _, encoded = call.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        name, _, secret = base64.b64decode(encoded.strip(), validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return "", ""
    return name, secret


def _same(sent: str, right: str) -> bool:
    return hmac.compare_digest(sent.encode(errors="replace"), right.encode(errors="replace"))


def _refused(error: str, words: str, status: int = 400) -> Answer:
    return Answer(status, {"error": error, "error_description": words}, headers=_NO_STORE)
