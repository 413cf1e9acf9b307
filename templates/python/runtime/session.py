"""One client's state, and the course of a call as steps: what to send next, given what came back.

The steps do no I/O, so the synchronous and the asynchronous client share them whole.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

import msgspec
from msgspec import UNSET

from . import auth, encoding
from .answers import Answer, Page
from .codecs import Faults
from .conventions import Api, TokenExchange
from .errors import (
    AnswerError,
    ErrorParts,
    LoginError,
    NoAnswerError,
    SentRequest,
    StatusError,
    read_parts,
    recognise,
)
from .operations import Arguments, Assigned, Cookie, FormBody, Header, JsonBody, Operation, Path, Query, Unsendable
from .records import Fields, OpenRecord, Record
from .responses import Lost, Response
from .retrying import Tries, retry_after

T = TypeVar("T")

_LOG = logging.getLogger(__name__.partition(".")[0])  # the package's own name

_JSON = msgspec.json.Decoder(float_hook=Decimal)
_BOM = b"\xef\xbb\xbf"
_REQUEST_IDS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-ms-request-id",
    "traceparent",
)
_URL = re.compile(r"https?://[^/\s]")
_SERVER_PART = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")


class Outgoing(msgspec.Struct, frozen=True):
    """A request ready to be sent. ``shown`` is what hooks and the log may see."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None
    shown: SentRequest

    def __repr__(self) -> str:
        return f"Outgoing({self.shown.method} {self.shown.url})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("shown", self.shown)]


class _Call(msgspec.Struct):
    """What a call asks for: the parts of its path by name, and all else as it is sent."""

    method: str
    headers: dict[str, str]
    query: list[tuple[str, str]] = []
    parts: dict[str, str] = {}
    path: str = ""
    content: bytes | None = None


class Wait(msgspec.Struct, frozen=True):
    """Do nothing for some seconds."""

    seconds: float


class Hook(msgspec.Struct, frozen=True):
    """Await what a hook gave, before anything else is done."""

    given: Awaitable[object]


class LogIn(msgspec.Struct, frozen=True):
    """Get a token, unless there is a fresh one that is not ``stale``."""

    stale: auth.Token | None = None


Step = Outgoing | Wait | LogIn | Hook
Steps = Generator[Step, Response | Lost | None, T]
Before = Callable[[SentRequest], object]
After = Callable[[SentRequest, Response | NoAnswerError], object]


