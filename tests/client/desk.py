"""A desk: a server written from the documentation, and clients of one kind that call it, all over sockets."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tests.client.documented import CREDENTIALS, SERVERS, Documented, Quirks
from tests.client.settled import Settled
from tests.tiny_workspace import TinyWorkspace

PAGE = Path(__file__).resolve().parents[1] / "cases" / "client" / "lodges.md"
SETTINGS = """
[conventions.envelopes.list]
records = "lodges"
actions = ["list"]
keys = { total = { type = "integer" } }

[[conventions.pagination]]
kind = "page"
parameter = "page"
size_parameter = "per_page"
total = "total"
first = 1
maximum_size = 100
"""

# What the tests call, by API: a call that reads, one that creates, and one that deletes.
CALLS: dict[str, tuple[Any, Any]] = {
    "bouwsoft": (lambda api: api.assignments.get(5), lambda api: api.jobs.create(code="x")),
    "previsto": (
        lambda api: api.assignments.get("a5"),
        lambda api: api.assignments.create(contact_id="c", account_id="w", location=[1, 2]),
    ),
    "lodges": (lambda api: api.lodges.get(5), lambda api: api.lodges.create(name="Elm")),
}
DELETES: dict[str, Any] = {
    "bouwsoft": lambda api: api.assignments.delete(5),
    "previsto": lambda api: api.assignments.delete("a5"),
    "lodges": lambda api: api.lodges.delete("5"),
}


class Desk(NamedTuple):
    """What one test works at. ``naps`` are the seconds that clients wanted to wait, and did not."""

    api: str
    asynchronous: bool
    server: Documented
    naps: list[float]
    runner: asyncio.Runner
    opened: list[Any]

    def client(self, **more: Any) -> Any:
        """Return a client that is used without ``await``, whatever its kind."""
        return self.settled(self.plain(**more))

    def settled(self, client: Any) -> Any:
        """Return ``client`` used without ``await``; it is closed at the end."""
        settled = Settled(client, self.runner) if self.asynchronous else client
        self.opened.append(settled)
        return settled

    def plain(self, **more: Any) -> Any:
        """Return a client as it is."""
        name = ("Async" if self.asynchronous else "") + self.api.capitalize()
        login = {"auth_url": f"{self.server.url}/Authorize/AccessToken"} if self.api == "bouwsoft" else {}
        usual = {"base_url": f"{self.server.url}/v1", "sleep": self.later if self.asynchronous else self.naps.append}
        return getattr(importlib.import_module(self.api), name)(**{**CREDENTIALS[self.api], **usual, **login, **more})

    def module(self, name: str) -> Any:
        """Return a module of the package."""
        return importlib.import_module(f"{self.api}.{name}")

    async def later(self, seconds: float) -> None:
        """Do what an asynchronous client does instead of sleeping."""
        self.naps.append(seconds)

    @property
    def errors(self) -> Any:
        """The module of the client's exceptions."""
        return self.module("errors")


@contextlib.contextmanager
def desk(api: str, asynchronous: bool, quirks: Quirks) -> Iterator[Desk]:
    """Provide a desk until the block ends."""
    with SERVERS[api](quirks) as server, asyncio.Runner() as runner:
        place = Desk(api, asynchronous, server, [], runner, [])
        yield place
        for client in place.opened:
            client.close()


def make_lodges(folder: Path) -> Path:
    """Make the client of an API that ``init`` starts from one page; return its ``src`` folder."""
    workspace = TinyWorkspace(folder)
    (folder / "saved").mkdir()
    (folder / "saved" / "lodges.md").write_bytes(PAGE.read_bytes())
    done = workspace.run("init", "lodges", str(folder / "saved"))
    assert done.exit_code == 0, done.output
    settings = folder / "specs" / "lodges" / "api.toml"
    settings.write_text(settings.read_text("utf-8") + SETTINGS, "utf-8")
    done = workspace.run("build", "lodges")
    assert done.exit_code == 0, done.output
    source = folder / "generated" / "lodges" / "python" / "src"
    sys.path.insert(0, str(source))
    return source


OpenDesk = Callable[..., Desk]
