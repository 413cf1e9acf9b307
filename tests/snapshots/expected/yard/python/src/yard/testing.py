"""A fake of the API for your own tests: it answers in your process, without a network or an account.

    from yard.testing import Fake

    fake = Fake()
    api = fake.client()

What is created can be read, listed, changed and deleted; lists are filtered, sorted and cut as documented, and what the
documentation refuses gets its documented error. The rows of a batch succeed and fail by themselves.
``fake.answer("...", data)`` queues any other answer.
In pytest, ``pytest_plugins = ["yard.pytest_plugin"]`` in conftest.py gives the fixture ``yard_fake``.
"""

from __future__ import annotations

import importlib
from typing import Any

import httpx2
import msgspec

from . import AsyncYard, Yard
from ._api import API
from ._fake_data import DELETES_ABSENT, RESOURCES, ROWS
from ._runtime import fake as _fake
from ._runtime.fake import FakeCall
from ._runtime.fake_data import FakeData
from ._runtime.operations import Operation

__all__ = ["Fake", "FakeCall"]

_RESOURCES = (
    "jobs",
    "product_stock",
    "productstock",
)


def _operations() -> list[Operation[Any]]:
    """All calls of the package."""
    modules = [
        importlib.import_module(f".resources.{name}", __package__)
        for name in _RESOURCES
    ]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Operation)
    ]


class Fake(_fake.Fake):
    """Answers the calls of its clients from memory; no call leaves the process."""

    def __init__(self) -> None:
        data = {"resources": RESOURCES, "rows": ROWS, "deletes_absent": DELETES_ABSENT}
        super().__init__(API, _operations(), msgspec.convert(data, FakeData))

    def client(self, **options: Any) -> Yard:
        """Return a client that calls this fake; ``options`` are those of any client."""
        http = httpx2.Client(transport=httpx2.MockTransport(self.handle))
        usual: dict[str, Any] = {**_CLIENT, "sleep": _skip, "http_client": http}
        return Yard(**(usual | options))

    def async_client(self, **options: Any) -> AsyncYard:
        """Return an asynchronous client that calls this fake."""
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self.handle))
        usual: dict[str, Any] = {**_CLIENT, "sleep": _skip_later, "http_client": http}
        return AsyncYard(**(usual | options))


_CLIENT: dict[str, Any] = {
    "client_nr": 1,
    "refresh_token": "EXAMPLE",
    "base_url": _fake.URL,
    "auth_url": _fake.LOGIN,
}


def _skip(seconds: float) -> None:
    """Wait for nothing."""


async def _skip_later(seconds: float) -> None:
    """Wait for nothing."""
