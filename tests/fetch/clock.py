"""A clock that only waiting moves: how long a run waits is what it asked for, not what the machine took."""

from __future__ import annotations

import asyncio

import pytest

from codegen.fetch import hosts


class Clock:
    """Takes the place of ``time`` and ``asyncio`` in the module that waits. ``now`` are the seconds waited so far."""

    Semaphore = asyncio.Semaphore

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Replace the clock of every host that is asked in this process."""
    clock = Clock()
    monkeypatch.setattr(hosts, "time", clock)
    monkeypatch.setattr(hosts, "asyncio", clock)
    return clock
