"""Calls on accounts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from msgspec import UNSET, UnsetType

from .._runtime.answers import Body, Nothing
from .._runtime.calls import More
from .._runtime.codecs import TEXT
from .._runtime.operations import FormBody, Operation, Path, Query
from .._runtime.plans import Fields
from .._runtime.records import Model
from .._runtime.transport import AsyncCaller, Caller
from .._runtime.writes import extra_fields
from ..models.account import Account
from ..models.account_update_current_request import AccountUpdateCurrentRequest

_DELETE = Operation(
    "accounts.delete",
    "DELETE",
    "/accounts/{ACCOUNT_ID}",
    Nothing(),
    parameters=(Path("ACCOUNT_ID", TEXT),),
)

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


class Accounts:
    """Calls on accounts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def delete(self, account_id: str, **call: Unpack[More]) -> None:
        """Delete an account.

        https://docs.previsto.io/account.md

        Args:
            account_id: Which account to delete, by id.
        """
        return self._caller.call(_DELETE, {"ACCOUNT_ID": account_id}, more=call)

    def current(self, *, id: str | UnsetType = UNSET, **call: Unpack[More]) -> Account:
        """Retrieve current account.

        https://docs.previsto.io/account.md

        Args:
            id: Which account to retrieve, by id.
        """
        return self._caller.call(_CURRENT, {"id": id}, more=call)

    def update_current(
        self,
        *,
        name: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        language_code: str | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Account:
        """Update current account.

        https://docs.previsto.io/account.md

        Args:
            name: First and last name of the person.
            language_code: 2-letter ISO 639-1 code, fx. 'da'
            meta: Dictionary of meta values. At most 20 keys.
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
            more=call,
        )


class AsyncAccounts:
    """Calls on accounts."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def delete(self, account_id: str, **call: Unpack[More]) -> None:
        """Delete an account.

        https://docs.previsto.io/account.md

        Args:
            account_id: Which account to delete, by id.
        """
        return await self._caller.call(_DELETE, {"ACCOUNT_ID": account_id}, more=call)

    async def current(
        self, *, id: str | UnsetType = UNSET, **call: Unpack[More]
    ) -> Account:
        """Retrieve current account.

        https://docs.previsto.io/account.md

        Args:
            id: Which account to retrieve, by id.
        """
        return await self._caller.call(_CURRENT, {"id": id}, more=call)

    async def update_current(
        self,
        *,
        name: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        language_code: str | UnsetType = UNSET,
        meta: Mapping[str, str] | UnsetType = UNSET,
        extra: Mapping[str, Any] | None = None,
        validate: bool = True,
        **call: Unpack[More],
    ) -> Account:
        """Update current account.

        https://docs.previsto.io/account.md

        Args:
            name: First and last name of the person.
            language_code: 2-letter ISO 639-1 code, fx. 'da'
            meta: Dictionary of meta values. At most 20 keys.
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
            more=call,
        )
