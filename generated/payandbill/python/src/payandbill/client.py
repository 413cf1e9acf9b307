"""The clients: one to wait with, one to await with."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx2
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from ._api import API
from ._runtime.retrying import Options, Timeout
from ._runtime.session import After, Before, Session
from ._runtime.transport import AsyncCaller, AsyncSleep, Caller, Sleep

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .resources.assignments import AsyncAssignments, Assignments
    from .resources.timesheets import AsyncTimesheets, Timesheets
    from .resources.workers import AsyncWorkers, Workers
    from .resources.clients import AsyncClients, Clients


class Payandbill:
    """Client for Pay and Bill Cloud API; closing it closes the connections.

    Secrets never show in its repr or in errors.

    Args:
        base_url: Another server than the API's own, such as one for tests.
        timeout: Seconds until a try is given up, or the settings of httpx2; None waits
            for ever.
        retries: How often a call that may be repeated is, when the server cannot
            answer.
        deadline: Seconds until a call is given up with all its repetitions; None for no
            end.
        strict: Raise AnswerError when an answer breaks the documentation, instead of
            keeping what it says.
        http_client: Your own client of httpx2; it stays open when this one is closed.
        before: Called before each request with redacted request details.
        after: Called after each request, also with its answer or the error in its
            place.
        sleep: How to wait between tries, such as not at all in tests.
    """

    def __init__(
        self,
        *,
        functions_key: str,
        software_key: str,
        base_url: str | None = None,
        timeout: Timeout = 30.0,
        retries: int = 2,
        deadline: float | None = None,
        strict: bool = False,
        http_client: httpx2.Client | None = None,
        before: Before | None = None,
        after: After | None = None,
        sleep: Sleep | None = None,
    ) -> None:
        self._session = Session(
            API,
            {
                "functions_key": functions_key,
                "software_key": software_key,
            },
            base_url=base_url,
            strict=strict,
            before=before,
            after=after,
        )
        self._caller = Caller(
            self._session,
            http_client,
            Options(timeout=timeout, retries=retries, deadline=deadline),
            sleep,
        )

    @cached_property
    def assignments(self) -> Assignments:
        """assignments: import."""
        from .resources.assignments import Assignments

        return Assignments(self._caller)

    @cached_property
    def timesheets(self) -> Timesheets:
        """timesheets: import."""
        from .resources.timesheets import Timesheets

        return Timesheets(self._caller)

    @cached_property
    def workers(self) -> Workers:
        """workers: import."""
        from .resources.workers import Workers

        return Workers(self._caller)

    @cached_property
    def clients(self) -> Clients:
        """clients: import."""
        from .resources.clients import Clients

        return Clients(self._caller)

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        retries: int | UnsetType = UNSET,
        deadline: float | None | UnsetType = UNSET,
    ) -> Self:
        """A client with other options for some calls; it shares connections and token, and closing it closes neither."""
        given = {"timeout": timeout, "retries": retries, "deadline": deadline}
        changed = {name: value for name, value in given.items() if value is not UNSET}
        other = object.__new__(type(self))
        other._session = self._session
        other._caller = self._caller.with_options(
            replace(self._caller.options, **changed)
        )
        return other

    def close(self) -> None:
        """Close the connections; a client of your own stays open."""
        self._caller.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._session.described()})"


class AsyncPayandbill:
    """Client for Pay and Bill Cloud API; for async code; closing it closes the
    connections.

    Secrets never show in its repr or in errors.

    Args:
        base_url: Another server than the API's own, such as one for tests.
        timeout: Seconds until a try is given up, or the settings of httpx2; None waits
            for ever.
        retries: How often a call that may be repeated is, when the server cannot
            answer.
        deadline: Seconds until a call is given up with all its repetitions; None for no
            end.
        strict: Raise AnswerError when an answer breaks the documentation, instead of
            keeping what it says.
        http_client: Your own client of httpx2; it stays open when this one is closed.
        before: Called before each request with redacted request details.
        after: Called after each request, also with its answer or the error in its
            place.
        sleep: How to wait between tries, such as not at all in tests.
    """

    def __init__(
        self,
        *,
        functions_key: str,
        software_key: str,
        base_url: str | None = None,
        timeout: Timeout = 30.0,
        retries: int = 2,
        deadline: float | None = None,
        strict: bool = False,
        http_client: httpx2.AsyncClient | None = None,
        before: Before | None = None,
        after: After | None = None,
        sleep: AsyncSleep | None = None,
    ) -> None:
        self._session = Session(
            API,
            {
                "functions_key": functions_key,
                "software_key": software_key,
            },
            base_url=base_url,
            strict=strict,
            before=before,
            after=after,
        )
        self._caller = AsyncCaller(
            self._session,
            http_client,
            Options(timeout=timeout, retries=retries, deadline=deadline),
            sleep,
        )

    @cached_property
    def assignments(self) -> AsyncAssignments:
        """assignments: import."""
        from .resources.assignments import AsyncAssignments

        return AsyncAssignments(self._caller)

    @cached_property
    def timesheets(self) -> AsyncTimesheets:
        """timesheets: import."""
        from .resources.timesheets import AsyncTimesheets

        return AsyncTimesheets(self._caller)

    @cached_property
    def workers(self) -> AsyncWorkers:
        """workers: import."""
        from .resources.workers import AsyncWorkers

        return AsyncWorkers(self._caller)

    @cached_property
    def clients(self) -> AsyncClients:
        """clients: import."""
        from .resources.clients import AsyncClients

        return AsyncClients(self._caller)

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        retries: int | UnsetType = UNSET,
        deadline: float | None | UnsetType = UNSET,
    ) -> Self:
        """A client with other options for some calls; it shares connections and token, and closing it closes neither."""
        given = {"timeout": timeout, "retries": retries, "deadline": deadline}
        changed = {name: value for name, value in given.items() if value is not UNSET}
        other = object.__new__(type(self))
        other._session = self._session
        other._caller = self._caller.with_options(
            replace(self._caller.options, **changed)
        )
        return other

    async def close(self) -> None:
        """Close the connections; a client of your own stays open."""
        await self._caller.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._session.described()})"
