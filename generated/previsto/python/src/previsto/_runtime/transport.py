"""Sending: the only I/O of a client, once for threads and once for async code. All else is shared: see session and
exchange.
"""

from __future__ import annotations

import copy
import inspect
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Generic, NamedTuple, Self, TypeVar
from weakref import WeakKeyDictionary

import httpx2
from msgspec import UNSET
from msgspec.structs import replace

from . import uploads
from .calls import Call, More, add_more
from .conventions import Api
from .errors import TimedOutError
from .exchange import Body, lost, prepare
from .operations import Arguments, Operation
from .responses import Lost, Response
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


class _OfLoop(NamedTuple):
    """What one event loop uses of an asynchronous client."""

    client: httpx2.AsyncClient
    login: asyncio.Lock


class _Progress(Generic[T]):
    """A call under way: its steps, the outcome of the last one, and in the end its ``result``."""

    result: T

    def __init__(self, steps: Steps[T], tries: Tries) -> None:
        self.tries = tries
        self.outcome: Response | Lost | None = None
        self._steps = steps

    def next_step(self) -> Step | None:
        """Return what to do next, given the outcome of the step before; None when the call is done."""
        try:
            return self._steps.send(self.outcome)
        except StopIteration as done:
            self.result = done.value
            return None


class BaseCaller:
    """What both callers share: their session and options, and the course of a call. The rest of each is I/O."""

    def __init__(
        self, session: Session, client: object, kind: type, options: Options | None
    ) -> None:
        if client is not None and not isinstance(client, kind):
            raise TypeError(
                f"http_client: an httpx2.{kind.__name__} was expected, not {type(client).__name__}"
            )
        self._session = session
        self.options = options or Options()
        self._owned = self._closes = client is None

    @property
    def api(self) -> Api:
        """The conventions of the API."""
        return self._session.api

    def with_options(self, options: Options) -> Self:
        """Return a caller with other options; it shares connections, token and all else with this one."""
        other = copy.copy(self)
        other.options, other._closes = options, False
        return other

    def _called(
        self,
        operation: Operation[T],
        arguments: Arguments,
        body: object,
        more: More | None,
    ) -> _Progress[T]:
        tries = self._tries(more)
        return _Progress(
            self._session.run(operation, arguments, body, tries, more), tries
        )

    def _requested(self, call: Call, more: More) -> _Progress[Response]:
        tries = self._tries(more)
        return _Progress(self._session.run_raw(add_more(call, more), tries), tries)

    def _login(self, needed: LogIn, tries: Tries) -> _Progress[None]:
        return _Progress(self._session.log_in(needed.entry, tries, needed.stale), tries)

    def _tries(self, more: More | None) -> Tries:
        """Return the tries of one call: its own timeout takes the place of the client's."""
        if more is None or "timeout" not in more:
            return Tries(self.options)
        return Tries(replace(self.options, timeout=more["timeout"]))

    def _prepared(
        self,
        client: httpx2.Client | httpx2.AsyncClient,
        request: Outgoing,
        tries: Tries,
        content: uploads.Ready,
    ) -> httpx2.Request | Lost:
        return prepare(client, self._owned, request, tries, self.api.agent, content)


class Caller(BaseCaller):
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
        super().__init__(session, client, httpx2.Client, options)
        self._client = client or httpx2.Client()
        self._sleep: Sleep = sleep or time.sleep
        self._lock = threading.Lock()

    def call(
        self,
        operation: Operation[T],
        arguments: Arguments,
        body: object = UNSET,
        more: More | None = None,
    ) -> T:
        """Send one call, again where that helps and does no harm; return what its answer holds."""
        return self._drive(self._called(operation, arguments, body, more))

    def request(self, call: Call, more: More) -> Response:
        """Send a call that the documentation does not describe; return its answer."""
        return self._drive(self._requested(call, more))

    def close(self) -> None:
        """Close the connections, unless they are the user's own client's."""
        if self._closes:
            self._client.close()

    def _drive(self, progress: _Progress[T]) -> T:
        while (step := progress.next_step()) is not None:
            progress.outcome = self._take(step, progress.tries)
        return progress.result

    def _take(self, step: Step, tries: Tries) -> Response | Lost | None:
        match step:
            case Outgoing():
                return self._send(step, tries)
            case Wait(seconds):
                self._sleep(seconds)
            case Hook(awaitable):
                if isinstance(awaitable, Coroutine):
                    awaitable.close()
                raise TypeError(_ASYNC_HOOK)
            case LogIn():
                with _held(self._lock, tries):
                    self._drive(self._login(step, tries))
        return None

    def _send(self, request: Outgoing, tries: Tries) -> Response | Lost:
        with uploads.ready(request.content, asynchronous=False) as content:
            prepared = self._prepared(self._client, request, tries, content)
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
                body = Body(request, answer, tries)
                for part in answer.iter_bytes():
                    if body.add(part) is not None:
                        break
            finally:
                answer.close()
        except httpx2.HTTPError as failed:
            return lost(failed, request)
        return body.outcome()


class AsyncCaller(BaseCaller):
    """Sends calls and awaits their answers."""

    def __init__(
        self,
        session: Session,
        client: httpx2.AsyncClient | None = None,
        options: Options | None = None,
        sleep: AsyncSleep | None = None,
    ) -> None:
        import asyncio  # who makes no such client need not wait for it

        super().__init__(session, client, httpx2.AsyncClient, options)
        self._client = client
        self._sleep: AsyncSleep = sleep or asyncio.sleep
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, _OfLoop] = (
            WeakKeyDictionary()
        )

    async def call(
        self,
        operation: Operation[T],
        arguments: Arguments,
        body: object = UNSET,
        more: More | None = None,
    ) -> T:
        """Send one call, again where that helps and does no harm; return what its answer holds."""
        return await self._drive(self._called(operation, arguments, body, more))

    async def request(self, call: Call, more: More) -> Response:
        """Send a call that the documentation does not describe; return its answer."""
        return await self._drive(self._requested(call, more))

    async def close(self) -> None:
        """Close the connections, unless they are the user's own client's."""
        if self._closes:
            await self._mine().client.aclose()

    async def _drive(self, progress: _Progress[T]) -> T:
        while (step := progress.next_step()) is not None:
            progress.outcome = await self._take(step, progress.tries)
        return progress.result

    async def _take(self, step: Step, tries: Tries) -> Response | Lost | None:
        match step:
            case Outgoing():
                return await self._send(step, tries)
            case Wait(seconds):
                await self._sleep(seconds)
            case Hook(awaitable):
                await awaitable
            case LogIn():
                async with _awaited(self._mine().login, tries):
                    await self._drive(self._login(step, tries))
        return None

    async def _send(self, request: Outgoing, tries: Tries) -> Response | Lost:
        with uploads.ready(request.content, asynchronous=True) as content:
            client = self._mine().client
            prepared = self._prepared(client, request, tries, content)
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
                body = Body(request, answer, tries)
                async for part in answer.aiter_bytes():
                    if body.add(part) is not None:
                        break
            finally:
                await answer.aclose()
        except httpx2.HTTPError as failed:
            return lost(failed, request)
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
