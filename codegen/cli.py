"""The command line: the only place that prints, and that decides on the exit code.

0: fine. 1: the answer is no (a finding of level error, or drift). 2: wrong usage.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from codegen import __version__

if TYPE_CHECKING:  # the stages are imported by the commands that run them, so that --help is quick
    from codegen.findings import Finding
    from codegen.landing import Landing
    from codegen.workspace import Workspace

NO, WRONG_USAGE = 1, 2


def _common(command: Callable[..., None]) -> Callable[..., None]:
    """The options that every command has."""
    root = click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="The workspace: the folder that holds specs/. Default: the nearest from here upwards.",
    )
    as_json = click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
    return root(as_json(_guarded(command)))


def _guarded(command: Callable[..., None]) -> Callable[..., None]:
    """``command`` with every way it can fail turned into words and an exit code."""

    @functools.wraps(command)
    def guarded(*, as_json: bool, **given: Any) -> None:
        with _failures_told(as_json):
            command(as_json=as_json, **given)

    return guarded


@contextlib.contextmanager
def _failures_told(as_json: bool) -> Iterator[None]:
    from codegen.findings import BadInput
    from codegen.workspace import WrongUsage

    try:
        yield
    except WrongUsage as wrong:
        _tell(wrong.findings, as_json)
        sys.exit(WRONG_USAGE)
    except BadInput as bad:
        _tell(bad.findings, as_json)
        sys.exit(NO)
    except BrokenPipeError:
        raise  # click ends quietly
    except OSError as failed:
        click.echo(f"error: {failed.filename or 'the system'}: {failed.strerror or failed}", err=True)
        sys.exit(NO)
    except (click.ClickException, click.Abort, click.exceptions.Exit):
        raise
    except Exception as bug:
        if os.environ.get("CODEGEN_TRACEBACK"):
            raise
        click.echo(_bug_words(bug), err=True)
        sys.exit(NO)


def _bug_words(bug: Exception) -> str:
    """What to say of an exception that nobody foresaw."""
    frame = traceback.extract_tb(bug.__traceback__)[-1]
    where = f"{Path(frame.filename).name}:{frame.lineno}"
    return (
        f"error: codegen itself failed: {type(bug).__name__}: {bug} ({where})\n"
        "    -> this is a bug, please report it; CODEGEN_TRACEBACK=1 shows where it comes from"
    )


def _tell(findings: Iterable[Finding], as_json: bool) -> None:
    from codegen.terminal import finding_lines

    if as_json:
        _print_json({"findings": list(findings)})
    else:
        _print(finding_lines(list(findings)), err=True)


def _print(lines: Iterable[str], err: bool = False) -> None:
    for line in lines:
        click.echo(line, err=err)


def _print_json(data: object) -> None:
    from codegen.spec.canonical import to_builtins, visible

    click.echo(visible(json.dumps(to_builtins(data), ensure_ascii=False, indent=2)))


def _workspace(root: Path | None) -> Workspace:
    from codegen.workspace import find_workspace

    return find_workspace(root, Path.cwd())


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="codegen")
def main() -> None:
    """Compile API documentation into an auditable spec, OpenAPI, typed clients and validators."""


@main.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("-v", "--verbose", is_flag=True, help="Also show notes, and why blocks of pages were ignored.")
@_common
def build(apis: tuple[str, ...], verbose: bool, root: Path | None, as_json: bool) -> None:
    """Compile each API (default: all) from its pages to its outputs.

    Reads specs/<api>/, and writes the spec there and all outputs to generated/<api>/. Writes only what changed, and
    nothing at all when any API has an error.
    """
    from codegen.findings import has_errors
    from codegen.landing import all_findings, land
    from codegen.terminal import landing_data

    workspace = _workspace(root)
    landings = _compiled(workspace, apis)
    findings = all_findings(landings)
    failed = has_errors(findings)
    if not failed:
        land(workspace, landings)
    if as_json:
        _print_json({"written": not failed, "apis": [landing_data(landing) for landing in landings]})
    else:
        _print_build(landings, findings, verbose)
        if failed:
            click.echo("nothing was written")
    sys.exit(NO if failed else 0)


def _compiled(workspace: Workspace, apis: tuple[str, ...]) -> list[Landing]:
    """The builds of the chosen APIs, compared with the disk."""
    from codegen.landing import compare
    from codegen.pipeline import compile_api
    from codegen.terminal import progress_shown

    chosen = workspace.chosen(apis)
    with progress_shown() as progress:
        return compare(workspace, [compile_api(workspace, api, progress) for api in chosen])


def _print_build(landings: list[Landing], findings: list[Finding], verbose: bool) -> None:
    from codegen.terminal import count_lines, finding_lines, landing_lines

    _print(finding_lines(findings, verbose))
    for landing in landings:
        _print(landing_lines(landing, verbose))
    _print(count_lines(findings, verbose))


@main.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@_common
def check(apis: tuple[str, ...], root: Path | None, as_json: bool) -> None:
    """Compare what a build would write with what lies on disk.

    Lists files that are changed, missing, stale (no longer made) or extra (not codegen's), and exits with 1 when there
    are any. Writes nothing.
    """
    from codegen.catalogue import Severity
    from codegen.findings import has_errors
    from codegen.landing import all_findings, changes
    from codegen.terminal import change_lines, finding_lines

    workspace = _workspace(root)
    landings = _compiled(workspace, apis)
    findings = all_findings(landings)
    failed = has_errors(findings)
    found = [] if failed else changes(workspace, landings)
    if as_json:
        _print_json({"clean": not (failed or found), "changes": found, "findings": findings})
    else:
        _print(finding_lines([one for one in findings if one.severity is Severity.ERROR]))
        _print(change_lines(found))
        click.echo("everything is as a build would leave it" if not (failed or found) else "not clean")
    sys.exit(NO if failed or found else 0)


@main.command()
@click.argument("api")
@click.argument("name", metavar="POINTER|NAME")
@_common
def explain(api: str, name: str, root: Path | None, as_json: bool) -> None:
    """Tell where a fact comes from, and what contradicted it.

    Shows page and line, the words there, the rule that read them, and the losing side of a contradiction.

    NAME is a field (status, Assignment.status), a model, an operation (assignments.list), a parameter
    (assignments.list.page) or a response (assignments.list.200); POINTER is a place in spec.json, such as
    #/models/Assignment/fields/status. Answers from what the last build wrote.
    """
    from codegen.explain import explain as explained
    from codegen.machine_files import read_provenance, read_spec
    from codegen.terminal import explanation_lines

    workspace = _workspace(root)
    (chosen,) = workspace.chosen([api])
    folder = workspace.folder(chosen)
    found = explained(chosen, read_spec(folder), read_provenance(folder), name)
    if as_json:
        _print_json({"api": chosen, "asked": name, "matches": found})
        return
    for index, one in enumerate(found):
        _print(["", *explanation_lines(one)] if index else explanation_lines(one))


@main.command()
@click.argument("api")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Where to listen; other machines get in by 0.0.0.0."
)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 takes any free one.")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="Keep the records in this SQLite file.")
@click.option("--seed", default=1, show_default=True, help="Invent records from this number; the same makes the same.")
@click.option("--records", default=20, show_default=True, type=click.IntRange(0), help="Invented records a resource.")
@click.option("--credential", multiple=True, metavar="NAME=VALUE", help="A credential that callers must show.")
@click.option("--latency", metavar="SECONDS", help="Wait before each answer: 0.2 or 200ms.")
@click.option("--fail", multiple=True, metavar="STATUS:CHANCE", help="Fail by chance, such as 503:0.05.")
@click.option("--state", metavar="STATUS[:NUMBER]", help="Answer each call with this documented error, such as 403:2.")
@click.option("--token-lifetime", metavar="SECONDS", help="Let tokens expire this soon, whatever they say.")
@click.option("--rate-limit/--no-rate-limit", default=True, help="Refuse calls past the documented limit, or never.")
@_common
def serve(api: str, host: str, port: int, root: Path | None, as_json: bool, **asked: Any) -> None:
    """Stand in for the vendor's server, on this machine.

    Behaves as the documentation says, from what the last build wrote to specs/<api>/spec.json: authentication, lists,
    filters, writes and errors. Says its address, and a curl line to try; Ctrl-C ends it.
    """
    from codegen.emulator.asking import options
    from codegen.emulator.serve import run
    from codegen.emulator.standin import StandIn
    from codegen.machine_files import read_spec

    workspace = _workspace(root)
    (chosen,) = workspace.chosen([api])
    stand_in = StandIn(read_spec(workspace.folder(chosen)), options(**asked))
    run(stand_in, host, port, lambda started: _print_json(started) if as_json else _print(started.lines))


@main.command()
@_common
def targets(root: Path | None, as_json: bool) -> None:
    """List what can be emitted, and from which templates.

    Marks the templates that the workspace overrides.
    """
    from codegen.targets.listing import list_targets
    from codegen.terminal import target_lines

    listed = list_targets(_workspace(root).templates)
    if as_json:
        _print_json({"targets": listed})
    else:
        _print(target_lines(listed))


if __name__ == "__main__":
    main()
