"""Authentication: who calls, by the authentication that the spec describes; it gives out tokens and knows its keys."""

from __future__ import annotations

import base64
import binascii
import hmac
import math
import secrets
import string
import threading
from collections.abc import Callable, Mapping

import msgspec

from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.suggest import did_you_mean
from codegen.mock_server.errors import ErrorCatalogue
from codegen.mock_server.messages import Answer, ApiError, Call
from codegen.mock_server.oauth import TokenEndpoint, credentials_of
from codegen.mock_server.options import Options
from codegen.mock_server.parameters import cookies
from codegen.mock_server.values import at, spelled
from codegen.spec.auth import ApiKey, Auth, Basic, Bearer, OAuth2, TokenExchange, as_key
from codegen.spec.model import Operation, Spec
from codegen.spec.requirements import auth_by_id, auth_of, default_auth, usual_auth
from codegen.spec.types import FieldType, Layout
from codegen.targets.shared.server_paths import url_path

HOUR, MINUTE = 3600.0, 60.0
_LETTERS = 50
_NUMBER = "1001"  # a credential that is a number, where no example is known
_FORGOTTEN = 24 * HOUR  # after which an expired token is as unknown as a wrong one


class Token(msgspec.Struct, frozen=True):
    """A token that was given out: until when, and what must stand in the other headers of a call."""

    expires: float
    beside: dict[str, str]


