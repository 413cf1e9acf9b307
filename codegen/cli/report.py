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
    help="Where the page goes. Default: build/report.html in the workspace.",
)
@common_options
def report(apis: tuple[str, ...], out: Path | None, root: Path | None, as_json: bool) -> None:
    """Write one HTML page about each API (default: all): what was read, what was found, where it comes from.

    Shows how much of every page was accounted for, what changed last, the findings with both quotes, the models and
    their links, and for every field the words it was read from. What changed last is the pages as they are now against
    the last commit, or the newest release that `codegen diff --write` recorded. The page needs no network and no other
    file. Writes nothing else.
    """
    from codegen.build.cache import Cache
    from codegen.build.pipeline import compile_api
    from codegen.cli.output import progress_shown
    from codegen.report.last_diff import last_diff
    from codegen.report.page import report_page
    from codegen.targets.templating import Templates
    from codegen.writing.writer import write_atomically

    workspace = open_workspace(root)
    chosen = workspace.chosen(apis)
    with progress_shown() as progress:
        builds = [compile_api(workspace, api, progress, Cache(workspace.root, api)) for api in chosen]
    path = out or workspace.root / OUT
    diffs = {build.api: last_diff(workspace, build) for build in builds}
    page = report_page(builds, Templates(workspace.templates), diffs).encode()
    write_atomically(path, page)
    if as_json:
        print_json({"path": str(path), "apis": list(chosen), "bytes": len(page)})
    else:
        click.echo(f"wrote {path} ({len(page) // 1000} kB): open it in a browser")
