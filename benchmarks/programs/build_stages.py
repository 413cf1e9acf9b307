"""Build one API from nothing, and print the processor seconds of each stage as JSON, in their order.

A stage is what the build shows as progress; imports come before the first, and laying down files after the last.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.timing import processor_seconds


class _Clock:
    """Adds the processor time since the last stage began to that stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._stage, self._since = "imports", 0.0

    def enter(self, stage: str) -> None:
        now = processor_seconds()
        self.seconds[self._stage] = self.seconds.get(self._stage, 0.0) + now - self._since
        self._stage, self._since = stage, now

    def progress(self, what: str, _done: int, _of: int) -> None:
        self.enter(what.partition(": ")[2])


def main() -> None:
    """Build the workspace that is named, and print."""
    clock = _Clock()
    from codegen.build import target_runs
    from codegen.build.cache import Cache
    from codegen.build.garbage import look_for_garbage_rarely
    from codegen.build.install import compare_with_disk, install
    from codegen.build.pipeline import compile_api
    from codegen.config.workspace import find_workspace

    setattr(target_runs, "usable_cores", lambda: 1)  # noqa: B010 - for mypy; another process counts where it ends
    look_for_garbage_rarely()
    workspace = find_workspace(Path(sys.argv[1]), Path.cwd())
    cache = Cache(workspace.root, "calls")
    clock.enter("inputs")
    build = compile_api(workspace, "calls", clock.progress, cache)
    clock.enter("writing files")
    cache.save()
    install(workspace, compare_with_disk(workspace, [build]))
    clock.enter("end")
    print(json.dumps(clock.seconds))


main()
