"""Work counted in steps: the lines of Python that run. The same on every machine, however busy it is.

What a regular expression or a method of ``str`` does inside is one step, whatever it costs: benchmarks/ has the times.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

_SOME = 3_000  # what any call may take besides, such as filling a cache


def steps_of(action: Callable[[], object]) -> int:
    """Run ``action`` and return how many lines ran, those of libraries included."""
    steps = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal steps
        steps += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(before)
    return steps


def assert_steps_grow_with(text_of: Callable[[int], str], read: Callable[[str], object], size: int) -> None:
    """Read a text of ``size`` pieces, and one of four times as many: it may take four times the steps, not sixteen."""
    few, many = (_steps_to_read(read, text_of(count)) for count in (size, 4 * size))
    assert many <= 5 * few + _SOME, f"{many:,} steps for four times what took {few:,}"


def _steps_to_read(read: Callable[[str], object], text: str) -> int:
    read(text)  # once for what is made only once
    return steps_of(lambda: read(text))
