"""The limiter: counts the calls of each key and refuses those past the documented limit."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable

from codegen.mock_server.messages import ApiError
from codegen.spec.conventions import RateLimit


class Limiter:
    """The calls of the last while, key by key. ``clock`` gives seconds that never go back."""

    def __init__(self, limit: RateLimit | None, clock: Callable[[], float]) -> None:
        self._limit, self._clock = limit, clock
        self._calls: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def clear(self) -> None:
        """Forget all calls."""
        with self._lock:
            self._calls.clear()

    def count(self, who: str) -> None:
        """Count one call of ``who``. Raises ApiError when there were too many, with the seconds to wait."""
        if self._limit is None:
            return
        now = self._clock()
        with self._lock:
            calls = self._calls.setdefault(who, deque())
            while calls and calls[0] <= now - self._limit.seconds:
                calls.popleft()
            if len(calls) >= self._limit.requests:
                wait = max(1, math.ceil(calls[0] + self._limit.seconds - now))
                raise ApiError(status=429, headers={"Retry-After": str(wait)})
            calls.append(now)
