"""The synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpx2
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from ._api import API
from ._runtime.calls import More, raw_call
from ._runtime.environment import Variable, credentials_of
from ._runtime.faults import OnFault
from ._runtime.responses import Response
from ._runtime.retrying import Check, Options, Timeout
from ._runtime.session import After, Before, Session
from ._runtime.transport import AsyncCaller, AsyncSleep, Caller, Sleep

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .resources.accounts import AsyncAccounts, Accounts
    from .resources.agreements import AsyncAgreements, Agreements
    from .resources.assignments import AsyncAssignments, Assignments
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.organizations import AsyncOrganizations, Organizations


class Previsto:
    """Client for Previsto API; closing it closes the connections.

    Secrets never show in its repr or in errors.

    Args:
        base_url: Another server than the API's own, such as one for tests.
        timeout: Seconds until a try is given up (30), or the settings of httpx2; None
            waits for ever.
        retries: How often a call that may be repeated is, when the server cannot
            answer.
        deadline: Seconds until a call is given up with all its repetitions; None for no
            end.
        max_bytes: The longest answer that is read; a longer one is a NoAnswerError.
        check: What calls are checked by before they are sent: "documentation", or None
            for nothing.
        headers: Headers of every call.
        pace: Wait before calls so that they keep the documented rate.
        strict: Raise AnswerError when an answer breaks the documentation, instead of
            keeping what it says.
        http_client: Your own client of httpx2; it stays open when this one is closed.
        before: Called before each request with redacted request details.
        after: Called after each request, also with its answer or the error in its
            place.
        on_fault: Called with each value of an answer that breaks the documentation.
        sleep: How to wait between tries, such as not at all in tests.
    """

    def __init__(
        self,
        *,
        api_key: str,
        base_url: str | None = None,
        timeout: Timeout | UnsetType = UNSET,
        retries: int = 2,
        deadline: float | None = None,
        max_bytes: int = 100_000_000,
        check: Check | None = None,
        headers: Mapping[str, str] | None = None,
        pace: bool = False,
        strict: bool = False,
        http_client: httpx2.Client | None = None,
        before: Before | None = None,
        after: After | None = None,
        on_fault: OnFault | None = None,
        sleep: Sleep | None = None,
    ) -> None:
        self._session = Session(
            API,
            {
                "api_key": api_key,
            },
            base_url=base_url,
            strict=strict,
            before=before,
            after=after,
            on_fault=on_fault,
            headers=headers,
            pace=pace,
        )
        options = Options(
            timeout=timeout,
            retries=retries,
            deadline=deadline,
            max_bytes=max_bytes,
            check=check,
        )
        self._caller = Caller(self._session, http_client, options, sleep)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client with what the environment holds.

        It reads PREVISTO_API_KEY, and where they are set PREVISTO_BASE_URL.

        ``options`` take precedence.
        """
        return cls(
            **{
                **credentials_of(
                    (
                        Variable("api_key", "PREVISTO_API_KEY", True, False),
                        Variable("base_url", "PREVISTO_BASE_URL", False),
                    ),
                    options,
                ),
                **options,
            }
        )

    @cached_property
    def accounts(self) -> Accounts:
        """accounts: delete, current, update current."""
        from .resources.accounts import Accounts

        return Accounts(self._caller)

    @cached_property
    def agreements(self) -> Agreements:
        """agreements: list, get, create, update, delete."""
        from .resources.agreements import Agreements

        return Agreements(self._caller)

    @cached_property
    def assignments(self) -> Assignments:
        """assignments: list, get, create, update, delete."""
        from .resources.assignments import Assignments

        return Assignments(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """contacts: list, get, create, update, delete."""
        from .resources.contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def organizations(self) -> Organizations:
        """organizations: create, update, delete, current."""
        from .resources.organizations import Organizations

        return Organizations(self._caller)

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        retries: int | UnsetType = UNSET,
        deadline: float | None | UnsetType = UNSET,
        max_bytes: int | UnsetType = UNSET,
        check: Check | None | UnsetType = UNSET,
    ) -> Self:
        """A client with other options for some calls; it shares connections and token, and closing it closes neither."""
        given = {
            "timeout": timeout,
            "retries": retries,
            "deadline": deadline,
            "max_bytes": max_bytes,
            "check": check,
        }
        changed = {name: value for name, value in given.items() if value is not UNSET}
        other = object.__new__(type(self))
        other._session = self._session
        other._caller = self._caller.with_options(
            replace(self._caller.options, **changed)
        )
        return other

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | UnsetType = UNSET,
    ) -> Response:
        """Send a call that the documentation does not describe, with this client's credentials, retries and errors.

        Args:
            method: Such as GET.
            path: Such as /orders/5, below the base URL.
            query: The parameters; a list is sent as one pair for each item.
            json: The body as JSON data.
            content: The body as bytes; its media type goes into headers.
            headers: Further headers.
            timeout: Seconds for this call.

        Returns:
            The answer as it came, with ``status``, ``headers``, ``content``, ``text()`` and ``json()``.
        """
        more: More = {"extra_headers": headers, "extra_query": query}
        if not isinstance(timeout, UnsetType):
            more["timeout"] = timeout
        return self._caller.request(raw_call(method, path, json, content), more)

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


