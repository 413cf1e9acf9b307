"""`codegen introspect`: the live server's own field tables, compared with the pages."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.cli.options import NO, common_options, open_workspace, print_json, print_lines

if TYPE_CHECKING:
    from codegen.config.workspace import Workspace
    from codegen.introspect.run import Introspected


@click.command()
@click.argument("api", metavar="API")
@click.option("--at", metavar="URL", help="Call this server instead, for example a local `codegen serve`.")
@click.option("-v", "--verbose", is_flag=True, help="Also show notes and written files.")
@common_options
def introspect(api: str, at: str | None, verbose: bool, root: Path | None, as_json: bool) -> None:
    """Fetch the field tables that the live server of API offers, and compare them with the pages.

    Answers are stored in specs/API/fieldinfo/ and used by the next build. Differences from the pages are listed, and
    the exit code is then 1. An interrupted run resumes. Credentials are read from the environment (API_NAME, such as
    SHED_API_KEY) or prompted for. They are neither stored nor shown.
    """
    from codegen.cli.fetch_output import shortened
    from codegen.cli.findings_output import count_lines, finding_lines
    from codegen.config.workspace import located
    from codegen.diagnostics.finding import has_errors

    workspace = open_workspace(root)
    workspace.chosen([api])
    done = _introspected(workspace, api, at)
    findings = [located(finding, api) for finding in done.findings]
    if as_json:
        counts = {"asked": done.asked, "answered": done.answered, "differing": done.differing}
        print_json({"api": api, **counts, "written": done.written, "findings": findings})
    else:
        print_lines(finding_lines(findings, verbose))
        print_lines(shortened([f"written    specs/{api}/{file}" for file in done.written], verbose))
        click.echo(f"{done.answered} of {done.asked} resources answered, {done.differing} differences")
        print_lines(count_lines(findings, verbose))
    sys.exit(NO if has_errors(findings) or done.differing else 0)


def _introspected(workspace: Workspace, api: str, at: str | None) -> Introspected:
    from codegen.build.artifacts import read_spec
    from codegen.build.cache import Cache
    from codegen.cli.output import progress_shown
    from codegen.config.settings import read_settings
    from codegen.config.workspace import located
    from codegen.diagnostics.finding import BadInput
    from codegen.dialects.page_reader import page_reader
    from codegen.introspect.client import Server
    from codegen.introspect.credentials import find_credentials
    from codegen.introspect.run import introspect as ask_all

    folder, known = workspace.folder(api), Cache(workspace.root, api)
    ask = partial(click.prompt, hide_input=True, err=True) if sys.stdin.isatty() else None
    try:
        file, spec = read_settings(folder), read_spec(folder)
        reader = page_reader(file)
        credentials = find_credentials(api, spec, os.environ, ask)
        with progress_shown() as progress:
            shown = partial(progress, f"{api}: asking for field tables")
            return ask_all(folder, spec, reader, Server(spec, credentials, at), credentials, shown, known)
    except BadInput as bad:
        raise BadInput(*(located(finding, api) for finding in bad.findings)) from None
    except KeyboardInterrupt:
        click.echo(f"interrupted: codegen introspect {api} goes on where it stopped", err=True)
        sys.exit(NO)
