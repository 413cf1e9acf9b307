"""How long something takes."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable


def seconds(action: Callable[[], object], times: int = 3) -> float:
    """Return the processor time of ``action`` in this process and in those that it started: the least of ``times``."""
    return min(_once(action) for _ in range(times))


def wall_seconds(action: Callable[[], object]) -> float:
    """Return the time on the clock that ``action`` takes once."""
    before = time.perf_counter()
    action()
    return time.perf_counter() - before


def _once(action: Callable[[], object]) -> float:
    before = processor_seconds()
    action()
    return processor_seconds() - before


def processor_seconds() -> float:
    """Return the processor time so far of this process and of those that it started and that ended."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)
