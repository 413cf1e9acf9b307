"""Cold builds of the same pages once and many times: how time and memory grow."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.many_calls import write_workspace
from benchmarks.results import Result, Scale
from benchmarks.usage import usage_of

_CODEGEN = str(Path(sys.executable).with_name("codegen"))
_TIME, _MEMORY = 1.05, 0.3  # wanted at most, for each time the pages: 10.5 and 3 for ten times
_REACHED = 0.5  # of memory, likewise: docs/decisions/speed.md


def scales(folder: Path, sizes: Sequence[int]) -> Iterator[Scale]:
    """Yield a cold build for each of ``sizes``, in workspaces below ``folder``."""
    for times in sizes:
        workspace = folder / f"times-{times}"
        write_workspace(workspace, times)
        usage = usage_of([_CODEGEN, "build", "--root", str(workspace)])
        yield Scale(times, usage.seconds, usage.megabytes)


def growth(measured: Sequence[Scale]) -> list[Result]:
    """Return the growth of time and of memory from the first of ``measured`` to the last; nothing of fewer than two."""
    if len(measured) < 2:
        return []
    first, last = measured[0], measured[-1]
    times = last.times // first.times
    time = f"{last.seconds:.1f} s", f"{first.seconds:.1f} s"
    memory = f"{last.megabytes:.0f} MB", f"{first.megabytes:.0f} MB"
    return [
        _row(f"{times} times the pages: time", last.seconds / first.seconds, _TIME * times, *time),
        _row(f"{times} times the pages: memory", last.megabytes / first.megabytes, _MEMORY * times, *memory)._replace(
            reached=_REACHED * times
        ),
    ]


def _row(what: str, ratio: float, goal: float, ours: str, theirs: str) -> Result:
    return Result(what, "cold build", goal, ratio, (ratio, ratio), ours, theirs)
