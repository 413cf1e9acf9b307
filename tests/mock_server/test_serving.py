"""``codegen serve``: starts quickly, says where it is and how to call it, and ends at Ctrl-C."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen.cli.main import main
from tests.hangs import HANGS
from tests.mock_server.test_first_apis import KITES
from tests.tiny_workspace import TinyWorkspace


@pytest.fixture
def command(root: Path) -> list[str]:
    return [sys.executable, "-m", "codegen.cli.main", "serve", "--root", str(root)]


@pytest.fixture
def started(command: list[str], request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str]]:
    running = subprocess.Popen([*command, *request.param], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    yield running
    if running.poll() is None:
        running.kill()
    running.communicate()


@pytest.mark.parametrize("started", [["bouwsoft", "--port", "0"]], indirect=True)
def test_it_says_how_to_call_it_and_ends_cleanly(started: subprocess.Popen[str], root: Path) -> None:
    assert started.stdout is not None
    lines = [started.stdout.readline() for _ in range(6)]
    assert lines[0].startswith("mock server of bouwsoft: http://127.0.0.1:")
    assert lines[1] == "credentials: client_nr=115, refresh_token=local-refresh-token\n"
    assert lines[4].startswith("its client: pip install ")
    assert re.fullmatch(r"in a browser: http://127\.0\.0\.1:\d+/\n", lines[5])
    started.send_signal(signal.SIGINT)
    out, err = started.communicate(timeout=HANGS)
    assert (started.returncode, out, err) == (0, "", "")


@pytest.fixture(scope="module")
def loft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    workspace = TinyWorkspace(tmp_path_factory.mktemp("pasted"))
    (workspace.root / "captured").mkdir()
    (workspace.root / "captured" / "kites.md").write_text(KITES, "utf-8")
    assert workspace.run("init", "loft", str(workspace.root / "captured")).exit_code == 0
    return workspace.root


@pytest.mark.parametrize(
    ("api", "shown"),
    [("bouwsoft", "Address(id="), ("previsto", "Agreement(id="), ("payandbill", "results="), ("loft", "id=10")],
)
def test_its_curl_line_and_its_python_line_work_as_pasted(api: str, shown: str, root: Path, loft: Path) -> None:
    """The client is not installed here, so its folder is on the path instead."""
    folder = loft if api == "loft" else root
    words = [sys.executable, "-m", "codegen.cli.main", "serve", "--root", str(folder), api, "--port", "0", "--json"]
    client = folder / "generated" / api / "python"
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PYTHONPATH": str(client / "src"), "PATH": path, "NO_PROXY": "127.0.0.1"}
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=root) as server:
        assert server.stdout is not None
        value = json.loads("".join(iter(server.stdout.readline, "}\n")) + "}")
        ran = [_pasted(value[name], environment) for name in ("curl", "python")]
        server.terminate()
    assert (ran[0].returncode, ran[0].stdout[:1] in "{[") in [(0, True), (127, True)], ran[0]  # 127: without curl
    assert (ran[1].returncode, ran[1].stderr) == (0, "")
    assert (root / value["client"] if api != "loft" else Path(value["client"])) == client
    assert shown in ran[1].stdout


def _pasted(line: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Return what a shell makes of ``line``; curl is quiet."""
    quiet = line.replace("curl ", "curl -sS ", 1)
    return subprocess.run(
        ["/bin/sh", "-c", quiet], capture_output=True, text=True, timeout=HANGS, env=environment, check=False
    )


@pytest.mark.parametrize("started", [["payandbill", "--port", "0"]], indirect=True)
def test_it_ends_without_a_word_however_soon(started: subprocess.Popen[str]) -> None:
    """Ctrl-C may come before all of it is said."""
    assert started.stdout is not None
    started.stdout.readline()
    started.send_signal(signal.SIGINT)
    _, err = started.communicate(timeout=HANGS)
    assert (started.returncode, err) == (0, "")


def test_a_port_that_is_taken_is_told_in_one_line(command: list[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = subprocess.run([*command, "payandbill", "--port", port], capture_output=True, text=True, check=False)
    shown = f"error: cannot listen on `127.0.0.1` port {port}: Address already in use [mock-server-cannot-listen]"
    assert (ran.returncode, ran.stderr.splitlines()[0]) == (1, shown)


def test_it_loads_no_reader_no_formatter_and_no_template_to_serve(command: list[str]) -> None:
    """What it loads is what its start takes. How long that is, ``make benchmarks`` measures."""
    words = [command[0], "-X", "importtime", *command[1:], "bouwsoft", "--port", "0", "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == "{\n"
        started.terminate()
        _, imports = started.communicate(timeout=HANGS)
    loaded = {line.rsplit("|", 1)[-1].strip() for line in imports.splitlines()}
    assert "starlette" in loaded
    assert not {"bs4", "black", "jinja2", "markdown_it", "ruff", "rich", "yaml"} & loaded


@pytest.mark.parametrize(
    ("texts", "code", "shown"),
    [
        (["nobody"], 2, "nobody"),
        (["bouwsoft", "--fail", "503:2"], 2, "invalid value of `--fail`: `503:2`"),
        (["bouwsoft", "--fail", "often"], 2, "invalid value of `--fail`: `often`"),
        (["bouwsoft", "--state", "7"], 2, "invalid value of `--state`: `7`"),
        (["bouwsoft", "--latency", "soon"], 2, "invalid value of `--latency`: `soon`"),
        (["bouwsoft", "--credential", "client_nr"], 2, "invalid value of `--credential`: `client_nr`"),
        (["bouwsoft", "--credential", "clientnr=7"], 1, "unknown credential `clientnr`"),
        (["bouwsoft", "--host", "203.0.113.1"], 1, "cannot listen on `203.0.113.1`"),
        (["bouwsoft", "--host", ""], 1, "no host is named"),
    ],
)
def test_what_it_cannot_do_it_says(root: Path, texts: list[str], code: int, shown: str) -> None:
    ran = CliRunner().invoke(main, ["serve", *texts, "--root", str(root)])
    assert (ran.exit_code, shown in ran.stderr) == (code, True)
    assert isinstance(ran.exception, SystemExit)
    assert "Traceback" not in ran.stderr
