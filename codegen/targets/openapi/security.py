"""How a client shows who it is: security schemes, all needed at once, and the call that hands out tokens."""

from __future__ import annotations

import re
from typing import assert_never

from codegen.spec.auth import ApiKey, Auth, Basic, Bearer, OAuth2, OAuth2Flow, TokenExchange
from codegen.spec.layouts import PATTERNS
from codegen.spec.model import Spec
from codegen.spec.requirements import auth_by_id
from codegen.spec.types import FieldType, Layout
from codegen.targets.encoders.commonmark import code_span, inert, inert_line
from codegen.targets.openapi.components import Components
from codegen.targets.openapi.servers import DOCUMENTATION, TOKEN_OPERATION
from codegen.targets.shared.call_names import camel
from codegen.targets.shared.sample_moments import moment
from codegen.targets.shared.schema_names import NamePool
from codegen.targets.shared.schemas import Data
from codegen.targets.shared.web_addresses import split_address, web_address

TOKEN_TAG = "Authorization"  # noqa: S105 - the name of a tag, no secret
_ORIGIN = re.compile(r"[a-z]+://[^/]*")

_FLOWS = {
    "authorization_code": "authorizationCode",
    "client_credentials": "clientCredentials",
    "password": "password",
    "implicit": "implicit",
}
_ADDRESSES = {
    "authorization_code": ("authorizationUrl", "tokenUrl"),
    "client_credentials": ("tokenUrl",),
    "password": ("tokenUrl",),
    "implicit": ("authorizationUrl",),
}


class Security:
    """The ways to authenticate of one spec, by the names that the document gives them."""

    def __init__(self, spec: Spec) -> None:
        pool = NamePool()
        self._named = {
            key: {pool.take(name): data for name, data in _schemes(entry)} for key, entry in auth_by_id(spec).items()
        }

    def schemes(self) -> Data:
        """Return the security schemes by name."""
        return {name: data for named in self._named.values() for name, data in named.items()}

    def entries(self) -> dict[str, int]:
        """Which entry of the spec's authentication each scheme is of, by its index."""
        return {name: index for index, named in enumerate(self._named.values()) for name in named}

    def needed(self, alternatives: list[list[str]]) -> list[Data]:
        """Return what a call needs: one of the ``alternatives``, of which each needs all of its entries."""
        return [{name: [] for key in keys for name in self._named.get(key, {})} for keys in alternatives]


def _schemes(auth: Auth) -> list[tuple[str, Data]]:
    match auth:
        case ApiKey():
            data = {"type": "apiKey", "in": auth.location, "name": auth.name, "description": _about(auth)}
            return [(camel(auth.credential), data)]
        case Basic():
            return [("basic", {"type": "http", "scheme": "basic", "description": _about(auth)})]
        case Bearer():
            token = {"bearerFormat": auth.format} if auth.format else {}
            return [
                (camel(auth.credential), {"type": "http", "scheme": "bearer", **token, "description": _about(auth)})
            ]
        case OAuth2():
            return [(camel(auth.credential), _oauth2(auth))]
        case TokenExchange():
            return [_call_header(header, source) for header, source in auth.call_headers.items()]
        case _:
            assert_never(auth)


def _call_header(header: str, source: str) -> tuple[str, Data]:
    words = f"The credential {code_span(source)}, the same as in the token exchange."
    got = f"The token that {TOKEN_OPERATION} returns; it expires."
    description = got if source == "token" else words
    return camel(header), {"type": "apiKey", "in": "header", "name": header, "description": description}


def _oauth2(auth: OAuth2) -> Data:
    """Return the flows whose addresses are known; without any, the token alone, which is what calls carry."""
    flows = {_FLOWS[flow.kind]: data for flow in auth.flows if (data := _flow(flow)) is not None}
    if not flows:
        return {"type": "http", "scheme": "bearer", "description": _about(auth)}
    return {"type": "oauth2", "description": _about(auth), "flows": flows}


def _flow(flow: OAuth2Flow) -> Data | None:
    """Return the flow as OpenAPI has it; None where the documentation leaves out an address that it asks for."""
    parts = {"authorizationUrl": flow.authorization_url, "tokenUrl": flow.token_url}
    needed = [name for name in parts if name in _ADDRESSES[flow.kind]]
    known = {name: web_address(parts[name] or "") for name in needed}
    if not all(known.values()):
        return None
    refresh = web_address(flow.refresh_url or "")
    scopes = {name: inert_line(words) for name, words in flow.scopes.items()}
    return {**known, **({"refreshUrl": refresh} if refresh else {}), "scopes": scopes}


def _about(auth: ApiKey | Basic | Bearer | OAuth2) -> str:
    if auth.description:
        return inert(auth.description)
    if isinstance(auth, ApiKey):
        sent = f" It is sent after {code_span(auth.prefix.strip())} and a blank." if auth.prefix else ""
        return f"The credential {code_span(auth.credential)}.{sent}"
    if isinstance(auth, Bearer):
        return f"The token {code_span(auth.credential)}, sent as a bearer token."
    if isinstance(auth, OAuth2):
        return f"The access token {code_span(auth.credential)} of OAuth 2, sent as a bearer token."
    password = f"the credential {code_span(auth.password)}" if auth.password else "empty"
    return f"User name: the credential {code_span(auth.username)}. Password: {password}."