class Session:
    """The conventions of one API, the credentials of one user, and the token that goes with them."""

    def __init__(
        self,
        api: Api,
        credentials: Mapping[str, object],
        *,
        base_url: str | None = None,
        auth_url: str | None = None,
        variables: Mapping[str, str] | None = None,
        strict: bool = False,
        before: Before | None = None,
        after: After | None = None,
    ) -> None:
        self.api = api
        self.strict = strict
        self._before = before
        self._after = after
        self._secrets = auth.Secrets(credentials)
        self._base_url = None if base_url is None else _address("base_url", base_url).rstrip("/")
        if self._base_url and not set("?#").isdisjoint(self._base_url):
            raise ValueError("base_url: an address without a query was expected, to which the paths of calls are added")
        self._auth_url = None if auth_url is None else _address("auth_url", auth_url)
        self._variables = {**api.variables, **(variables or {})}
        self._exchange = next((one for one in api.auth if isinstance(one, TokenExchange)), None)
        self._token: auth.Token | None = None

    @property
    def hooks(self) -> tuple[Before | After | None, ...]:
        """What is called before and after each request, None for nothing."""
        return self._before, self._after

    def run(self, operation: Operation[T], arguments: Arguments, body: object, tries: Tries) -> Steps[T]:
        """Return the steps of one call and what its answer holds. What cannot be sent is refused before the login."""
        call = self._call(operation, arguments, body)
        if self.needs_login():
            yield LogIn()
        token = self._token
        request = self._addressed(call)
        answer = yield from self._asked(request, tries)
        if answer.status == 401 and self._exchange is not None:
            # The token may have ended before its time: once, another one is asked for.
            yield LogIn(token)
            request = self._addressed(call)
            answer = yield from self._asked(request, tries)
        if not 200 <= answer.status < 300:
            raise self._refused(answer, request.shown, operation.name)
        return self._read(operation, answer)

    def needs_login(self, stale: auth.Token | None = None) -> bool:
        """Whether a token is wanted, and there is none that is fresh and not ``stale``."""
        if self._exchange is None:
            return False
        token = self._token
        return token is None or token is stale or not token.is_fresh(dt.datetime.now(dt.UTC))

    def log_in(self, tries: Tries) -> Steps[None]:
        """Return the steps of getting a token."""
        exchange = self._exchange
        if exchange is None:
            return
        url = self._auth_url or exchange.url
        shown = SentRequest(exchange.method, url)
        headers = {"Accept": "application/json", **auth.login_headers(exchange, self._secrets)}
        request = Outgoing(exchange.method, url, headers, None, shown)
        answer = yield from self._asked(request, tries, secret=True)
        if not 200 <= answer.status < 300:
            raise self._refused(answer, shown, "login")
        try:
            self._token = auth.read_token(exchange, _json(answer.content), follow=self._base_url is None)
        except AnswerError as wrong:
            raise LoginError(f"the login's answer cannot be read: {wrong}") from None

    def _asked(self, request: Outgoing, tries: Tries, *, secret: bool = False) -> Steps[Response]:
        """Return the steps of sending a request, again where that helps. Raises NoAnswerError when no answer comes."""
        while True:
            if self._before:
                yield from _heard(self._before(request.shown))
            started = time.monotonic()
            outcome = yield request
            if outcome is None:
                raise TypeError("the sender gave no answer to a request")
            yield from self._tell(request.shown, outcome, time.monotonic() - started, secret=secret)
            pause = tries.pause(request.method, outcome)
            if pause is None:
                break
            _LOG.info("%s %s: again in %.1f s", request.shown.method, request.shown.url, pause)
            yield Wait(pause)
        if isinstance(outcome, Lost):
            raise outcome.error
        return outcome

    def _tell(self, shown: SentRequest, outcome: Response | Lost, seconds: float, *, secret: bool) -> Steps[None]:
        """Report the outcome of a request to the log and the hook, without what a login answers."""
        told = outcome.error if isinstance(outcome, Lost) else outcome
        said = type(told).__name__ if isinstance(told, NoAnswerError) else told.status
        _LOG.debug("%s %s: %s in %.3f s", shown.method, shown.url, said, seconds)
        if self._after:
            if secret and isinstance(told, Response):
                told = Response(told.status, told.headers, b"")
            yield from _heard(self._after(shown, told))

    def request(self, operation: Operation[T], arguments: Arguments, body: object = UNSET) -> Outgoing:
        """Return the request of a call. Raises TypeError or ValueError, naming the argument, for what cannot be
        sent.
        """
        return self._addressed(self._call(operation, arguments, body))

    def _call(self, operation: Operation[T], arguments: Arguments, body: object) -> _Call:
        """Return the part of a request that knows neither server nor secrets."""
        call = _Call(operation.method, {"Accept": "*/*" if operation.answer.as_it_is else "application/json"})
        for parameter in operation.parameters:
            value = arguments.get(parameter.name, UNSET)
            if value is not UNSET:
                _place(parameter, value, call)
            elif isinstance(parameter, Path):
                raise TypeError(f"{operation.name}: {parameter.name} is UNSET: the record it is from came without it")
        match operation.body:
            case Assigned(fields) if body is not UNSET:
                call.query.append(self._assignments(fields, body))
            case JsonBody(codec, media) if body is not UNSET:
                call.content = encoding.to_json(codec.encode(body))
                call.headers["Content-Type"] = media
            case FormBody(codec, media) if body is not UNSET:
                call.content = encoding.to_form(codec.encode(body))
                call.headers["Content-Type"] = media
            case Unsendable(_, media) if body is not UNSET:
                raise NotImplementedError(f"{operation.name}: this client cannot send {media}")
            case _:
                pass
        call.path = encoding.fill_path(operation.path, call.parts)
        return call

    def _addressed(self, call: _Call) -> Outgoing:
        """``call`` with where it goes and who calls."""
        base = self.base_url() + call.path
        query, headers = call.query, dict(call.headers)
        shown = base + ("?" + encoding.query_string(query) if query else "")
        for entry in self.api.auth:
            _add_headers(headers, auth.call_headers(entry, self._secrets, self._token))
            query = query + auth.call_query(entry, self._secrets)
        url = base + ("?" + encoding.query_string(query) if query else "")
        return Outgoing(call.method, url, headers, call.content, SentRequest(call.method, shown))

    def base_url(self) -> str:
        """Return the base URL: the one given, or the API's with its variables filled. Raises LoginError without a
        server.
        """
        if self._base_url is not None:
            return self._base_url
        values = dict(self._variables)
        if self.api.found and self._token and self._token.server:
            values[self.api.found] = self._token.server
        if self.api.found and self.api.found not in values:
            raise LoginError("the login named no server")
        url = self.api.server
        for name, value in values.items():
            if not _SERVER_PART.fullmatch(value):
                raise ValueError(f"{name}: {value!r} cannot be part of a server's address")
            url = url.replace("{" + name + "}", value)
        return url

    def _assignments(self, fields: Fields, body: object) -> tuple[str, str]:
        how = self.api.assignments
        if how is None:
            raise TypeError(f"{self.api.name} does not say how assignments are written")
        if not isinstance(body, Mapping):
            instead = ": record.as_dict() gives one" if isinstance(body, OpenRecord) else ""
            raise TypeError(f"record: a mapping of names to values was expected, not {type(body).__name__}{instead}")
        return how.parameter, encoding.assignments(how, fields, cast("Mapping[str, object]", body))

    def _read(self, operation: Operation[T], answer: Response) -> T:
        faults = Faults()
        try:
            value = operation.answer.read(_data(operation.answer, answer.content), faults)
        except AnswerError as wrong:
            raise wrong.within(operation.name) from None
        if faults and self.strict:
            raise AnswerError(f"the answer of {operation.name} breaks the documentation", faults)
        _keep(value, answer)
        return value

    def _refused(self, answer: Response, shown: SentRequest, operation: str) -> StatusError:
        try:
            parts = read_parts(self.api.errors, _json(answer.content))
        except AnswerError:
            parts = ErrorParts()
        reason, holes = recognise(self.api.reasons, answer.status, parts, operation)
        kind = self.api.error_types.get(answer.status, StatusError)
        return kind(
            answer.status,
            parts,
            request=shown,
            request_id=next(
                (answer.headers[name] for name in _REQUEST_IDS if name in answer.headers),
                None,
            ),
            body=answer.content[:10_000].decode("utf-8", "replace"),
            reason=reason,
            holes=holes,
            retry_after=retry_after(answer.headers.get("retry-after", "")),
        )

    def described(self) -> str:
        """Return what a client shows of itself: where it calls, never with what secrets."""
        return f"base_url={self._base_url or self.api.server!r}"

    def __repr__(self) -> str:
        return f"Session({self.described()})"