class AsyncPrevisto:
    """Client for Previsto API; for async code; closing it closes the connections.

    Secrets never show in its repr or in errors.

    Args:
        base_url: Another server than the API's own, such as one for tests.
        timeout: Seconds until a try is given up (30), or the settings of httpx2; None
            waits for ever.
        retries: How often a call that may be repeated is, when the server cannot
            answer.
        deadline: Seconds until a call is given up with all its repetitions; None for no
            end.
        max_bytes: The longest answer that is read; a longer one is a NoAnswerError.
        check: What calls are checked by before they are sent: "documentation", or None
            for nothing.
        headers: Headers of every call.
        pace: Wait before calls so that they keep the documented rate.
        strict: Raise AnswerError when an answer breaks the documentation, instead of
            keeping what it says.
        http_client: Your own client of httpx2; it stays open when this one is closed.
        before: Called before each request with redacted request details.
        after: Called after each request, also with its answer or the error in its
            place.
        on_fault: Called with each value of an answer that breaks the documentation.
        sleep: How to wait between tries, such as not at all in tests.
    """

    def __init__(
        self,
        *,
        api_key: str,
        base_url: str | None = None,
        timeout: Timeout | UnsetType = UNSET,
        retries: int = 2,
        deadline: float | None = None,
        max_bytes: int = 100_000_000,
        check: Check | None = None,
        headers: Mapping[str, str] | None = None,
        pace: bool = False,
        strict: bool = False,
        http_client: httpx2.AsyncClient | None = None,
        before: Before | None = None,
        after: After | None = None,
        on_fault: OnFault | None = None,
        sleep: AsyncSleep | None = None,
    ) -> None:
        self._session = Session(
            API,
            {
                "api_key": api_key,
            },
            base_url=base_url,
            strict=strict,
            before=before,
            after=after,
            on_fault=on_fault,
            headers=headers,
            pace=pace,
        )
        options = Options(
            timeout=timeout,
            retries=retries,
            deadline=deadline,
            max_bytes=max_bytes,
            check=check,
        )
        self._caller = AsyncCaller(self._session, http_client, options, sleep)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client with what the environment holds.

        It reads PREVISTO_API_KEY, and where they are set PREVISTO_BASE_URL.

        ``options`` take precedence.
        """
        return cls(
            **{
                **credentials_of(
                    (
                        Variable("api_key", "PREVISTO_API_KEY", True, False),
                        Variable("base_url", "PREVISTO_BASE_URL", False),
                    ),
                    options,
                ),
                **options,
            }
        )

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """accounts: delete, current, update current."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self._caller)

    @cached_property
    def agreements(self) -> AsyncAgreements:
        """agreements: list, get, create, update, delete."""
        from .resources.agreements import AsyncAgreements

        return AsyncAgreements(self._caller)

    @cached_property
    def assignments(self) -> AsyncAssignments:
        """assignments: list, get, create, update, delete."""
        from .resources.assignments import AsyncAssignments

        return AsyncAssignments(self._caller)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """contacts: list, get, create, update, delete."""
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self._caller)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """organizations: create, update, delete, current."""
        from .resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self._caller)

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        retries: int | UnsetType = UNSET,
        deadline: float | None | UnsetType = UNSET,
        max_bytes: int | UnsetType = UNSET,
        check: Check | None | UnsetType = UNSET,
    ) -> Self:
        """A client with other options for some calls; it shares connections and token, and closing it closes neither."""
        given = {
            "timeout": timeout,
            "retries": retries,
            "deadline": deadline,
            "max_bytes": max_bytes,
            "check": check,
        }
        changed = {name: value for name, value in given.items() if value is not UNSET}
        other = object.__new__(type(self))
        other._session = self._session
        other._caller = self._caller.with_options(
            replace(self._caller.options, **changed)
        )
        return other

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | UnsetType = UNSET,
    ) -> Response:
        """Send a call that the documentation does not describe, with this client's credentials, retries and errors.

        Args:
            method: Such as GET.
            path: Such as /orders/5, below the base URL.
            query: The parameters; a list is sent as one pair for each item.
            json: The body as JSON data.
            content: The body as bytes; its media type goes into headers.
            headers: Further headers.
            timeout: Seconds for this call.

        Returns:
            The answer as it came, with ``status``, ``headers``, ``content``, ``text()`` and ``json()``.
        """
        more: More = {"extra_headers": headers, "extra_query": query}
        if not isinstance(timeout, UnsetType):
            more["timeout"] = timeout
        return await self._caller.request(raw_call(method, path, json, content), more)

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