class Authenticator:
    """The authentication of one stand-in. ``clock`` gives the seconds since 1970."""

    def __init__(self, spec: Spec, options: Options, catalogue: ErrorCatalogue, clock: Callable[[], float]) -> None:
        self._spec, self._catalogue, self._clock = spec, catalogue, clock
        self._lifetime = options.token_lifetime
        self.credentials = _credentials(spec, options.credentials)
        self._entries = auth_by_id(spec)
        self._usual = usual_auth(spec)
        lifetime = HOUR if options.token_lifetime is None else options.token_lifetime
        self._fixed = _fixed_token(spec, options)
        self._oauth = TokenEndpoint(spec, self.credentials, lifetime, clock, self._fixed)
        self._tokens: dict[str, Token] = {}
        self._lock = threading.Lock()

    def token_answer(self, call: Call) -> Answer | None:
        """Return the answer to a call for a token; None for any other. It counts against no limit.

        Raises ApiError for missing or wrong credentials of a token exchange.
        """
        if (exchange := self._exchanged(call)) is not None:
            return self.exchange(exchange, call)
        return self._oauth.answer(call)

    def _exchanged(self, call: Call) -> TokenExchange | None:
        ways = (auth for auth in self._spec.auth if isinstance(auth, TokenExchange))
        return next((auth for auth in ways if url_path(auth.url) == call.path), None)

    def exchange(self, auth: TokenExchange, call: Call) -> Answer:
        """Return a token for the right credentials. Raises ApiError for missing or wrong ones."""
        if call.method != auth.method:
            headers = {"Allow": auth.method}
            raise ApiError("method_not_supported", method=call.method, headers=headers, words="Wrong method")
        for header, credential in auth.request_headers.items():
            text = call.headers.get(header.lower())
            if text is None:
                raise self._missing(header)
            if not _same(text, self.credentials[credential]):
                raise ApiError(status=401, words=f"The header {header} is not valid")
        token, valid_until = self.new_token(auth)
        return Answer(200, self._token_answer(auth, token, valid_until, call.host))

    def new_token(self, auth: TokenExchange) -> tuple[str, str]:
        """Return a token and when it ends: in whole minutes, so that an asked-for lifetime may end earlier."""
        token = self._fixed or "".join(secrets.choice(string.ascii_letters) for _ in range(_LETTERS))
        now = self._clock()
        valid_until = math.ceil((now + (self._lifetime or HOUR)) / MINUTE) * MINUTE
        expires = valid_until if self._lifetime is None else now + self._lifetime
        beside = self._beside(auth)
        with self._lock:
            self._tokens = {name: about for name, about in self._tokens.items() if about.expires + _FORGOTTEN > now}
            self._tokens[token] = Token(expires, beside)
        return token, spelled(at(valid_until), auth.valid_until or Layout.DATETIME_ZONE)

    def _beside(self, auth: TokenExchange) -> dict[str, str]:
        """Return the headers with credentials that calls have besides the token."""
        return {
            header.lower(): self.credentials[source]
            for header, source in auth.call_headers.items()
            if source != "token"
        }

    def _known(self, auth: TokenExchange, token: str) -> Token | None:
        """Return what is known of ``token``; the fixed one needs no exchange, and only a lifetime ends it."""
        with self._lock:
            known = self._tokens.get(token)
        if known is None or self._lifetime is None:
            fixed = self._fixed is not None and _same(token, self._fixed)
            return Token(math.inf, self._beside(auth)) if fixed else known
        return known

    def _token_answer(self, auth: TokenExchange, token: str, valid_until: str, host: str) -> dict[str, str]:
        """Return the answer under the documented keys; the server to call is this one, as it was called."""
        keys = auth.answer
        body = {keys.token: token, keys.server: host, keys.valid_until: valid_until}
        model = self._spec.models.get(auth.answer_model or "")
        names = [*model.fields, *body] if model else list(body)
        return {name: body.get(name, "") for name in names if name is not None}

    def admit(self, call: Call, operation: Operation | None) -> str:
        """Who calls, as the rate limit counts them. Raises ApiError with the documented 401s.

        ``operation`` is None for a path or method that there is not: it needs what calls usually need.
        """
        needs = auth_of(self._spec, operation) if operation else default_auth(self._spec)
        refused = []
        for alternative in needs:
            try:
                return " ".join(
                    self._admitted(self._entries[name], call) for name in alternative if name in self._entries
                )
            except ApiError as problem:
                refused.append(problem)
        if refused:
            raise refused[0]
        return ""

    def _admitted(self, auth: Auth, call: Call) -> str:
        if isinstance(auth, TokenExchange):
            return self._token(auth, call)
        if isinstance(auth, Basic):
            return self._basic(auth, call)
        key = as_key(auth)
        credential = _given(key, call)
        if (
            isinstance(auth, OAuth2)
            and credential is not None
            and self._oauth.knows(credential.removeprefix(key.prefix))
        ):
            return credential
        challenge = {} if isinstance(auth, ApiKey) else {"WWW-Authenticate": 'Bearer realm="api"'}
        return self._key(credential, key.prefix + self.credentials[key.credential], key.name, challenge)

    def _key(self, sent: str | None, right: str, name: str, challenge: dict[str, str]) -> str:
        if sent is None or not _same(sent, right):
            raise ApiError(status=401, headers=challenge, words=f"{name} is missing or wrong")
        return sent

    def _basic(self, auth: Basic, call: Call) -> str:
        username, password = _user(call.headers.get("authorization", ""))
        right = self.credentials[auth.password] if auth.password else ""
        if not _same(username, self.credentials[auth.username]) or not _same(password, right):
            raise ApiError(
                status=401, headers={"WWW-Authenticate": 'Basic realm="api"'}, words="The key is missing or wrong"
            )
        return username

    def _token(self, auth: TokenExchange, call: Call) -> str:
        token = None
        for header, source in auth.call_headers.items():
            sent = call.headers.get(header.lower())
            if sent is None:
                raise ApiError("token_missing", words=f"No {header}") if source == "token" else self._missing(header)
            token = sent if source == "token" else token
        known = self._known(auth, token or "")
        if known is None or any(not _same(call.headers[name], right) for name, right in known.beside.items()):
            raise ApiError("token_invalid", words="The token is not valid")
        if known.expires <= self._clock():
            raise ApiError("token_expired", words="The token is expired")
        return token or ""

    def _missing(self, header: str) -> ApiError:
        words = f"No {header} found in request"
        known = self._catalogue.knows("credential_missing", header)
        return ApiError("credential_missing", parameter=header) if known else ApiError(status=401, words=words)

    def headers(self, operation: Operation | None = None) -> dict[str, str]:
        """Headers with which a call is admitted now: ``operation``, or what most calls need."""
        headers: dict[str, str] = {}
        for auth in self._needed(operation):
            if isinstance(auth, ApiKey | Bearer | OAuth2):
                headers = _merged(headers, _header_of(as_key(auth), self.credentials))
            elif isinstance(auth, TokenExchange):
                token, _ = self.new_token(auth)
                headers |= {
                    header: token if source == "token" else self.credentials[source]
                    for header, source in auth.call_headers.items()
                }
        return headers

    def query(self, operation: Operation | None = None) -> dict[str, str]:
        """Parameters of the query with which a call is admitted."""
        keys = (as_key(auth) for auth in self._needed(operation) if isinstance(auth, ApiKey))
        return {key.name: key.prefix + self.credentials[key.credential] for key in keys if key.location == "query"}

    def user(self, operation: Operation | None = None) -> str | None:
        """``name:password`` of HTTP Basic, None where the API has another way."""
        for auth in self._needed(operation):
            if isinstance(auth, Basic):
                return f"{self.credentials[auth.username]}:{self.credentials[auth.password] if auth.password else ''}"
        return None

    def _needed(self, operation: Operation | None) -> list[Auth]:
        if operation is None or operation.auth is None:
            return self._usual
        alternatives = auth_of(self._spec, operation)
        return [self._entries[name] for name in (alternatives[0] if alternatives else []) if name in self._entries]


