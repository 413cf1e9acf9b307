"""Bad ways to start the stand-in server: what it finds before it answers the first call."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from pathlib import Path
from unittest.mock import patch

from codegen.diagnostics.finding import Finding
from codegen.mock_server.cli_options import credentials
from codegen.mock_server.options import Options
from codegen.mock_server.serve import listen
from codegen.mock_server.server import MockServer
from codegen.mock_server.store import Store
from tests.diagnostics.bad_input import gives
from tests.targets.sample_specs import planner


@gives("mock-server-db-unusable")
def database_that_is_no_database(folder: Path) -> Iterable[Finding]:
    (folder / "records.db").write_text("these are words, and no database, however long one reads on " * 20)
    Store([], Path("records.db"))
    return ()


@gives("mock-server-credential-unknown")
def credential_with_a_typo(_: Path) -> Iterable[Finding]:
    MockServer(planner(), Options(credentials={"api_kye": "secret"}))
    return ()


@gives("mock-server-cannot-listen")
def port_that_is_taken(_: Path) -> Iterable[Finding]:
    with patch.object(socket, "create_server", side_effect=OSError(98, "Address already in use")):
        listen("127.0.0.1", 8080)
    return ()


@gives("mock-server-fixtures")
def records_of_no_resource(folder: Path) -> Iterable[Finding]:
    (folder / "records.json").write_text('{"meting": []}')
    MockServer(planner(), Options(fixtures=Path("records.json")))
    return ()


@gives("mock-server-option")
def credential_without_an_equals_sign(_: Path) -> Iterable[Finding]:
    credentials(("api_key",))
    return ()
