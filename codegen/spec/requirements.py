"""What one call needs: its authentication and its servers, its own or those that hold for all calls."""

from __future__ import annotations

import itertools
from collections.abc import Collection
from itertools import chain
from typing import assert_never

from codegen.spec.auth import ApiKey, Auth, Basic, Bearer, OAuth2, TokenExchange
from codegen.spec.model import Operation, Server, Spec


def auth_by_id(spec: Spec) -> dict[str, Auth]:
    """Return the entries of ``spec.auth`` by the ids that calls name them by.

    An entry without an ``id`` has its credential's name, or else its kind; a name that is taken gets a number.
    """
    entries: dict[str, Auth] = {}
    for auth in spec.auth:
        entries[_unused(auth.id or _usual_id(auth), entries)] = auth
    return entries


def _unused(name: str, taken: Collection[str]) -> str:
    """Return ``name``, or with the first number from 2 that makes it one that is not ``taken``."""
    numbered = (f"{name}_{number}" for number in itertools.count(2))
    return next(unique for unique in itertools.chain((name,), numbered) if unique not in taken)


def _usual_id(auth: Auth) -> str:
    match auth:
        case ApiKey() | Bearer() | OAuth2():
            return auth.credential
        case Basic():
            return "basic"
        case TokenExchange():
            return "token_exchange"
        case _:
            assert_never(auth)


def auth_of(spec: Spec, operation: Operation) -> list[list[str]]:
    """Return what a call needs, as alternatives, each a list of ids of ``spec.auth``; none when it needs nothing."""
    if operation.auth is not None:
        return operation.auth
    return default_auth(spec)


def default_auth(spec: Spec) -> list[list[str]]:
    """Return what calls need that say nothing of it themselves: ``spec.default_auth``, or all of ``spec.auth``."""
    if spec.default_auth is not None:
        return spec.default_auth
    return [list(auth_by_id(spec))] if spec.auth else []


def usual_auth(spec: Spec) -> list[Auth]:
    """Return the entries that most calls need: the first alternative of all calls, or else of the first that has one.

    For callers that authenticate in one way only.
    """
    own = (auth_of(spec, operation) for operation in spec.operations.values())
    needed = next((alternatives[0] for alternatives in chain([default_auth(spec)], own) if alternatives), [])
    entries = auth_by_id(spec)
    return [entries[name] for name in needed if name in entries]


def servers_of(spec: Spec, operation: Operation) -> list[Server]:
    """Return the servers that a call may be made at."""
    return spec.servers if operation.servers is None else operation.servers
