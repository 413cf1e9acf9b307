"""The collector of garbage: how often it looks, in commands that make millions of objects and end soon."""

from __future__ import annotations

import contextlib
import gc
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
