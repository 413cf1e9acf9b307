"""A stage: a stand-in, a relay before it, and clients of one kind that call through the relay, all over sockets."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from codegen.mock_server.options import Options
from codegen.spec.model import Spec
from tests.client.relay import Relay
from tests.client.settled import Settled
from tests.mock_server.running import Caller, running

NAMES = {"bouwsoft": "Bouwsoft", "payandbill": "Payandbill", "previsto": "Previsto"}


class Clock:
    """The stand-in's clock, which a test may put forward."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


class Stage(NamedTuple):
    """What one test plays on. ``naps`` are the seconds that clients wanted to wait, and did not."""

    api: str
    asynchronous: bool
    stand_in: Caller
    relay: Relay
    clock: Clock
    naps: list[float]
    runner: asyncio.Runner
    opened: list[Any]

    def client(self, **more: Any) -> Any:
        """Return a client that is used without ``await``, whatever its kind."""
        value = self.plain(**more)
        settled = Settled(value, self.runner) if self.asynchronous else value
        self.opened.append(settled)
        return settled

    def plain(self, **more: Any) -> Any:
        """Return a client as it is."""
        name = ("Async" if self.asynchronous else "") + NAMES[self.api]
        login = {"auth_url": f"{self.relay.url}/Authorize/AccessToken"} if self.api == "bouwsoft" else {}
        argument = {"base_url": self.relay.url, "sleep": self.later if self.asynchronous else self.naps.append, **login}
        return getattr(importlib.import_module(self.api), name)(**(self.credentials() | argument | more))

    async def later(self, seconds: float) -> None:
        """Do what an asynchronous client does instead of sleeping."""
        self.naps.append(seconds)

    def credentials(self) -> dict[str, Any]:
        """Return what admits a client."""
        known = self.stand_in.stand_in.authenticator.credentials
        return {name: int(value) if name == "client_nr" else value for name, value in known.items()}

    def errors(self) -> Any:
        """Return the module of the client's exceptions."""
        return importlib.import_module(f"{self.api}.errors")


@contextlib.contextmanager
def staged(api: str, asynchronous: bool, options: Options, spec: Spec | None = None) -> Iterator[Stage]:
    """Provide a stage with a stand-in of its own, for ``api`` or for ``spec`` in its place, until the block ends."""
    clock = Clock()
    with running(spec or api, options, clock) as caller, before(api, asynchronous, caller, clock) as stage:
        yield stage


@contextlib.contextmanager
def before(api: str, asynchronous: bool, caller: Caller, clock: Clock) -> Iterator[Stage]:
    """Provide a stage before a stand-in that runs already, with a relay of its own."""
    with Relay(caller) as relay, asyncio.Runner() as runner:
        stage = Stage(api, asynchronous, caller, relay, clock, [], runner, [])
        yield stage
        for client in stage.opened:
            client.close()


Open = Callable[..., Stage]
