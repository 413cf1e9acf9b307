"""Small requests for one record to a server: print the seconds of the processor that the server took for 1,000."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.programs.records import records
from benchmarks.programs.running import Server, running

_REQUESTS, _FIRST = 2_000, 200


def main() -> None:
    """Measure the stand-in of the workspace, or json-server with the command that is named."""
    with tempfile.TemporaryDirectory() as folder:
        if sys.argv[1] == "ours":
            serve = [str(Path(sys.executable).with_name("codegen")), "serve", "bench", "--root", sys.argv[2]]
            with running([*serve, "--port", "0", "--json", "--no-rate-limit"], '"url"') as server:
                print(_seconds(server, "127.0.0.1", _port(server.first_line), "/records?size=1"))
        else:
            database = Path(folder) / "db.json"
            rows = [row | {"id": number} for number, row in enumerate(records("valid")[:20])]
            database.write_text(json.dumps({"records": rows}), "utf-8")
            with running([sys.argv[2], "--port", "3999", str(database)], "http://localhost:3999") as server:
                print(_seconds(server, "localhost", _port(server.first_line), "/records?_limit=1"))


def _port(line: str) -> int:
    """Return the port in the address that a server prints."""
    found = re.search(r"://[\w.]+:(\d+)", line)
    return int(found[1]) if found else 0


def _seconds(server: Server, host: str, port: int, path: str) -> float:
    connection = http.client.HTTPConnection(host, port)
    _wait_for(connection)
    _ask(connection, path, _FIRST)
    before = server.seconds()
    _ask(connection, path, _REQUESTS)
    return (server.seconds() - before) * 1000 / _REQUESTS


def _wait_for(connection: http.client.HTTPConnection) -> None:
    """Wait until it listens: some print their address before."""
    for _ in range(100):
        with contextlib.suppress(ConnectionRefusedError):
            connection.connect()
            return
        time.sleep(0.1)


def _ask(connection: http.client.HTTPConnection, path: str, times: int) -> None:
    for _ in range(times):
        connection.request("GET", path)
        answer = connection.getresponse()
        if answer.status != 200 or not answer.read():
            raise SystemExit(f"{path} was answered with {answer.status}")


main()
