"""The collector of garbage: how often it looks, in commands that make millions of objects and end soon."""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Iterator


def look_for_garbage_rarely() -> None:
    """Raise the thresholds of the collector: a compile makes millions of objects that live on.

    With the usual ones a tenth of a build of 246 pages goes into looking through them.
    """
    gc.set_threshold(200_000, 30, 30)


@contextlib.contextmanager
def collector_paused() -> Iterator[None]:
    """Look for no garbage while a spec and its provenance are decoded: they make no cycles, and take a third longer."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def give_back() -> None:
    """Give free memory back to the system, where it keeps some for later: only glibc does, and can be asked."""
    if sys.platform == "linux":
        import ctypes  # late: only the largest builds need it

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
