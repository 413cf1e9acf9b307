"""One host's patience: how many calls at once, how far apart, until when it wants quiet, and when it is left alone."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator

FAILURES = 5  # pages in a row that a host does not answer before the others are not asked for


class Host:
    """The gate to one host, which all calls pass."""

    def __init__(self, at_once: int) -> None:
        self.delay = 0.0
        self.left_because = ""
        self._slots = asyncio.Semaphore(at_once)
        self._quiet_until = 0.0
        self._failed = 0

    @contextlib.asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Hold one of the few places, once the host's quiet time is over."""
        async with self._slots:
            while (wait := self._quiet_until - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            if self.delay:
                self._quiet_until = time.monotonic() + self.delay
            yield

    def pause(self, seconds: float) -> None:
        """Ask nothing of this host for ``seconds``."""
        self._quiet_until = max(self._quiet_until, time.monotonic() + seconds)

    def leave(self, why: str) -> None:
        """Ask nothing of this host any more in this run."""
        self.left_because = self.left_because or why

    def answered(self) -> None:
        """Note that a page came, or a clear no."""
        self._failed = 0

    def failed(self, why: str) -> None:
        """Note that a page did not come, after all attempts."""
        self._failed += 1
        if self._failed >= FAILURES:
            self.leave(f"{FAILURES} pages in a row did not come, the last because {why}")
