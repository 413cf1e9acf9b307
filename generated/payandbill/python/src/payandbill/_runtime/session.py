"""One client's state, and the course of a call as steps: what to send next, given what came back.

The steps do no I/O, so the synchronous and the asynchronous client share them whole.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import Any, TypeVar, cast

import msgspec
from msgspec import UNSET

from . import auth, encoding
from .answers import Whole
from .calls import Call, More, add_headers, add_more, call_of, check_more
from .conventions import Api, Auth, Login, OAuth2, Server, TokenExchange
from .errors import (
    AnswerError,
    ApiError,
    LoginError,
    NoAnswerError,
    SentRequest,
    TimedOutError,
)
from .faults import FaultReports, OnFault
from .operations import Arguments, Operation
from .reading import read_answer, refused
from .responses import Lost, Response, json_of
from .retrying import Pace, Tries, may_be_done
from .rows import keep_sent
from .servers import Address, address_of
from .uploads import Content

T = TypeVar("T")

_LOG = logging.getLogger(__name__.partition(".")[0])  # the package's own name

_URL = re.compile(r"https?://[^/\s]")


class Outgoing(msgspec.Struct, frozen=True):
    """A request ready to be sent. ``shown`` is what hooks and the log may see."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: Content
    shown: SentRequest

    def __repr__(self) -> str:
        return f"Outgoing({self.shown.method} {self.shown.url})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("shown", self.shown)]


class Wait(msgspec.Struct, frozen=True):
    """Do nothing for some seconds."""

    seconds: float


class Hook(msgspec.Struct, frozen=True):
    """Await what a hook gave, before anything else is done."""

    awaitable: Awaitable[object]


