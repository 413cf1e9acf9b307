"""`codegen fetch`: the documentation site into pages/."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.cli.options import NO, common_options, open_workspace, print_json, print_lines

if TYPE_CHECKING:
    from codegen.config.workspace import Workspace
    from codegen.diagnostics.finding import Finding
    from codegen.fetch.result import Fetched
    from codegen.fetch.run import FetchOptions


@click.command()
@click.argument("api", metavar="API")
@click.option(
    "--accept",
    multiple=True,
    metavar="PAGE",
    help="Accept this page although it shrank, holds no facts, or was edited locally. Repeatable.",
)
@click.option("--keep-original", is_flag=True, help="Also keep the original bytes, in specs/API/originals/.")
@click.option("-v", "--verbose", is_flag=True, help="Also show notes and unchanged pages.")
@common_options
def fetch(
    api: str, accept: tuple[str, ...], keep_original: bool, verbose: bool, root: Path | None, as_json: bool
) -> None:
    """Fetch the documentation pages of API into specs/API/pages/.

    The pages are those that [fetch] in api.toml lists or links to, and those that the site lists (sitemap.xml,
    llms.txt), or else those captured before. Markdown is preferred to HTML. Requests follow
    robots.txt and the limits of the host, and unchanged pages are not downloaded again. Only complete pages are
    stored. If a page is gone, moved, or suddenly an error, its capture is kept and the exit code is 1. An interrupted
    run resumes.
    """
    from codegen.config.workspace import located
    from codegen.diagnostics.finding import has_errors
    from codegen.fetch.run import FetchOptions

    workspace = open_workspace(root)
    workspace.chosen([api])
    fetch_options = FetchOptions(accept=accept, keep_original=keep_original)
    fetched = _fetched(workspace, api, fetch_options)
    findings = [located(finding, api) for finding in fetched.findings]
    if as_json:
        rows, counts = fetched.rows, fetched.counts()
        answer = {"api": api, "complete": fetched.complete, "counts": counts, "pages": rows, "findings": findings}
        print_json(answer)
    else:
        _print_fetched(api, fetched, findings, verbose)
    sys.exit(NO if has_errors(findings) else 0)


def _fetched(workspace: Workspace, api: str, fetch_options: FetchOptions) -> Fetched:
    """Return what the run did; findings of a run that cannot begin are placed as seen from the workspace's root."""
    from codegen.cli.output import progress_shown
    from codegen.config.settings import read_settings
    from codegen.config.workspace import located
    from codegen.diagnostics.finding import BadInput
    from codegen.dialects.page_reader import page_reader
    from codegen.fetch.run import fetch as fetch_pages

    folder = workspace.folder(api)
    try:
        file = read_settings(folder)
        reader = page_reader(file)
        with progress_shown() as progress:
            return fetch_pages(folder, file, reader, fetch_options, partial(progress, f"{api}: fetching pages"))
    except BadInput as bad:
        raise BadInput(*(located(finding, api) for finding in bad.findings)) from None
    except KeyboardInterrupt:
        click.echo(f"interrupted: no capture changed; codegen fetch {api} continues where it stopped", err=True)
        sys.exit(NO)


def _print_fetched(api: str, fetched: Fetched, findings: list[Finding], verbose: bool) -> None:
    from codegen.cli.fetch_output import fetched_lines
    from codegen.cli.findings_output import count_lines, finding_lines

    print_lines(finding_lines(findings, verbose))
    print_lines(fetched_lines(fetched, verbose))
    print_lines(count_lines(findings, verbose))
    counts = fetched.counts()
    if counts["new"] or counts["changed"]:
        click.echo(f"next: codegen build {api} reads the pages, codegen diff {api} shows the impact on code")
