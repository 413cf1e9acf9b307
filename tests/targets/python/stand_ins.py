"""Clients of real APIs that call their stand-ins on localhost, sync and async alike."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.mock_server.running import Caller, spec_of
from tests.targets.python.packages import write_packages

CLASSES = {"bouwsoft": "Bouwsoft", "payandbill": "Payandbill", "previsto": "Previsto"}


def import_clients(folder: Path, *apis: str) -> dict[str, Path]:
    """Write the packages of ``apis`` so that they can be imported here; give their source folders."""
    sources = write_packages(folder, {name: spec_of(name) for name in apis})
    sys.path[:0] = [str(source) for source in sources.values()]
    return sources


def credentials(stand_in: Caller) -> dict[str, Any]:
    """Return the credentials that the stand-in takes, as the client wants them."""
    credentials = stand_in.stand_in.authenticator.credentials
    return {name: int(value) if name == "client_nr" else value for name, value in credentials.items()}


def addresses(stand_in: Caller, package: str) -> dict[str, str]:
    """Where a client of ``package`` finds the stand-in."""
    login = {"auth_url": f"{stand_in.url}/Authorize/AccessToken"} if package == "bouwsoft" else {}
    return {"base_url": stand_in.url, **login}


def prelude(api: str, stand_in: Caller) -> str:
    """Return what makes the client of ``api`` call the stand-in, and its credentials part of the environment."""
    known = {name.upper(): str(value) for name, value in credentials(stand_in).items()}
    client = f"import os\nos.environ |= {known!r}\nimport functools\nimport {api}.client\n"
    for kind in (CLASSES[api], f"Async{CLASSES[api]}"):
        text = f"{api}.client.{kind}.__init__"
        client += f"{text} = functools.partialmethod({text}, **{addresses(stand_in, api)!r})\n"
    return client


def client(stand_in: Caller, package: str, *, asynchronous: bool, **more: Any) -> Any:
    """Return a client that logs in and calls at the stand-in, and never pauses."""
    value = getattr(importlib.import_module(package), ("Async" if asynchronous else "") + CLASSES[package])
    sleep = _nap if asynchronous else lambda _: None
    return value(**credentials(stand_in), **addresses(stand_in, package), sleep=sleep, **more)


def walked(api: Any, use: Callable[[Any], Any], *, asynchronous: bool) -> Any:
    """Return what ``use`` of the client gives: a listing as the list of all its records, a call as its result."""

    async def later() -> Any:
        async with api:
            value = use(api)
            return [value async for value in value] if hasattr(value, "__aiter__") else await value

    if asynchronous:
        return asyncio.run(later())
    with api:
        value = use(api)
        return list(value) if hasattr(value, "pages") else value


async def _nap(_: float) -> None:
    """No pause at all."""