class LogIn(msgspec.Struct, frozen=True):
    """Get a token by ``entry``, unless there is a fresh one that is not ``stale``."""

    entry: Login
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
        optional: Mapping[str, object] | None = None,
        scope: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        strict: bool = False,
        before: Before | None = None,
        after: After | None = None,
        on_fault: OnFault | None = None,
        headers: Mapping[str, str] | None = None,
        pace: bool = False,
    ) -> None:
        self.api = api
        self.pace = _pace_of(api) if pace else None
        self._headers = {
            name: encoding.header_value(name, value)
            for name, value in (headers or {}).items()
        }
        self._reports = FaultReports(on_fault)
        self.strict = strict
        self._before = before
        self._after = after
        passed = {
            name: value for name, value in (optional or {}).items() if value is not None
        }
        self._secrets = auth.Secrets({**credentials, **passed})
        self._scope = scope
        self._base_url = (
            None if base_url is None else _address("base_url", base_url).rstrip("/")
        )
        if self._base_url and not set("?#").isdisjoint(self._base_url):
            raise ValueError(
                "base_url: an address without a query was expected, to which the paths of calls are added"
            )
        self._auth_url = None if auth_url is None else _address("auth_url", auth_url)
        self._variables = {
            name: value
            for name, value in (variables or {}).items()
            if value is not None
        }
        # Tokens by the identity of the entry that each is for.
        self._tokens: dict[int, auth.Token] = {}

    @property
    def hooks(self) -> tuple[Before | After | None, ...]:
        """What is called before and after each request, None for nothing."""
        return self._before, self._after

    def run(
        self,
        operation: Operation[T],
        arguments: Arguments,
        body: object,
        tries: Tries,
        more: More | None = None,
    ) -> Steps[T]:
        """Return the steps of one call and what its answer holds. What cannot be sent is refused before the login."""
        check_more(more, operation.name)
        call = add_more(
            call_of(
                self.api,
                operation,
                arguments,
                body,
                checked=tries.options.check is not None,
            ),
            more,
        )
        shown, answer = yield from self._sent(operation, call, tries)
        if (
            call.method == "DELETE"
            and answer.status in (404, 410)
            and tries.may_be_done
            and operation.answer.empty
        ):
            answer = Response(
                204, answer.headers, b"", shown
            )  # the try before did it, and its answer was lost
        if not 200 <= answer.status < 300:
            raise self._refused(operation, answer, shown, tries)
        try:
            value = read_answer(
                self.api, operation, answer, self._reports, strict=self.strict
            )
        except AnswerError as wrong:
            raise wrong.about(
                shown, answer, may_be_done=_changes(call.method)
            ) from None
        keep_sent(value, body)
        return value

    def run_raw(self, call: Call, tries: Tries) -> Steps[Response]:
        """Return the steps of a call that the documentation does not describe, and its answer as it came."""
        operation = Operation(
            f"{call.method} {call.path}", call.method, call.path, Whole()
        )
        shown, answer = yield from self._sent(operation, call, tries)
        if not 200 <= answer.status < 300:
            raise self._refused(operation, answer, shown, tries)
        return answer

    def _refused(
        self,
        operation: Operation[T],
        answer: Response,
        shown: SentRequest,
        tries: Tries,
    ) -> ApiError:
        """Return the error of a refusal; a try before it may have been carried out."""
        error = refused(self.api, operation.name, answer, shown)
        return error.about(
            shown, may_be_done=tries.may_be_done and _changes(shown.method)
        )

    def _sent(
        self, operation: Operation[T], call: Call, tries: Tries
    ) -> Steps[tuple[SentRequest, Response]]:
        """Return the steps of sending a call with what it needs to be admitted, and its answer."""
        entries = self._needed(operation)
        logins = self._logins(entries)
        for login in logins:
            if self.needs_login(login):
                yield LogIn(login)
        tokens = [(login, self._tokens.get(id(login))) for login in logins]
        request = self._addressed(call, operation, entries)
        answer = yield from self._asked(request, tries)
        if answer.status == 401 and logins:
            # The token may have ended before its time: once, another one is asked for.
            for login, token in tokens:
                yield LogIn(login, token)
            request = self._addressed(call, operation, entries)
            answer = yield from self._asked(request, tries)
        return request.shown, answer

    def _needed(self, operation: Operation[T]) -> list[Auth]:
        """Return the ways to prove who calls that this call needs, and the user can."""
        needs = self.api.needs if operation.needs is None else operation.needs
        return auth.chosen(self.api.auth, needs, self._secrets, operation.name)

    def _logins(self, entries: list[Auth]) -> list[Login]:
        return [
            entry
            for entry in entries
            if isinstance(entry, Login) and auth.logs_in(entry, self._secrets)
        ]

    def needs_login(self, entry: Login, stale: auth.Token | None = None) -> bool:
        """Whether ``entry`` has no token that is fresh and not ``stale``."""
        token = self._tokens.get(id(entry))
        return (
            token is None
            or token is stale
            or not token.is_fresh(dt.datetime.now(dt.UTC))
        )

    def log_in(
        self, entry: Login, tries: Tries, stale: auth.Token | None = None
    ) -> Steps[None]:
        """Return the steps of getting a token; none where there is one that is not ``stale``, as after a wait."""
        if not self.needs_login(entry, stale):
            return
        url = self._login_url(entry)
        method = "POST" if isinstance(entry, OAuth2) else entry.method
        shown = SentRequest(method, url)
        answer = yield from self._asked(self._login(entry, shown), tries, secret=True)
        if isinstance(entry, OAuth2) and answer.status in (400, 401):
            # Some servers do not know the header that the standard asks of them.
            answer = yield from self._asked(
                self._login(entry, shown, in_body=True), tries, secret=True
            )
        if not 200 <= answer.status < 300:
            raise refused(self.api, "login", answer, shown)
        try:
            self._tokens[id(entry)] = self._token(
                entry, json_of(answer.content), answer.time()
            )
        except AnswerError as wrong:
            raise LoginError(f"the login's answer cannot be read: {wrong}").about(
                shown, _without_secrets(answer)
            ) from None
        except LoginError as wrong:
            raise wrong.about(shown, _without_secrets(answer)) from None

    def _login(
        self, entry: Login, shown: SentRequest, *, in_body: bool = False
    ) -> Outgoing:
        headers = auth.login_headers(entry, self._secrets, in_body=in_body)
        content = auth.login_form(entry, self._secrets, self._scope, in_body=in_body)
        return Outgoing(
            shown.method,
            shown.url,
            {"Accept": "application/json", **headers},
            content,
            shown,
        )

    def _token(
        self, entry: Login, data: object, server_time: dt.datetime | None
    ) -> auth.Token:
        if isinstance(entry, OAuth2):
            return auth.read_grant(data)
        return auth.read_token(
            entry, data, follow=self._base_url is None, server_time=server_time
        )

    def _login_url(self, entry: Login) -> str:
        """Return where to log in. Raises LoginError where secrets would leave the server that ``base_url`` names."""
        url = entry.url or ""
        if self._auth_url is not None:
            return self._auth_url
        hosts = entry.hosts if isinstance(entry, TokenExchange) else ()
        at_home = self._base_url is None or auth.is_own_host(self._base_url, hosts)
        if at_home and _URL.match(url):
            return url
        derived = auth.moved(
            url, self.api.server, self._base_url or self.base_url().url
        )
        if derived is None:
            raise LoginError(
                f"base_url leads away from {url}: name the address of the login too, as auth_url"
            )
        return derived

    def _asked(
        self, request: Outgoing, tries: Tries, *, secret: bool = False
    ) -> Steps[Response]:
        """Return the steps of sending a request, again where that helps. Raises NoAnswerError when no answer comes."""
        while True:
            yield from self._paced(request, tries)
            outcome = yield from self._tried(request, secret=secret)
            pause = tries.pause(request.method, outcome)
            if pause is None:
                break
            tries.may_be_done = tries.may_be_done or (
                not secret and may_be_done(outcome)
            )
            _LOG.info("%s: again in %.1f s", request.shown, pause)
            yield Wait(pause)
        if isinstance(outcome, Lost):
            arrived = outcome.arrived or (tries.may_be_done and not secret)
            raise outcome.error.about(
                request.shown, may_be_done=arrived and _changes(request.method)
            )
        return outcome

    def _paced(self, request: Outgoing, tries: Tries) -> Steps[None]:
        """Return the step of waiting for the documented rate, where that is asked for."""
        seconds = 0.0 if self.pace is None else self.pace.reserve()
        left = tries.seconds_left()
        if left is not None and seconds >= max(left, 0.0) and seconds > 0:
            raise TimedOutError(
                f"{request.shown}: the rate limit leaves no time before the deadline"
            ).about(request.shown)
        if seconds > 0:
            yield Wait(seconds)

    def _tried(self, request: Outgoing, *, secret: bool) -> Steps[Response | Lost]:
        """Return the steps of sending a request once, hooks included."""
        if self._before:
            yield from _heard(self._before(request.shown))
        started = time.monotonic()
        outcome = yield request
        if outcome is None:
            raise TypeError("the sender gave no answer to a request")
        yield from self._tell(
            request.shown, outcome, time.monotonic() - started, secret=secret
        )
        if isinstance(outcome, Response):
            return msgspec.structs.replace(outcome, request=request.shown)
        return outcome

    def _tell(
        self,
        shown: SentRequest,
        outcome: Response | Lost,
        seconds: float,
        *,
        secret: bool,
    ) -> Steps[None]:
        """Report the outcome of a request to the log and the hook, without what a login answers."""
        result = outcome.error if isinstance(outcome, Lost) else outcome
        said = (
            type(result).__name__
            if isinstance(result, NoAnswerError)
            else result.status
        )
        _LOG.debug("%s: %s in %.3f s", shown, said, seconds)
        if self._after:
            if secret and isinstance(result, Response):
                result = _without_secrets(result)
            yield from _heard(self._after(shown, result))

    def request(
        self, operation: Operation[T], arguments: Arguments, body: object = UNSET
    ) -> Outgoing:
        """Return the request of a call. Raises TypeError or ValueError, naming the argument, for what cannot be
        sent.
        """
        call = call_of(self.api, operation, arguments, body)
        return self._addressed(call, operation, self._needed(operation))

    def _addressed(
        self, call: Call, operation: Operation[T], entries: list[Auth]
    ) -> Outgoing:
        """``call`` with where it goes and who calls."""
        base = self.base_url(operation.server)
        query, headers = list(call.query), dict(self._headers)
        add_headers(headers, call.headers)
        shown = place = _place(call.path, query)
        for entry in entries:
            add_headers(
                headers,
                auth.call_headers(entry, self._secrets, self._tokens.get(id(entry))),
            )
            query += auth.call_query(entry, self._secrets)
        if len(query) > len(call.query):
            place = _place(call.path, query)
        sent = SentRequest(call.method, base.shown + shown)
        return Outgoing(call.method, base.url + place, headers, call.content, sent)

    def base_url(self, own: Server | None = None) -> Address:
        """Return the base URL: the user's, or the call's ``own``, or the API's, with its variables filled.

        Raises LoginError without a server.
        """
        if self._base_url is not None:
            return Address(self._base_url, self._base_url)
        api = self.api
        server = own or Server(url=api.server, variables=api.variables, found=api.found)
        values = {**server.variables, **self._variables}
        named = next(
            (token.server for token in self._tokens.values() if token.server), None
        )
        if server.found and named:
            values[server.found] = named
        if server.found and server.found not in values:
            raise LoginError("the login named no server")
        return address_of(server.url, values, self._variables)

    def described(self) -> str:
        """Return what a client shows of itself: where it calls, never with what secrets."""
        return f"base_url={self._base_url or self.api.server!r}"

    def __repr__(self) -> str:
        return f"Session({self.described()})"


