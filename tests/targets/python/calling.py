"""Generated clients of the sample specs, sync and async alike: a test says what to do, and does it with both."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import Any

from tests.targets.python.local_server import LocalServer

LOGIN = {"AccessToken": "EXAMPLE-ACCESS-TOKEN", "ServerName": "b.yard.test", "ValidUntil": "2099-01-01T00:00Z"}
CREDENTIALS: dict[str, dict[str, Any]] = {
    "yard": {"client_nr": 12, "refresh_token": "EXAMPLE-REFRESH-TOKEN"},
    "import_desk": {"functions_key": "EXAMPLE-KEY-1", "software_key": "EXAMPLE-KEY-2"},
    "planner": {"api_key": "EXAMPLE-KEY"},
    "harbour": {"access_token": "EXAMPLE-TOKEN", "old_token": "EXAMPLE-OLD"},
    "depot": {},
}
CLASSES = {"yard": "Yard", "import_desk": "ImportDesk", "planner": "Planner", "harbour": "Harbour", "depot": "Depot"}


def client(package: str, server: LocalServer, *, asynchronous: bool, **more: Any) -> Any:
    """Return a client of ``package`` that calls ``server``."""
    login = {"auth_url": f"{server.url}/token"} if package == "yard" else {}
    name = ("Async" if asynchronous else "") + CLASSES[package]
    values = {"base_url": f"{server.url}/api/", **login, **more}
    return getattr(importlib.import_module(package), name)(**CREDENTIALS[package], **values)


def run(api: Any, use: Callable[[Any], Any], *, asynchronous: bool) -> Any:
    """Return what ``use`` of the client gives: a listing as the list of all its records, a call as its result."""
    if asynchronous:
        return asyncio.run(_awaited(api, use))
    with api:
        result = use(api)
        return list(result) if hasattr(result, "__next__") or hasattr(result, "pages") else result


async def _awaited(api: Any, use: Callable[[Any], Any]) -> Any:
    async with api:
        result = use(api)
        return [value async for value in result] if hasattr(result, "__aiter__") else await result
