"""`codegen init`: a new API from its pages, and its first build."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.cli.compile import compiled
from codegen.cli.options import NO, common_options, print_json, print_lines

if TYPE_CHECKING:
    from codegen.build.install import BuildPlan
    from codegen.init.init import InitResult


@click.command()
@click.argument("name", metavar="NAME")
@click.argument("source", metavar="URL|DIR")
@click.option("--include", multiple=True, metavar="PATTERN", help="Take only these pages of DIR. Repeatable.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out these pages of DIR. Repeatable.")
@click.option("-v", "--verbose", is_flag=True, help="Also list every finding, each page and the files of each target.")
@common_options
def init(
    name: str,
    source: str,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    verbose: bool,
    root: Path | None,
    as_json: bool,
) -> None:
    """Create the API NAME from the documentation at URL or in DIR.

    The pages are copied to specs/NAME/pages/ (from a site: the first ones), a commented specs/NAME/api.toml is
    written, and the API is built. Content that is not understood is counted, and the spec says where it is incomplete.
    PATTERN is a quoted pattern of paths below DIR, such as 'api/*.md'; * also matches across folders. Pages saved by a
    browser may be MHTML files, or HTML with a folder beside it.

    If no page can be read, nothing is left behind. If nothing can be built, or no call is found, the pages and
    api.toml are kept, the problems are listed, and the exit code is 1.
    """
    from codegen.build.install import all_findings, install
    from codegen.cli.build_output import plan_data
    from codegen.cli.output import progress_shown
    from codegen.config.workspace import find_workspace
    from codegen.diagnostics.finding import has_errors
    from codegen.init.folder_files import Patterns
    from codegen.init.init import init_api

    where = _root(root)
    if (include or exclude) and "://" in source:
        raise click.UsageError("--include and --exclude choose pages of a folder; a site has `prefix` under [fetch]")
    doing = f"{name}: {'fetching' if '://' in source else 'reading'} pages"
    with progress_shown() as progress:
        started = init_api(where, name, source, None, partial(progress, doing), Patterns(include, exclude))
    workspace = find_workspace(where, where)
    plans = compiled(workspace, (name,), remember=True)
    failed = has_errors(all_findings(plans))
    if not failed:
        install(workspace, plans)
    if as_json:
        answer = {"built": not failed, **_data(started), "build": plan_data(plans[0])}
        print_json(answer)
    else:
        _print(started, plans[0], verbose, failed, root)
    useful = bool(plans[0].build.spec and plans[0].build.spec.operations)
    sys.exit(0 if useful and not failed and not has_errors(started.findings) else NO)


def _root(root: Path | None) -> Path:
    """Return the workspace that is meant; without one, the folder that becomes one."""
    from codegen.config.workspace import WrongUsage, find_workspace

    try:
        return find_workspace(root, Path.cwd()).root
    except WrongUsage:
        return (root or Path.cwd()).absolute()


def _data(started: InitResult) -> dict[str, object]:
    choice = started.choice
    return {
        "api": started.api,
        "dialect": choice.dialect,
        "dialects": choice.pages,
        "looked": choice.looked,
        "evidence": choice.evidence,
        "pages": started.pages,
        "servers": started.servers,
        "more": started.more,
        "findings": started.findings,
    }


def _print(started: InitResult, build_plan: BuildPlan, verbose: bool, failed: bool, root: Path | None) -> None:
    import shlex  # each of these takes longer than --help

    from codegen.cli.build_output import plan_lines
    from codegen.cli.findings_output import count_lines, finding_lines, kind_lines
    from codegen.cli.init_output import next_lines, read_lines

    findings = [*started.findings, *build_plan.findings]
    print_lines(read_lines(started, build_plan))
    print_lines(plan_lines([build_plan], verbose) if verbose else ())
    print_lines(finding_lines(findings, verbose) if verbose else kind_lines(findings))
    option = f" --root {shlex.quote(str(root))}" if root is not None else ""
    print_lines(count_lines(findings, verbose, report=f"codegen report {started.api}{option}"))
    print_lines(["nothing was built"] if failed else [])
    print_lines(next_lines(started, not failed, option))