def _place(path: str, query: list[tuple[str, str]]) -> str:
    return f"{path}?{encoding.query_string(query)}" if query else path


def _heard(result: object) -> Steps[None]:
    """Return the step after a hook: where it is a coroutine, what it does is still to come."""
    if isinstance(result, Awaitable):
        yield Hook(cast("Awaitable[object]", result))


def _changes(method: str) -> bool:
    return method not in ("GET", "HEAD")


def _without_secrets(answer: Response) -> Response:
    """Return the answer of a login without its content, which is a token."""
    return Response(answer.status, answer.headers, b"", answer.request)


def _pace_of(api: Api) -> Pace:
    if api.rate_limit is None:
        raise ValueError(f"pace: the documentation of {api.name} states no rate limit")
    return Pace(api.rate_limit)


def _address(name: str, url: object) -> str:
    """``url`` when it can be called. Raises ValueError, naming the argument, when it is no address of the web.

    A password in it would show in errors and logs.
    """
    if isinstance(url, str) and "@" in url:
        raise ValueError(
            f"{name}: an address with a user or password before an @ is not taken: give them to an http_client"
        )
    if not isinstance(url, str) or not _URL.match(url):
        raise ValueError(
            f"{name}: {url!r:.100} is no address such as https://api.example.com"
        )
    return url
