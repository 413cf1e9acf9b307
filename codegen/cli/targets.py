"""`codegen targets`: what can be emitted."""

from __future__ import annotations

from pathlib import Path

import click

from codegen.cli.options import common_options, open_workspace, print_json, print_lines


@click.command()
@common_options
def targets(root: Path | None, as_json: bool) -> None:
    """List the available outputs and their templates.

    Templates that the workspace overrides are marked.
    """
    from codegen.cli.output import target_lines
    from codegen.targets.listing import list_targets

    listed = list_targets(open_workspace(root).templates)
    if as_json:
        print_json({"targets": listed})
    else:
        print_lines(target_lines(listed))
