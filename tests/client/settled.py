"""An asynchronous client used as if it waited, so that one test tells what both kinds of client do."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any

_END = object()


class Settled:
    """A client, a resource, a listing or a method of the asynchronous kind; one loop carries each call to its end."""

    def __init__(self, inner: Any, runner: asyncio.Runner) -> None:
        self._inner, self._runner = inner, runner

    def __getattr__(self, name: str) -> Any:
        return _settled(getattr(self._inner, name), self._runner)

    def __call__(self, *values: Any, **named: Any) -> Any:
        return _settled(self._inner(*values, **named), self._runner)

    def __iter__(self) -> Iterator[Any]:
        walk = aiter(self._inner)

        async def step() -> Any:
            return await anext(walk, _END)

        while (value := self._runner.run(step())) is not _END:
            yield value

    def __repr__(self) -> str:
        return repr(self._inner)


def _settled(value: Any, runner: asyncio.Runner) -> Any:
    if inspect.iscoroutine(value):
        return runner.run(value)
    waits = inspect.ismethod(value) or hasattr(value, "__aiter__") or type(value).__name__.startswith("Async")
    return Settled(value, runner) if waits else value
