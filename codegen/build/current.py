"""The current build of an API: the last one while nothing has changed, else compiled. Stages are imported only then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from codegen.build.cache import Cache
from codegen.build.garbage import collector_paused
from codegen.build.known_build import recall
from codegen.build.result import Build
from codegen.config.workspace import Workspace

Progress: TypeAlias = Callable[[str, int, int], None]  # as of the pipeline


def known(workspace: Workspace, api: str, cache: Cache) -> Build | None:
    """Return the last build of ``api``, without files and facts of pages; None when anything has changed since."""
    with collector_paused():
        last = recall(workspace, api, cache)
    if last is None:
        return None
    return Build(
        api=api,
        findings=last.findings,
        counts=last.counts,
        spec=last.spec,
        evidence=last.provenance,
        is_written=True,
    )


def known_or_compiled(workspace: Workspace, api: str, progress: Progress, cache: Cache) -> Build:
    """Return the build of ``api``: the last one, without files and facts, or one compiled where anything changed."""
    last = known(workspace, api, cache)
    if last is not None:
        return last
    from codegen.build.pipeline import compile_api  # takes a second

    return compile_api(workspace, api, progress, cache)
