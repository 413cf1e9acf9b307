"""What all commands share: their options, printing, and how every failure becomes words and an exit code."""

from __future__ import annotations

import contextlib
import functools
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:  # the stages are imported by the commands that run them, so that --help is quick
    from codegen.config.workspace import Workspace
    from codegen.diagnostics.finding import Finding

NO, WRONG_USAGE = 1, 2


def common_options(command: Callable[..., None]) -> Callable[..., None]:
    """Return the options that every command has."""
    root = click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="Workspace: the folder that contains specs/. Default: the nearest one from here upwards.",
    )
    as_json = click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
    return root(as_json(_guarded(command)))


def _guarded(command: Callable[..., None]) -> Callable[..., None]:
    """``command`` with every way it can fail turned into words and an exit code."""

    @functools.wraps(command)
    def guarded(*, as_json: bool, **arguments: Any) -> None:
        with _failures_reported(as_json):
            command(as_json=as_json, **arguments)

    return guarded


@contextlib.contextmanager
def _failures_reported(as_json: bool) -> Iterator[None]:
    from codegen.config.workspace import WrongUsage
    from codegen.diagnostics.finding import BadInput

    try:
        yield
    except WrongUsage as wrong:
        report(wrong.findings, as_json)
        sys.exit(WRONG_USAGE)
    except BadInput as bad:
        report(bad.findings, as_json)
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
    """Return what to say about an unforeseen exception."""
    import traceback  # takes longer than --help

    frame = traceback.extract_tb(bug.__traceback__)[-1]
    where = f"{Path(frame.filename).name}:{frame.lineno}"
    return (
        f"error: codegen itself failed: {type(bug).__name__}: {bug} ({where})\n"
        "    -> this is a bug, please report it; CODEGEN_TRACEBACK=1 shows where it comes from"
    )


def report(findings: Iterable[Finding], as_json: bool) -> None:
    """Print ``findings``: to standard error for people, to standard output as JSON."""
    from codegen.cli.findings_output import finding_lines

    if as_json:
        print_json({"findings": list(findings)})
    else:
        print_lines(finding_lines(list(findings)), err=True)


def print_lines(lines: Iterable[str], err: bool = False) -> None:
    """Print ``lines``, to standard error if ``err``."""
    for line in lines:
        click.echo(line, err=err)


def print_json(data: object) -> None:
    """Print ``data`` (structs, lists, plain values) as JSON, its invisible characters made visible."""
    from codegen.spec.canonical import dump

    click.echo(dump(data), nl=False)


def open_workspace(root: Path | None) -> Workspace:
    """Return the workspace at ``root``, or the nearest from the current folder upwards. Raises WrongUsage without
    one.
    """
    from codegen.config.workspace import find_workspace

    return find_workspace(root, Path.cwd())
