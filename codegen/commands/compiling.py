"""The run that build and check share: compile the chosen APIs, and compare them with the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codegen.landing import Landing
    from codegen.workspace import Workspace


def compiled(workspace: Workspace, apis: tuple[str, ...]) -> list[Landing]:
    """The builds of the chosen APIs, compared with the disk."""
    from codegen.landing import compare
    from codegen.pipeline import compile_api
    from codegen.terminal import progress_shown

    chosen = workspace.chosen(apis)
    with progress_shown() as progress:
        return compare(workspace, [compile_api(workspace, api, progress) for api in chosen])
