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
    from codegen.writing.edits import Wish


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("--keep", "wish", flag_value="keep", help="Merge edits of files in generated/ into what is made.")
@click.option("--discard", "wish", flag_value="discard", help="Drop edits of files in generated/.")
@click.option("-v", "--verbose", is_flag=True, help="Also show notes, and why blocks of pages were ignored.")
@common_options
def build(apis: tuple[str, ...], wish: Wish | None, verbose: bool, root: Path | None, as_json: bool) -> None:
    """Compile each API (default: all) from its pages to its outputs.

    Reads specs/<api>/, and writes the spec there and all outputs to generated/<api>/. Writes only what changed, and
    nothing at all when any API has an error.

    A file in generated/ that somebody edited is such an error, and the edit is shown, until you say what becomes of it.
    Edits that are kept once are merged again by every build; where they and what is made contradict each other, --keep
    marks both in the file, and the exit code is 1.
    """
    from codegen.findings import has_errors
    from codegen.landing import all_conflicts, all_findings, land
    from codegen.terminal import landing_data

    workspace = open_workspace(root)
    landings = compiled(workspace, apis, wish or "stop", remember=True)
    findings, conflicts = all_findings(landings), all_conflicts(landings)
    failed = has_errors(findings)
    if not failed:
        land(workspace, landings)
    if as_json:
        print_json({"written": not failed, "apis": [landing_data(landing) for landing in landings]})
    else:
        _print_build(landings, [*findings, *conflicts], verbose)
        if failed:
            click.echo("nothing was written")
    sys.exit(NO if failed or conflicts else 0)


def _print_build(landings: list[Landing], findings: list[Finding], verbose: bool) -> None:
    from codegen.terminal import count_lines, edits_lines, finding_lines, landing_lines

    print_lines(finding_lines(findings, verbose))
    print_lines(edits_lines(landings, verbose))
    for landing in landings:
        print_lines(landing_lines(landing, verbose))
    print_lines(count_lines(findings, verbose))
