"""`codegen diff`: what changed in the documentation, for whom it breaks, and which version that makes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen.cli.options import NO, common_options, open_workspace, print_json, print_lines

if TYPE_CHECKING:
    from codegen.build.release import Comparison


@click.command()
@click.argument("api", metavar="API|FILE|FOLDER")
@click.option(
    "--since",
    default="HEAD",
    show_default=True,
    metavar="REV|FILE|FOLDER",
    help="Compare with a git revision, another spec.json, or another folder of captures.",
)
@click.option("--markdown", "as_markdown", is_flag=True, help="Print Markdown, for a changelog or a pull request.")
@click.option("--write", is_flag=True, help="Record the changes as a release, and build the API with its changelog.")
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "additive", "wording"]),
    help="Exit with 1 if a change is at least this severe.",
)
@common_options
def diff(
    api: str, since: str, as_markdown: bool, write: bool, fail_on: str | None, root: Path | None, as_json: bool
) -> None:
    """Show documentation changes and their impact on code.

    Changes are compared by meaning. Each is breaking, additive or wording, both for code that reads answers and for
    code that sends requests. The next version of each generated package is proposed. An API is compiled from its
    current pages; so is a folder of captures, laid out like one in specs/.

    --write records the release in specs/<api>/history.json and generates generated/<api>/CHANGELOG.md from it.
    """
    from codegen.build.garbage import look_for_garbage_rarely
    from codegen.compare.changes import Impact, is_at_least

    if as_json and as_markdown:
        raise click.UsageError("--json and --markdown are two forms of the same answer; choose one")
    look_for_garbage_rarely()
    compared = _compared(api, since, root, write)
    _print(compared, as_markdown, as_json)
    if write and not as_json and not as_markdown:
        click.echo(_outcome(compared))
    if fail_on and any(is_at_least(change.impact, Impact(fail_on)) for change in compared.changes):
        sys.exit(NO)


def _outcome(compared: Comparison) -> str:
    if compared.recorded:
        return "recorded"
    taken_back = compared.superseded is not None
    return "what was recorded is taken back, for nothing changed" if taken_back else "nothing to record"


def _compared(subject: str, since: str, root: Path | None, write: bool) -> Comparison:
    from codegen.build.release import compare_api, compare_paths, record

    if not _is_path(subject, root):
        compared = compare_api(open_workspace(root), subject, since)
        return record(open_workspace(root), compared) if write else compared
    if write:
        raise click.UsageError("--write records the changes of an API of the workspace; name that")
    return compare_paths(Path(subject), Path(since), root or Path.cwd())


def _is_path(subject: str, root: Path | None) -> bool:
    """Whether ``subject`` is a file or folder, and no API of the workspace."""
    from codegen.config.workspace import WrongUsage

    try:
        known = open_workspace(root).apis
    except WrongUsage:
        known = ()
    looks_like_one = "/" in subject or subject.endswith(".json")
    return subject not in known and (looks_like_one or Path(subject).exists())


def _print(compared: Comparison, as_markdown: bool, as_json: bool) -> None:
    from codegen.cli.diff_output import comparison_lines
    from codegen.releases.changelog import comparison_markdown

    older, newer = compared.older.name, compared.newer.name
    if as_json:
        print_json(compared.data())
    elif as_markdown:
        text = comparison_markdown(compared.api, older, newer, compared.changes, compared.proposed)
        click.echo(text, nl=False)
    else:
        print_lines(comparison_lines(older, newer, compared.changes, compared.proposed, _terminal_width()))


def _terminal_width() -> int | None:
    """How wide the terminal is; None when the answer goes elsewhere."""
    import shutil  # takes longer than --help

    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
