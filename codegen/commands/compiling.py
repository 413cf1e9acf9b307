"""The run that build and check share: compile the chosen APIs, and compare them with the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codegen.landing import Landing
    from codegen.workspace import Workspace
    from codegen.writing.edits import Wish


def compiled(
    workspace: Workspace, apis: tuple[str, ...], wish: Wish = "stop", *, remember: bool = False
) -> list[Landing]:
    """The builds of the chosen APIs, compared with the disk; ``wish`` says what becomes of outputs that were edited.

    What earlier runs remembered is used; what this one learnt is written only if it shall ``remember``.
    """
    from codegen.caching import Cache
    from codegen.landing import compare
    from codegen.pipeline import compile_api
    from codegen.terminal import progress_shown

    chosen = workspace.chosen(apis)
    caches = {api: Cache(workspace.root, api) for api in chosen}
    with progress_shown() as progress:
        builds = [compile_api(workspace, api, progress, caches[api]) for api in chosen]
        for cache in caches.values() if remember else ():
            cache.save()
        return compare(workspace, builds, wish)
