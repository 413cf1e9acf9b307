"""`codegen report`: one page for people about all that was read, found and made."""

from __future__ import annotations

from pathlib import Path

import click

from codegen.cli.options import common_options, open_workspace, print_json

OUT = Path("build") / "report.html"


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Output file. Default: build/report.html in the workspace.",
)
@common_options
def report(apis: tuple[str, ...], out: Path | None, root: Path | None, as_json: bool) -> None:
    """Write one HTML report about each API (default: all).

    The report shows how much of every page was understood, the last changes, the findings with both quotes, the
    models and their links, and the source of every field. The last changes compare the current pages with the last
    commit, or with the newest release recorded by `codegen diff --write`. The file works offline.
    """
    from codegen.build.cache import Cache
    from codegen.build.current import known_or_compiled
    from codegen.build.garbage import look_for_garbage_rarely
    from codegen.cli.output import progress_shown
    from codegen.report.last_diff import last_diff
    from codegen.report.page import report_page
    from codegen.targets.templating import Templates
    from codegen.writing.writer import write_atomically

    look_for_garbage_rarely()
    workspace = open_workspace(root)
    chosen = workspace.chosen(apis)
    with progress_shown() as progress:
        builds = [known_or_compiled(workspace, api, progress, Cache(workspace.root, api)) for api in chosen]
    path = out or workspace.root / OUT
    diffs = {build.api: last_diff(workspace, build) for build in builds}
    page = report_page(builds, Templates(workspace.templates), diffs).encode()
    write_atomically(path, page)
    if as_json:
        print_json({"path": str(path), "apis": list(chosen), "bytes": len(page)})
    else:
        click.echo(f"wrote {path} ({len(page) // 1000} kB): open it in a browser")
