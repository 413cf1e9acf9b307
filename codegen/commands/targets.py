"""`codegen targets`: what can be emitted."""

from __future__ import annotations

from pathlib import Path

import click

from codegen.commands.common import common_options, open_workspace, print_json, print_lines


@click.command()
@common_options
def targets(root: Path | None, as_json: bool) -> None:
    """List what can be emitted, and from which templates.

    Marks the templates that the workspace overrides.
    """
    from codegen.targets.listing import list_targets
    from codegen.terminal import target_lines

    listed = list_targets(open_workspace(root).templates)
    if as_json:
        print_json({"targets": listed})
    else:
        print_lines(target_lines(listed))
