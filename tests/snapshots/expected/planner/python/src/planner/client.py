"""The clients: one to wait with, one to await with."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._api import API
from ._runtime.session import Session
from ._runtime.transport import AsyncCaller, Caller, Timeout

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .resources.visits import AsyncVisits, Visits


class Planner:
    """Client for Planner; closing it closes the connections.

    Secrets never show in its repr or in errors.

    Args:
        base_url: Another server than the API's own, such as one for tests.
        timeout: Seconds until a call is given up, or the settings of httpx2; None waits
            for ever.
        strict: Raise AnswerError when an answer breaks the documentation, instead of
            keeping what it says.
        http_client: Your own client of httpx2; it stays open when this one is closed.
    """

    def __init__(
        self,
        *,
        api_key: str,
        base_url: str | None = None,
        timeout: Timeout = 30.0,
        strict: bool = False,
        http_client: httpx2.Client | None = None,
    ) -> None:
        session = Session(
            API,
            {
                "api_key": api_key,
            },
            base_url=base_url,
            strict=strict,
        )
        self._session = session
        self._caller = Caller(session, timeout, http_client)

    @cached_property
    def visits(self) -> Visits:
        """visits: create, get, update, delete, list."""
        from .resources.visits import Visits

        return Visits(self._caller)

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


class AsyncPlanner:
    """Client for Planner; for async code; closing it closes the connections.

    Secrets never show in its repr or in errors.

    Args:
        base_url: Another server than the API's own, such as one for tests.
        timeout: Seconds until a call is given up, or the settings of httpx2; None waits
            for ever.
        strict: Raise AnswerError when an answer breaks the documentation, instead of
            keeping what it says.
        http_client: Your own client of httpx2; it stays open when this one is closed.
    """

    def __init__(
        self,
        *,
        api_key: str,
        base_url: str | None = None,
        timeout: Timeout = 30.0,
        strict: bool = False,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        session = Session(
            API,
            {
                "api_key": api_key,
            },
            base_url=base_url,
            strict=strict,
        )
        self._session = session
        self._caller = AsyncCaller(session, timeout, http_client)

    @cached_property
    def visits(self) -> AsyncVisits:
        """visits: create, get, update, delete, list."""
        from .resources.visits import AsyncVisits

        return AsyncVisits(self._caller)

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
