"""Sending: the only I/O of a client, once for threads and once for async code. All else is shared in session."""

from __future__ import annotations

import copy
import inspect
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

import httpx2
from msgspec import UNSET
from msgspec.structs import replace

from . import uploads
from .calls import Call, More, add_more
from .conventions import Api
from .errors import NoAnswerError, TimedOutError
from .operations import Arguments, Operation
from .responses import Headers, Lost, Response
from .retrying import Options, Tries
from .session import Hook, LogIn, Outgoing, Session, Step, Steps, Wait

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
Sleep = Callable[[float], object]
AsyncSleep = Callable[[float], Awaitable[object]]

_ASYNC_HOOK = "a hook of this client cannot be async: nothing awaits it"
_OTHER_LOOP = "this client has an http_client that another event loop uses: make a client for each loop, or pass no http_client"
_LONG_LOGIN = "a login that another call began was not done before the deadline"
# Trouble that may pass, and the kind of it in which nothing was sent.
_PASSING = (
    httpx2.TimeoutException,
    httpx2.NetworkError,
    httpx2.RemoteProtocolError,
    httpx2.ProxyError,
)
_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


class _OfLoop(NamedTuple):
    """What one event loop uses of an asynchronous client."""

    client: httpx2.AsyncClient
    login: asyncio.Lock


class Caller:
    """Sends calls and waits for their answers."""

    def __init__(
        self,
        session: Session,
        client: httpx2.Client | None = None,
        options: Options | None = None,
        sleep: Sleep | None = None,
    ) -> None:
        if any(inspect.iscoroutinefunction(hook) for hook in session.hooks):
            raise TypeError(_ASYNC_HOOK)
        _check_client(client, httpx2.Client)
        self._session = session
        self.options = options or Options()
        self._owned = self._closes = client is None
        self._client = client or httpx2.Client()
        self._sleep: Sleep = sleep or time.sleep
        self._login = threading.Lock()

    @property
    def api(self) -> Api:
        """The conventions of the API."""
        return self._session.api

    def with_options(self, options: Options) -> Caller:
        """Return a caller with other options; it shares connections, token and all else with this one."""
        other = copy.copy(self)
        other.options, other._closes = options, False
        return other

    def call(
        self,
        operation: Operation[T],
        arguments: Arguments,
        body: object = UNSET,
        more: More | None = None,
    ) -> T:
        """Send one call, again where that helps and does no harm; return what its answer holds."""
        tries = Tries(_options(self.options, more))
        return self._drive(
            self._session.run(operation, arguments, body, tries, more), tries
        )

    def request(self, call: Call, more: More) -> Response:
        """Send a call that the documentation does not describe; return its answer."""
        tries = Tries(_options(self.options, more))
        return self._drive(self._session.run_raw(add_more(call, more), tries), tries)

    def close(self) -> None:
        """Close the connections, unless they are the user's own client's."""
        if self._closes:
            self._client.close()

    def _drive(self, steps: Steps[T], tries: Tries) -> T:
        outcome: Response | Lost | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                result: T = done.value
                return result
            outcome = self._take(step, tries)

    def _take(self, step: Step, tries: Tries) -> Response | Lost | None:
        match step:
            case Outgoing():
                return self._send(step, tries)
            case Wait(seconds):
                self._sleep(seconds)
            case Hook(given):
                if isinstance(given, Coroutine):
                    given.close()
                raise TypeError(_ASYNC_HOOK)
            case LogIn(entry, stale):
                # After a wait for another login there is a token already.
                with _held(self._login, tries):
                    if self._session.needs_login(entry, stale):
                        self._drive(self._session.log_in(entry, tries), tries)
        return None

    def _send(self, request: Outgoing, tries: Tries) -> Response | Lost:
        if tries.is_late():
            return _late(request, arrived=False)
        with uploads.ready(request.content, asynchronous=False) as content:
            prepared = _prepared(
                self._client, self._owned, request, tries, self.api.agent, content
            )
            return (
                prepared
                if isinstance(prepared, Lost)
                else self._exchanged(request, prepared, tries)
            )

    def _exchanged(
        self, request: Outgoing, prepared: httpx2.Request, tries: Tries
    ) -> Response | Lost:
        try:
            answer = self._client.send(prepared, follow_redirects=False, stream=True)
            try:
                body = _Body(request, answer, tries)
                for part in answer.iter_bytes():
                    if body.add(part) is not None:
                        break
            finally:
                answer.close()
        except httpx2.HTTPError as failed:
            return _lost(failed, request)
        return body.outcome()


