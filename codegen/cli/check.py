"""`codegen check`: compile, and compare with what is on disk."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.cli.compile import compiled
from codegen.cli.options import NO, common_options, open_workspace, print_json, print_lines

if TYPE_CHECKING:
    from codegen.build.install import Change
    from codegen.config.workspace import Workspace
    from codegen.diagnostics.finding import Finding


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@common_options
def check(apis: tuple[str, ...], root: Path | None, as_json: bool) -> None:
    """Compare the files on disk with what a build would write.

    List changed, missing, hand-edited, stale and extra files, and exit with 1 if there are any. Nothing is written.
    A stale file is no longer generated; an extra file was not written by codegen.
    """
    from codegen.build.last_build import last_outcome

    workspace = open_workspace(root)
    outcome = None if as_json else last_outcome(workspace, workspace.chosen(apis))
    if outcome is not None and outcome.clean:
        click.echo(_UP_TO_DATE)
    else:
        sys.exit(_check_anew(workspace, apis, as_json))


_UP_TO_DATE = "Up to date."


def _check_anew(workspace: Workspace, apis: tuple[str, ...], as_json: bool) -> int:
    """Compile, compare and print; return the exit code."""
    from codegen.build.install import all_conflicts, all_findings, changes
    from codegen.cli.build_output import change_lines
    from codegen.cli.findings_output import finding_lines
    from codegen.diagnostics.finding import has_errors
    from codegen.diagnostics.messages import Severity

    plans = compiled(workspace, apis)
    findings = all_findings(plans)
    drifted = changes(workspace, plans)
    findings += all_conflicts(plans)
    failed = has_errors(findings)
    if as_json:
        print_json({"clean": not (failed or drifted), "changes": drifted, "findings": findings})
    else:
        print_lines(finding_lines([finding for finding in findings if finding.severity is Severity.ERROR]))
        print_lines(change_lines(drifted))
        click.echo(_verdict(findings, drifted))
    return NO if failed or drifted else 0


def _verdict(findings: list[Finding], changes: list[Change]) -> str:
    from codegen.diagnostics.finding import has_errors

    if has_errors(findings):
        return "not clean: fix the errors above, then run `codegen build`"
    if any(change.kind != "extra" for change in changes):
        return "not clean: run `codegen build` and commit the changes"
    return "not clean: move the extra files elsewhere" if changes else _UP_TO_DATE
