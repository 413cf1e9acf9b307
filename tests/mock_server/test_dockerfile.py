"""examples/Dockerfile: its commands work, in a plain environment instead of a container."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import venv
from pathlib import Path, PurePosixPath

import httpx2
import pytest

from codegen.cli.main import main
from tests.hangs import HANGS

_STEP = re.compile(r"([A-Z]+) (.+)")


def steps(root: Path) -> list[tuple[str, str]]:
    lines = (root / "examples" / "Dockerfile").read_text("utf-8").splitlines()
    matches = [_STEP.fullmatch(line) for line in lines if line and not line.startswith("#")]
    return [(step[1], step[2]) for step in matches if step is not None]


def served(root: Path) -> list[str]:
    """Return the command that the container runs."""
    known = dict(steps(root))
    return [*json.loads(known["ENTRYPOINT"]), *json.loads(known["CMD"])]


def test_it_copies_what_there_is_and_serves_what_the_command_can(root: Path) -> None:
    copied = [name for step, words in steps(root) if step == "COPY" for name in words.split()[:-1]]
    assert copied
    assert [name for name in copied if not (root / name).exists()] == []
    program, command, *options = served(root)
    with main.commands[command].make_context(command, [*options, "--root", str(root)]) as context:
        assert (program, context.params["host"], context.params["api"]) == ("codegen", "0.0.0.0", "bouwsoft")  # noqa: S104 - in a container
        assert f"EXPOSE {context.params['port']}" in (root / "examples" / "Dockerfile").read_text("utf-8")


@pytest.mark.slow
def test_its_commands_serve_an_api(root: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "python", with_pip=True)
    path = f"{tmp_path / 'python' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | {"PATH": path}
    here = tmp_path
    for step, words in steps(root):
        if step == "WORKDIR":
            here = tmp_path / PurePosixPath(words).name
            here.mkdir()
        elif step == "COPY":
            *names, target = words.split()
            for name in names:
                _copy(root / name, here / name if target.startswith(".") else here / target)
        elif step == "RUN":
            subprocess.run(["/bin/sh", "-c", words], cwd=here, env=environment, check=True, timeout=HANGS)
    command = [*served(root), "--port", "0", "--json"]
    with subprocess.Popen(command, cwd=here, env=environment, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        data = json.loads("".join(iter(server.stdout.readline, "}\n")) + "}")
        port = httpx2.URL(data["url"]).port
        answer = httpx2.get(f"http://127.0.0.1:{port}/__codegen/state", trust_env=False)
        server.terminate()
    assert (answer.status_code, bool(answer.json()["Addresses"])) == (200, True)


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)
