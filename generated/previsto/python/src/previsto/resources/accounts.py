"""Calls on accounts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.answers import Body, Nothing
from .._runtime.codecs import TEXT
from .._runtime.operations import FormBody, Operation, Path, Query
from .._runtime.records import Fields, Model
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.account import Account
from ..models.account_update_current_request import AccountUpdateCurrentRequest

_CURRENT = Operation(
    "accounts.current",
    "GET",
    "/accounts/current",
    Body(Model(Account)),
    parameters=(Query("id", TEXT),),
)

_UPDATE_CURRENT = Operation(
    "accounts.update_current",
    "POST",
    "/accounts/current",
    Body(Model(Account)),
    body=FormBody(Fields(AccountUpdateCurrentRequest, nulls=())),
)

_DELETE = Operation(
    "accounts.delete",
    "DELETE",
    "/accounts/{ACCOUNT_ID}",
    Nothing(),
    parameters=(Path("ACCOUNT_ID", TEXT),),
)


class Accounts:
    """Calls on accounts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def current(self, *, id: str | UnsetType = UNSET) -> Account:
        """Retrieve current account.

        https://docs.previsto.io/account.md

        Args:
            id: Which account to retrieve, by id.

        Raises:
            BadRequestError: Often a parameter is missing.
            UnauthorizedError: No valid API key was sent.
            PaymentRequiredError: The parameters were valid but the request failed.
            ForbiddenError: The API key may not do this.
            NotFoundError: There is no such object.
            TooManyRequestsError: More than 120 requests in a minute with one key.
            InternalServerError: Something went wrong at the server.
            BadGatewayError: Something went wrong at the server.
            ServiceUnavailableError: Something went wrong at the server.
            GatewayTimeoutError: Something went wrong at the server.
        """
        return self._caller.call(_CURRENT, {"id": id})

    def update_current(
        self,
        *,
        name: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        language_code: str | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> Account:
        """Update current account.

        https://docs.previsto.io/account.md

        Args:
            name: First and last name of the person.
            language_code: 2-letter ISO 639-1 code, fx. 'da' At most 2 characters.
            meta: Dictionary of meta values. At most 20 keys.

        Raises:
            BadRequestError: Often a parameter is missing.
            UnauthorizedError: No valid API key was sent.
            PaymentRequiredError: The parameters were valid but the request failed.
            ForbiddenError: The API key may not do this.
            NotFoundError: There is no such object.
            TooManyRequestsError: More than 120 requests in a minute with one key.
            InternalServerError: Something went wrong at the server.
            BadGatewayError: Something went wrong at the server.
            ServiceUnavailableError: Something went wrong at the server.
            GatewayTimeoutError: Something went wrong at the server.
        """
        return self._caller.call(
            _UPDATE_CURRENT,
            {},
            {
                "name": name,
                "email": email,
                "languageCode": language_code,
                "meta": meta,
                **extra_fields(_UPDATE_CURRENT, extra, validate=validate),
            },
        )

    def delete(self, account_id: str) -> None:
        """Delete an account.

        https://docs.previsto.io/account.md

        Args:
            account_id: Which account to delete, by id.

        Raises:
            BadRequestError: Often a parameter is missing.
            UnauthorizedError: No valid API key was sent.
            PaymentRequiredError: The parameters were valid but the request failed.
            ForbiddenError: The API key may not do this.
            NotFoundError: There is no such object.
            TooManyRequestsError: More than 120 requests in a minute with one key.
            InternalServerError: Something went wrong at the server.
            BadGatewayError: Something went wrong at the server.
            ServiceUnavailableError: Something went wrong at the server.
            GatewayTimeoutError: Something went wrong at the server.
        """
        return self._caller.call(_DELETE, {"ACCOUNT_ID": account_id})


class AsyncAccounts:
    """Calls on accounts."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def current(self, *, id: str | UnsetType = UNSET) -> Account:
        """Retrieve current account.

        https://docs.previsto.io/account.md

        Args:
            id: Which account to retrieve, by id.

        Raises:
            BadRequestError: Often a parameter is missing.
            UnauthorizedError: No valid API key was sent.
            PaymentRequiredError: The parameters were valid but the request failed.
            ForbiddenError: The API key may not do this.
            NotFoundError: There is no such object.
            TooManyRequestsError: More than 120 requests in a minute with one key.
            InternalServerError: Something went wrong at the server.
            BadGatewayError: Something went wrong at the server.
            ServiceUnavailableError: Something went wrong at the server.
            GatewayTimeoutError: Something went wrong at the server.
        """
        return await self._caller.call(_CURRENT, {"id": id})

    async def update_current(
        self,
        *,
        name: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        language_code: str | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
    ) -> Account:
        """Update current account.

        https://docs.previsto.io/account.md

        Args:
            name: First and last name of the person.
            language_code: 2-letter ISO 639-1 code, fx. 'da' At most 2 characters.
            meta: Dictionary of meta values. At most 20 keys.

        Raises:
            BadRequestError: Often a parameter is missing.
            UnauthorizedError: No valid API key was sent.
            PaymentRequiredError: The parameters were valid but the request failed.
            ForbiddenError: The API key may not do this.
            NotFoundError: There is no such object.
            TooManyRequestsError: More than 120 requests in a minute with one key.
            InternalServerError: Something went wrong at the server.
            BadGatewayError: Something went wrong at the server.
            ServiceUnavailableError: Something went wrong at the server.
            GatewayTimeoutError: Something went wrong at the server.
        """
        return await self._caller.call(
            _UPDATE_CURRENT,
            {},
            {
                "name": name,
                "email": email,
                "languageCode": language_code,
                "meta": meta,
                **extra_fields(_UPDATE_CURRENT, extra, validate=validate),
            },
        )

    async def delete(self, account_id: str) -> None:
        """Delete an account.

        https://docs.previsto.io/account.md

        Args:
            account_id: Which account to delete, by id.

        Raises:
            BadRequestError: Often a parameter is missing.
            UnauthorizedError: No valid API key was sent.
            PaymentRequiredError: The parameters were valid but the request failed.
            ForbiddenError: The API key may not do this.
            NotFoundError: There is no such object.
            TooManyRequestsError: More than 120 requests in a minute with one key.
            InternalServerError: Something went wrong at the server.
            BadGatewayError: Something went wrong at the server.
            ServiceUnavailableError: Something went wrong at the server.
            GatewayTimeoutError: Something went wrong at the server.
        """
        return await self._caller.call(_DELETE, {"ACCOUNT_ID": account_id})
