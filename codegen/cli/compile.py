"""The run that build and check share: compile the chosen APIs, and compare them with the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codegen.build.install import BuildPlan
    from codegen.config.workspace import Workspace
    from codegen.writing.choice import Choice


def compiled(
    workspace: Workspace, apis: tuple[str, ...], choice: Choice | None = None, *, remember: bool = False
) -> list[BuildPlan]:
    """Return the builds of the chosen APIs, compared with the disk; ``choice`` says what becomes of outputs that were
    edited.

    What earlier runs remembered is used; what this one learnt is written only if it must ``remember``.
    """
    from codegen.build.cache import Cache
    from codegen.build.garbage import look_for_garbage_rarely
    from codegen.build.install import compare_with_disk
    from codegen.build.pipeline import compile_api
    from codegen.cli.output import progress_shown
    from codegen.writing.choice import STOP

    look_for_garbage_rarely()
    chosen = workspace.chosen(apis)
    caches = {api: Cache(workspace.root, api) for api in chosen}
    with progress_shown() as progress:
        builds = [compile_api(workspace, api, progress, caches[api]) for api in chosen]
        for build in builds if remember else ():
            caches[build.api].save(forget=bool(build.outputs))
        return compare_with_disk(workspace, builds, choice or STOP)
