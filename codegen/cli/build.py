"""`codegen build`: compile, and write what changed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.cli.compile import compiled
from codegen.cli.options import NO, common_options, open_workspace, print_json, print_lines

if TYPE_CHECKING:
    from codegen.build.install import BuildPlan
    from codegen.config.workspace import Workspace
    from codegen.diagnostics.finding import Finding
    from codegen.writing.choice import Choice


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option(
    "--keep",
    metavar="[FILE]",
    is_flag=False,
    flag_value="*",
    multiple=True,
    help="Merge the hand edits of this file into the new output; without a name, of all files. Repeatable.",
)
@click.option(
    "--discard",
    metavar="[FILE]",
    is_flag=False,
    flag_value="*",
    multiple=True,
    help="Drop the hand edits of this file; without a name, of all files. Repeatable.",
)
@click.option("-v", "--verbose", is_flag=True, help="Also list every finding, each page and the files of each target.")
@common_options
def build(
    apis: tuple[str, ...],
    keep: tuple[str, ...],
    discard: tuple[str, ...],
    verbose: bool,
    root: Path | None,
    as_json: bool,
) -> None:
    """Compile each API (default: all) from its pages to its outputs.

    Read specs/<api>/, write the spec there, and write all outputs to generated/<api>/. Only changed files are written.
    If any API has an error, nothing is written. Warnings already reported by the last build are only counted.

    A file in generated/ that was edited by hand is an error. The edit is shown until --keep or --discard settles it.
    FILE is a path from the message, a folder, or a quoted pattern; explicit names take precedence. Kept edits are
    merged by every build. Where an edit conflicts with the new output, --keep marks both in the file and exits with 1.
    """
    from codegen.build.last_build import last_outcome

    workspace = open_workspace(root)
    outcome = None if keep or discard or verbose or as_json else last_outcome(workspace, workspace.chosen(apis))
    if outcome is not None:
        print_lines(outcome.lines)
    else:
        sys.exit(_build_anew(workspace, apis, _choice(keep, discard, workspace.root), verbose, as_json))


def _build_anew(workspace: Workspace, apis: tuple[str, ...], choice: Choice, verbose: bool, as_json: bool) -> int:
    """Compile, write and print; return the exit code."""
    from codegen.build.install import all_conflicts, all_findings, install
    from codegen.build.known_warnings import previously_reported
    from codegen.build.last_build import stamps
    from codegen.cli.build_output import plan_data
    from codegen.cli.up_to_date import remember_outcome
    from codegen.diagnostics.finding import has_errors

    chosen = workspace.chosen(apis)
    before = stamps(workspace, chosen)
    plans = compiled(workspace, apis, choice, remember=True)
    findings, conflicts = all_findings(plans), all_conflicts(plans)
    failed = has_errors(findings)
    if not failed:
        install(workspace, plans)
        remember_outcome(workspace, chosen, before, plans)
    if as_json:
        print_json({"written": not failed, "apis": [plan_data(build_plan) for build_plan in plans]})
    else:
        known = previously_reported(workspace.root, plans, remember=not failed)
        _print_build(plans, [*findings, *conflicts], frozenset() if verbose else known, verbose)
    return NO if failed or conflicts else 0


def _choice(keep: tuple[str, ...], discard: tuple[str, ...], root: Path) -> Choice:
    from codegen.writing.choice import Choice

    return Choice(
        keep=tuple(_seen_from(root, name) for name in keep),
        discard=tuple(_seen_from(root, name) for name in discard),
    )


def _seen_from(root: Path, name: str) -> str:
    """Return what ``name`` leads to from the current folder, as seen from ``root``; any other name as it is."""
    path, top = Path(name).resolve(), root.resolve()
    return path.relative_to(top).as_posix() if path.exists() and path.is_relative_to(top) else name


def _print_build(plans: list[BuildPlan], findings: list[Finding], known: frozenset[Finding], verbose: bool) -> None:
    """Print what is new about the pages, then a line for each API; ``known`` findings are only counted."""
    from codegen.build.install import all_findings
    from codegen.cli.build_output import edits_lines, plan_lines, report_command
    from codegen.cli.findings_output import count_lines, finding_lines
    from codegen.diagnostics.finding import has_errors

    print_lines(finding_lines([finding for finding in findings if finding not in known], verbose))
    print_lines(edits_lines(plans, verbose))
    statistics = list(plan_lines(plans, verbose))
    if statistics:  # without any, the findings are all there is to show
        print_lines(statistics)
        print_lines(count_lines(findings, verbose, len(known), report_command(plans)))
        print_lines(["nothing was written"] if has_errors(all_findings(plans)) else [])
