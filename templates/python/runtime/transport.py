"""Sending: the only I/O of a client, once for threads and once for async code. All else is shared in session."""

from __future__ import annotations

import threading
from typing import TypeVar

import httpx2
from msgspec import UNSET

from .conventions import Api
from .errors import NoAnswerError, TimedOutError
from .operations import Arguments, Operation
from .session import Incoming, Outgoing, Session, Steps

T = TypeVar("T")
Timeout = float | httpx2.Timeout | None


class Caller:
    """Sends calls and waits for their answers."""

    def __init__(self, session: Session, timeout: Timeout, client: httpx2.Client | None) -> None:
        self._session = session
        self._timeout = timeout
        self._owned = client is None
        self._client = client or httpx2.Client()
        self._login = threading.Lock()

    @property
    def api(self) -> Api:
        """The conventions of the API."""
        return self._session.api

    def call(self, operation: Operation[T], arguments: Arguments, body: object = UNSET) -> T:
        """Send one call; return what its answer holds."""
        if self._session.needs_login():
            with self._login:
                if self._session.needs_login():
                    self._drive(self._session.log_in())
        return self._drive(self._session.run(operation, arguments, body))

    def close(self) -> None:
        """Close the connections, unless they are the user's own client's."""
        if self._owned:
            self._client.close()

    def _drive(self, steps: Steps[T]) -> T:
        try:
            request = next(steps)
            while True:
                request = steps.send(self._send(request))
        except StopIteration as done:
            result: T = done.value
            return result

    def _send(self, request: Outgoing) -> Incoming:
        try:
            return _incoming(
                self._client.send(
                    _prepared(self._client, request, self._timeout),
                    follow_redirects=False,
                )
            )
        except httpx2.HTTPError as failed:
            raise _no_answer(failed, request) from None


class AsyncCaller:
    """Sends calls and awaits their answers."""

    def __init__(self, session: Session, timeout: Timeout, client: httpx2.AsyncClient | None) -> None:
        self._session = session
        self._timeout = timeout
        self._owned = client is None
        self._client = client or httpx2.AsyncClient()

    @property
    def api(self) -> Api:
        """The conventions of the API."""
        return self._session.api

    async def call(self, operation: Operation[T], arguments: Arguments, body: object = UNSET) -> T:
        """Send one call; return what its answer holds."""
        if self._session.needs_login():
            await self._drive(self._session.log_in())
        return await self._drive(self._session.run(operation, arguments, body))

    async def close(self) -> None:
        """Close the connections, unless they are the user's own client's."""
        if self._owned:
            await self._client.aclose()

    async def _drive(self, steps: Steps[T]) -> T:
        try:
            request = next(steps)
            while True:
                request = steps.send(await self._send(request))
        except StopIteration as done:
            result: T = done.value
            return result

    async def _send(self, request: Outgoing) -> Incoming:
        prepared = _prepared(self._client, request, self._timeout)
        try:
            return _incoming(await self._client.send(prepared, follow_redirects=False))
        except httpx2.HTTPError as failed:
            raise _no_answer(failed, request) from None


def _prepared(client: httpx2.Client | httpx2.AsyncClient, request: Outgoing, timeout: Timeout) -> httpx2.Request:
    return client.build_request(
        request.method,
        request.url,
        headers=dict(request.headers),
        content=request.content,
        timeout=timeout,
    )


def _incoming(answer: httpx2.Response) -> Incoming:
    return Incoming(
        answer.status_code,
        {name.lower(): value for name, value in answer.headers.items()},
        answer.content,
    )


def _no_answer(failed: httpx2.HTTPError, request: Outgoing) -> NoAnswerError:
    """What failed, in words: the original error holds the whole request, secrets included, and is left behind."""
    words = f"{request.shown.method} {request.shown.url}: {type(failed).__name__}: {failed}"
    return TimedOutError(words) if isinstance(failed, httpx2.TimeoutException) else NoAnswerError(words)