class AsyncCaller:
    """Sends calls and awaits their answers."""

    def __init__(
        self,
        session: Session,
        client: httpx2.AsyncClient | None = None,
        options: Options | None = None,
        sleep: AsyncSleep | None = None,
    ) -> None:
        import asyncio  # who makes no such client need not wait for it

        _check_client(client, httpx2.AsyncClient)
        self._session = session
        self.options = options or Options()
        self._owned = self._closes = client is None
        self._client = client
        self._sleep: AsyncSleep = sleep or asyncio.sleep
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, _OfLoop] = (
            WeakKeyDictionary()
        )

    @property
    def api(self) -> Api:
        """The conventions of the API."""
        return self._session.api

    def with_options(self, options: Options) -> AsyncCaller:
        """Return a caller with other options; it shares connections, token and all else with this one."""
        other = copy.copy(self)
        other.options, other._closes = options, False
        return other

    async def call(
        self,
        operation: Operation[T],
        arguments: Arguments,
        body: object = UNSET,
        more: More | None = None,
    ) -> T:
        """Send one call, again where that helps and does no harm; return what its answer holds."""
        tries = Tries(_options(self.options, more))
        return await self._drive(
            self._session.run(operation, arguments, body, tries, more), tries
        )

    async def request(self, call: Call, more: More) -> Response:
        """Send a call that the documentation does not describe; return its answer."""
        tries = Tries(_options(self.options, more))
        return await self._drive(
            self._session.run_raw(add_more(call, more), tries), tries
        )

    async def close(self) -> None:
        """Close the connections, unless they are the user's own client's."""
        if self._closes:
            await self._mine().client.aclose()

    async def _drive(self, steps: Steps[T], tries: Tries) -> T:
        outcome: Response | Lost | None = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                result: T = done.value
                return result
            outcome = await self._take(step, tries)

    async def _take(self, step: Step, tries: Tries) -> Response | Lost | None:
        match step:
            case Outgoing():
                return await self._send(step, tries)
            case Wait(seconds):
                await self._sleep(seconds)
            case Hook(given):
                await given
            case LogIn(entry, stale):
                # After a wait for another login there is a token already.
                async with _awaited(self._mine().login, tries):
                    if self._session.needs_login(entry, stale):
                        await self._drive(self._session.log_in(entry, tries), tries)
        return None

    async def _send(self, request: Outgoing, tries: Tries) -> Response | Lost:
        if tries.is_late():
            return _late(request, arrived=False)
        with uploads.ready(request.content, asynchronous=True) as content:
            client = self._mine().client
            prepared = _prepared(
                client, self._owned, request, tries, self.api.agent, content
            )
            return (
                prepared
                if isinstance(prepared, Lost)
                else await self._exchanged(client, request, prepared, tries)
            )

    async def _exchanged(
        self,
        client: httpx2.AsyncClient,
        request: Outgoing,
        prepared: httpx2.Request,
        tries: Tries,
    ) -> Response | Lost:
        try:
            answer = await client.send(prepared, follow_redirects=False, stream=True)
            try:
                body = _Body(request, answer, tries)
                async for part in answer.aiter_bytes():
                    if body.add(part) is not None:
                        break
            finally:
                await answer.aclose()
        except httpx2.HTTPError as failed:
            return _lost(failed, request)
        return body.outcome()

    def _mine(self) -> _OfLoop:
        """Return what belongs to the running event loop: connections and locks serve one loop alone."""
        import asyncio

        loop = asyncio.get_running_loop()
        if loop not in self._loops:
            if self._loops and not self._owned:
                raise RuntimeError(_OTHER_LOOP)
            client = httpx2.AsyncClient() if self._client is None else self._client
            self._loops[loop] = _OfLoop(client, asyncio.Lock())
        return self._loops[loop]


def _check_client(client: object, kind: type) -> None:
    """Raise TypeError for a client of the user's own that waits where it should be awaited, or is none at all."""
    if client is not None and not isinstance(client, kind):
        raise TypeError(
            f"http_client: an httpx2.{kind.__name__} was expected, not {type(client).__name__}"
        )


@contextmanager
def _held(lock: threading.Lock, tries: Tries) -> Generator[None, None, None]:
    """``lock`` while others wait for it. Raises TimedOutError when the deadline passes before it is free."""
    left = tries.seconds_left()
    if not lock.acquire(
        timeout=-1 if left is None else min(max(left, 0.0), threading.TIMEOUT_MAX)
    ):
        raise TimedOutError(_LONG_LOGIN)
    try:
        yield
    finally:
        lock.release()


