"""`codegen lint`: the linters' verdict on the OpenAPI document, on the pages' own lines."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from codegen.cli.options import NO, common_options, open_workspace, print_json, print_lines


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@common_options
def lint(apis: tuple[str, ...], root: Path | None, as_json: bool) -> None:
    """Report what linters find in the OpenAPI document (default: of all APIs).

    Each finding names the page and line that caused it, and the place in openapi.json. The input is the spec of the
    last build. Node is not needed. The exit code is 1 if there are findings.
    """
    from codegen.build.artifacts import read_provenance, read_spec
    from codegen.cli.findings_output import finding_lines
    from codegen.config.workspace import located
    from codegen.lint.lint import lint as linted
    from codegen.targets.openapi.document import document

    workspace = open_workspace(root)
    findings = []
    for api in workspace.chosen(apis):
        spec = read_spec(workspace.folder(api))
        problems = linted(spec, read_provenance(workspace.folder(api)), document(spec))
        findings += [located(problem, api) for problem in problems]
    if as_json:
        print_json({"clean": not findings, "findings": findings})
    else:
        print_lines(finding_lines(findings))
        click.echo(f"{len(findings)} problems" if findings else "no problems")
    sys.exit(NO if findings else 0)
