"""`codegen serve`: the stand-in for a vendor's server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from codegen.cli.options import common_options, open_workspace, print_json, print_lines


@click.command()
@click.argument("api")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Address to listen on; 0.0.0.0 accepts other machines."
)
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="Port; 0 picks a free one."
)
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="Keep the records in this SQLite file.")
@click.option(
    "--seed", default=1, show_default=True, help="Seed of the generated records; the same seed gives the same records."
)
@click.option(
    "--records", default=20, show_default=True, type=click.IntRange(0), help="Number of generated records per resource."
)
@click.option(
    "--credential", multiple=True, metavar="NAME=VALUE", help="Credential that callers must send. Repeatable."
)
@click.option("--latency", metavar="SECONDS", help="Delay before each answer: 0.2 or 200ms.")
@click.option(
    "--fail", multiple=True, metavar="STATUS:CHANCE", help="Fail at random, for example 503:0.05. Repeatable."
)
@click.option(
    "--state", metavar="STATUS[:NUMBER]", help="Answer each call with this documented error, for example 403:2."
)
@click.option("--token-lifetime", metavar="SECONDS", help="Override the lifetime of tokens.")
@click.option("--token", metavar="TOKEN", help="Issue and accept this token, for scripts that cannot log in.")
@click.option("--rate-limit/--no-rate-limit", default=True, help="Enforce the documented rate limit, or not.")
@click.option(
    "--fixtures",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Start with the records of this JSON file, as `/__codegen/state` answers them.",
)
@click.option("--cors", is_flag=True, help="Let pages of any origin call it from a browser.")
@click.option("--log", "show_log", is_flag=True, help="Print each request to standard error.")
@common_options
def serve(
    api: str, host: str, port: int, cors: bool, show_log: bool, root: Path | None, as_json: bool, **asked: Any
) -> None:
    """Run a local mock of the vendor's server.

    It behaves as the documentation says, based on the spec of the last build: authentication, lists, filters, writes
    and errors. It prints its address, a curl line and a Python line to try. Ctrl-C stops it.

    Tests control it below /__codegen/: reset, requests and state.
    """
    from codegen.build.artifacts import read_spec
    from codegen.mock_server.cli_options import options
    from codegen.mock_server.serve import Terminal, run
    from codegen.mock_server.server import MockServer

    workspace = open_workspace(root)
    (chosen,) = workspace.chosen([api])
    mock_server = MockServer(read_spec(workspace.folder(chosen)), options(cors=cors, **asked))
    terminal = Terminal(
        started=lambda started: print_json(started) if as_json else print_lines(started.lines),
        log=lambda line: print_lines([line], err=True),
        log_all=show_log,
    )
    run(mock_server, host, port, terminal, _client(workspace.generated(chosen)))


def _client(generated: Path) -> str:
    """Return the folder of the generated client as a user would write it here; empty where there is none."""
    folder = generated / "python"
    if not (folder / "pyproject.toml").is_file():
        return ""
    here = Path.cwd()
    return f"./{folder.relative_to(here).as_posix()}" if folder.is_relative_to(here) else str(folder)
