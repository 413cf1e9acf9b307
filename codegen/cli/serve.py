"""`codegen serve`: the stand-in for a vendor's server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from codegen.cli.options import common_options, open_workspace, print_json, print_lines


@click.command()
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
@common_options
def serve(api: str, host: str, port: int, root: Path | None, as_json: bool, **asked: Any) -> None:
    """Stand in for the vendor's server, on this machine.

    Behaves as the documentation says, from what the last build wrote to specs/<api>/spec.json: authentication, lists,
    filters, writes and errors. Says its address, and a curl line to try; Ctrl-C ends it.
    """
    from codegen.build.artifacts import read_spec
    from codegen.mock_server.cli_options import options
    from codegen.mock_server.serve import run
    from codegen.mock_server.server import MockServer

    workspace = open_workspace(root)
    (chosen,) = workspace.chosen([api])
    mock_server = MockServer(read_spec(workspace.folder(chosen)), options(**asked))
    run(mock_server, host, port, lambda started: print_json(started) if as_json else print_lines(started.lines))