def token_paths(spec: Spec, components: Components) -> Data:
    """Return the paths of token exchanges, each on its own server; none for an address that is none."""
    paths: Data = {}
    for exchange in spec.auth:
        parts = split_address(exchange.url) if isinstance(exchange, TokenExchange) else None
        if isinstance(exchange, TokenExchange) and parts and not paths:
            server, path = _as_the_others(spec, *parts)
            paths[path] = {exchange.method.lower(): _token_call(spec, exchange, server, components)}
    return paths


def _as_the_others(spec: Spec, origin: str, path: str) -> tuple[str, str]:
    """Return server and path of a call, split where the API's own servers end.

    Some tools ignore the server of a single call, and put its path behind that of all others.
    """
    for server in spec.servers:
        base = _ORIGIN.sub("", server.url).rstrip("/")
        if base and path.startswith(f"{base}/"):
            return origin + base, path.removeprefix(base)
    return origin, path


def _token_call(spec: Spec, exchange: TokenExchange, server: str, components: Components) -> Data:
    description = "Exchanges credentials that last for the token that all other calls need."
    if exchange.answer.server:
        hosts = " or ".join(code_span(host) for host in exchange.hosts)
        description += f" {code_span(exchange.answer.server)} in the answer names the server for them"
        description += f", which matches {hosts}." if hosts else "."
    call: Data = {"operationId": TOKEN_OPERATION, "tags": [TOKEN_TAG], "summary": "Exchange credentials for a token"}
    call["description"] = (f"{inert(exchange.description)}\n\n" if exchange.description else "") + description
    if page := web_address(spec.api.docs_url or ""):
        call["externalDocs"] = {"url": page, "description": DOCUMENTATION}
    call |= {"security": [], "servers": [{"url": server, "description": "The server of this call alone."}]}
    call["parameters"] = [_header(exchange, header, source) for header, source in exchange.request_headers.items()]
    answer = components.answer(exchange.answer_model, lambda: _answer(exchange))
    content: Data = {"application/json": {"schema": answer}}
    if example := _token_example(spec, exchange):
        content["application/json"]["example"] = example
    refused: Data = {"description": "The credentials are missing or wrong."}
    if spec.conventions.errors and spec.conventions.errors.model:
        error = components.answer(spec.conventions.errors.model, lambda: {"type": "object"})
        refused["content"] = {"application/json": {"schema": error}}
    call["responses"] = {"200": {"description": "The token, which expires.", "content": content}, "401": refused}
    return call


def _header(exchange: TokenExchange, header: str, source: str) -> Data:
    kind = exchange.credentials.get(source, FieldType.STRING)
    data: Data = {
        "name": header,
        "in": "header",
        "description": f"The credential {code_span(source)}.",
        "required": True,
    }
    data["schema"] = {"type": "integer", "format": "int64"} if kind is FieldType.INTEGER else {"type": "string"}
    shown = exchange.examples.get(source)
    if shown is None:
        return data
    return data | {"example": int(shown) if kind is FieldType.INTEGER and shown.isdecimal() else shown}


def _token_example(spec: Spec, exchange: TokenExchange) -> Data:
    """Return an answer with what the documentation shows of one, and words in the place of the token."""
    model = spec.models.get(exchange.answer_model or "")
    keys = exchange.answer
    known = {wire: field.example for wire, field in model.fields.items()} if model else {}
    variables = [variable for server in spec.servers for variable in server.variables.values()]
    servers = [variable.default for variable in variables if variable.source == "auth.server"]
    known |= {keys.token: "the token"}
    if keys.server and known.get(keys.server) is None:
        known[keys.server] = next(iter(servers), "the server")
    if keys.valid_until and known.get(keys.valid_until) is None:
        known[keys.valid_until] = moment(exchange.valid_until)
    return {key: value for key, value in known.items() if value is not None}


def _answer(exchange: TokenExchange) -> Data:
    """Return the token's answer without a model: the keys that the exchange reads."""
    keys, layout = exchange.answer, exchange.valid_until
    properties: Data = {keys.token: {"type": "string", "description": "The token."}}
    if keys.server:
        properties[keys.server] = {"type": "string", "description": "Name of the server to call."}
    if keys.valid_until:
        properties[keys.valid_until] = {"type": "string", "description": "When the token expires, in UTC."}
        if layout is not None:
            properties[keys.valid_until] |= _spelling(layout)
    return {
        "type": "object",
        "description": "A token and where to use it.",
        "required": [keys.token],
        "properties": properties,
    }


def _spelling(layout: Layout) -> Data:
    return {"pattern": f"^{PATTERNS[layout]}$"}