@asynccontextmanager
async def _awaited(lock: asyncio.Lock, tries: Tries) -> AsyncGenerator[None, None]:
    """``lock`` while others await it. Raises TimedOutError when the deadline passes before it is free."""
    import asyncio

    try:
        async with asyncio.timeout(tries.seconds_left()):
            await lock.acquire()
    except TimeoutError:
        raise TimedOutError(_LONG_LOGIN) from None
    try:
        yield
    finally:
        lock.release()


def _options(options: Options, more: More | None) -> Options:
    """Return the options of one call: its own timeout takes the place of the client's."""
    if more is None or "timeout" not in more:
        return options
    return replace(options, timeout=more["timeout"])


def _prepared(
    client: httpx2.Client | httpx2.AsyncClient,
    owned: bool,
    request: Outgoing,
    tries: Tries,
    agent: str,
    content: uploads.Ready,
) -> httpx2.Request | Lost:
    headers = {**request.headers, **content.get("headers", {})}
    theirs = client.headers.get("User-Agent", "")
    if agent and theirs.startswith(
        "python-httpx2/"
    ):  # a name that users gave their own client stays
        headers["User-Agent"] = f"{agent} {theirs}"
    try:
        return client.build_request(
            request.method,
            request.url,
            headers=headers,
            content=content.get("content"),
            files=content.get("files"),
            timeout=_within(tries, None if owned else client.timeout),
        )
    except httpx2.InvalidURL as wrong:
        words = f"{request.shown.method} {request.shown.place[:500]}: the address cannot be sent: {wrong}"
        return Lost(NoAnswerError(words), arrived=False, passing=False)


def _within(tries: Tries, own: httpx2.Timeout | None) -> httpx2.Timeout:
    """Return the timeouts of one try: those of the options, none of them longer than until the deadline."""
    timeout, left = tries.options.timeout_of(own), tries.seconds_left()
    if left is None:
        return timeout

    def at_most(seconds: float | None) -> float:
        return left if seconds is None else min(seconds, left)

    return httpx2.Timeout(
        connect=at_most(timeout.connect),
        read=at_most(timeout.read),
        write=at_most(timeout.write),
        pool=at_most(timeout.pool),
    )


class _Body:
    """The body of an answer as it comes, with its limits in bytes and in time."""

    def __init__(
        self, request: Outgoing, answer: httpx2.Response, tries: Tries
    ) -> None:
        self._request, self._answer, self._tries = request, answer, tries
        self._parts: list[bytes] = []
        self._length = 0
        self._lost: Lost | None = None

    def add(self, part: bytes) -> Lost | None:
        """Keep one part; return what ends the reading before the body does."""
        self._parts.append(part)
        self._length += len(part)
        if self._tries.is_late():
            self._lost = _late(self._request, arrived=True)
        elif self._length > self._tries.options.max_bytes:
            self._parts.clear()
            words = f"{self._request.shown}: the answer has more than {self._tries.options.max_bytes} bytes (max_bytes)"
            self._lost = Lost(
                NoAnswerError(words + _doubt(self._request, arrived=True)),
                arrived=True,
                passing=False,
            )
        return self._lost

    def outcome(self) -> Response | Lost:
        """Return the answer, or why it was not read to its end."""
        if self._lost is not None:
            return self._lost
        return Response(
            self._answer.status_code,
            Headers(self._answer.headers.items()),
            b"".join(self._parts),
        )


def _late(request: Outgoing, *, arrived: bool) -> Lost:
    words = f"{request.shown}: no answer before the deadline{_doubt(request, arrived)}"
    return Lost(TimedOutError(words), arrived=arrived, passing=False)


def _lost(failed: httpx2.HTTPError, request: Outgoing) -> Lost:
    """Return what failed, in words: the original error holds the whole request, secrets included, and is left
    behind.
    """
    arrived = not isinstance(failed, _UNSENT)
    trouble = f"{type(failed).__name__}: {failed}{_doubt(request, arrived)}"
    words = f"{request.shown}: {trouble}"
    error = (
        TimedOutError(words)
        if isinstance(failed, httpx2.TimeoutException)
        else NoAnswerError(words)
    )
    return Lost(error, arrived=arrived, passing=isinstance(failed, _PASSING))


def _doubt(request: Outgoing, arrived: bool) -> str:
    """Return what callers that change records should know when no answer came."""
    return (
        " (it may have been carried out)"
        if arrived and request.method not in ("GET", "HEAD")
        else ""
    )