def _heard(given: object) -> Steps[None]:
    """Return the step after a hook: where it is a coroutine, what it does is still to come."""
    if isinstance(given, Awaitable):
        yield Hook(cast("Awaitable[object]", given))


def _address(name: str, url: object) -> str:
    """``url`` when it can be called. Raises ValueError, naming the argument, when it is no address of the web.

    A password in it would show in errors and logs.
    """
    if isinstance(url, str) and "@" in url:
        raise ValueError(
            f"{name}: an address with a user or password before an @ is not taken: give them to an http_client"
        )
    if not isinstance(url, str) or not _URL.match(url):
        raise ValueError(f"{name}: {url!r:.100} is no address such as https://api.example.com")
    return url


def _keep(value: object, answer: Response) -> None:
    """Let a record or page lead to the answer it came in."""
    if isinstance(value, Record):
        value.raw = answer
    elif isinstance(value, Page):
        cast("Page[object]", value).raw = answer


def _json(content: bytes) -> object:
    """JSON data, its fractions as Decimal so that no digit is lost. Raises AnswerError."""
    try:
        data: object = _JSON.decode(content.removeprefix(_BOM))
    except (
        msgspec.DecodeError,
        UnicodeDecodeError,
        RecursionError,
        ArithmeticError,
    ) as wrong:
        raise AnswerError(f"the answer is no JSON: {wrong}") from None
    return data


def _data(expected: Answer[T], content: bytes) -> object:
    """Return what the answer is read from: its JSON, its bytes, or None without a body."""
    if expected.as_it_is:
        return content
    return None if expected.empty or not content.strip() else _json(content)


def _add_headers(headers: dict[str, str], more: Mapping[str, str]) -> None:
    """Put ``more`` into ``headers``; cookies of both stay."""
    cookies = [part for part in (headers.get("Cookie"), more.get("Cookie")) if part]
    headers.update(more)
    if cookies:
        headers["Cookie"] = "; ".join(cookies)


def _place(parameter: Path | Query | Header | Cookie, value: object, call: _Call) -> None:
    """Put one argument where it belongs, its name before any complaint about its value."""
    try:
        match parameter:
            case Path(name, codec):
                call.parts[name] = encoding.spell(codec.encode(value))
            case Query(name, codec, separator):
                call.query += [(name, text) for text in encoding.spell_list(value, codec, separator)]
            case Header(name, codec, separator):
                texts = encoding.spell_list(value, codec, separator or ",")
                call.headers[name] = encoding.header_value(name, texts[0])
            case Cookie(name, codec, separator):
                texts = encoding.spell_list(value, codec, separator or ",")
                _add_headers(call.headers, {"Cookie": f"{name}={encoding.percent(texts[0])}"})
    except (TypeError, ValueError) as wrong:
        raise type(wrong)(f"{parameter.name}: {wrong}") from None