def _credentials(spec: Spec, chosen: Mapping[str, str]) -> dict[str, str]:
    """Every credential with its value: the one given, else one that tells what it is."""
    kinds: dict[str, FieldType] = {}
    for auth in spec.auth:
        match auth:
            case ApiKey() | Bearer():
                kinds[auth.credential] = FieldType.STRING
            case OAuth2():
                kinds |= dict.fromkeys(credentials_of(auth), FieldType.STRING)
            case Basic():
                kinds |= {name: FieldType.STRING for name in (auth.username, auth.password) if name}
            case TokenExchange():
                kinds |= {name: auth.credentials.get(name, FieldType.STRING) for name in auth.request_headers.values()}
    for name in chosen:
        if name not in kinds:
            known = ", ".join(kinds) or "none"
            raise BadInput(
                finding("mock-server-credential-unknown", name=name, known=known, guess=did_you_mean(name, kinds))
            )
    usual = {name: _NUMBER if kind is FieldType.INTEGER else _local(name) for name, kind in kinds.items()}
    examples = [auth.examples for auth in spec.auth if isinstance(auth, TokenExchange)]
    shown = {name: value for known in examples for name, value in known.items() if name in kinds}
    return usual | shown | dict(chosen)


def _fixed_token(spec: Spec, options: Options) -> str | None:
    """Return the token that is always accepted. Raises BadInput where the API issues none."""
    if options.token is not None and not any(isinstance(auth, TokenExchange | OAuth2) for auth in spec.auth):
        expected = "`--credential NAME=VALUE`: this API issues no tokens"
        raise BadInput(finding("mock-server-option", option="--token", given=options.token, expected=expected))
    return options.token


def _local(credential: str) -> str:
    return f"local-{credential.replace('_', '-')}"


def _merged(headers: dict[str, str], more: dict[str, str]) -> dict[str, str]:
    """Return both; of two cookies one header."""
    if "Cookie" in headers and "Cookie" in more:
        return headers | {"Cookie": f"{headers['Cookie']}; {more['Cookie']}"}
    return headers | more


def _given(key: ApiKey, call: Call) -> str | None:
    """Return what ``call`` sends as ``key``, with the prefix that it should have."""
    match key.location:
        case "header":
            return call.headers.get(key.name.lower())
        case "query":
            return call.value(key.name)
        case "cookie":
            return next((value for name, value in cookies(call) if name == key.name), None)


def _header_of(key: ApiKey, credentials: Mapping[str, str]) -> dict[str, str]:
    """Return the header that carries ``key``; none for a key in the query."""
    value = key.prefix + credentials[key.credential]
    if key.location == "query":
        return {}
    return {"Cookie": f"{key.name}={value}"} if key.location == "cookie" else {key.name: value}


def _user(header: str) -> tuple[str, str]:
    """User name and password of an Authorization header; empty where there is none."""
    scheme, _, encoded = header.partition(" ")
    try:
        decoded = base64.b64decode(encoded.strip(), validate=True).decode() if scheme.lower() == "basic" else ""
    except (binascii.Error, UnicodeDecodeError, ValueError):
        decoded = ""
    username, _, password = decoded.partition(":")
    return username, password


def _same(sent: str, right: str) -> bool:
    return hmac.compare_digest(sent.encode(errors="replace"), right.encode(errors="replace"))
