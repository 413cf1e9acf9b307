"""`codegen build`: compile, and write what changed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.commands.common import NO, common_options, open_workspace, print_json, print_lines
from codegen.commands.compiling import compiled

if TYPE_CHECKING:
    from codegen.findings import Finding
    from codegen.landing import Landing


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("-v", "--verbose", is_flag=True, help="Also show notes, and why blocks of pages were ignored.")
@common_options
def build(apis: tuple[str, ...], verbose: bool, root: Path | None, as_json: bool) -> None:
    """Compile each API (default: all) from its pages to its outputs.

    Reads specs/<api>/, and writes the spec there and all outputs to generated/<api>/. Writes only what changed, and
    nothing at all when any API has an error.
    """
    from codegen.findings import has_errors
    from codegen.landing import all_findings, land
    from codegen.terminal import landing_data

    workspace = open_workspace(root)
    landings = compiled(workspace, apis)
    findings = all_findings(landings)
    failed = has_errors(findings)
    if not failed:
        land(workspace, landings)
    if as_json:
        print_json({"written": not failed, "apis": [landing_data(landing) for landing in landings]})
    else:
        _print_build(landings, findings, verbose)
        if failed:
            click.echo("nothing was written")
    sys.exit(NO if failed else 0)


def _print_build(landings: list[Landing], findings: list[Finding], verbose: bool) -> None:
    from codegen.terminal import count_lines, finding_lines, landing_lines

    print_lines(finding_lines(findings, verbose))
    for landing in landings:
        print_lines(landing_lines(landing, verbose))
    print_lines(count_lines(findings, verbose))
