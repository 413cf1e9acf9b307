"""From nothing to a client, as the README says: `pipx install .`, `codegen init`, `codegen serve`, `pip install`."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.generated_docs import ROOT, SHOP

pytestmark = pytest.mark.slow

_PROGRAM = """
from shop import Shop
with Shop(base_url={address!r}) as api:
    print(len(list(api.orders.list())))
"""


def _run(*command: str | Path, cwd: Path, **environment: str) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIPX"))}
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env={**clean, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _environment(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    return folder / "bin"


@pytest.fixture(scope="module")
def codegen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide the command that `pipx install .` puts into its folder."""
    folder = tmp_path_factory.mktemp("pipx")
    tool = _environment(folder / "tool")
    _run(tool / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pipx", cwd=folder)
    homes = {"PIPX_HOME": str(folder / "home"), "PIPX_BIN_DIR": str(folder / "bin")}
    _run(tool / "pipx", "install", "--python", sys.executable, ".", cwd=ROOT, **homes)
    return folder / "bin" / "codegen"


@pytest.fixture
def shop(codegen: Path, tmp_path: Path) -> Path:
    """Provide a folder in which the example of the README was initialized."""
    shutil.copytree(SHOP, tmp_path, dirs_exist_ok=True)
    _run(codegen, "init", "shop", "./pages", cwd=tmp_path)
    _run(codegen, "build", "shop", cwd=tmp_path)
    return tmp_path


@contextmanager
def _served(codegen: Path, folder: Path) -> Iterator[str]:
    server = subprocess.Popen(
        [codegen, "serve", "shop", "--port", "0", "--json"], cwd=folder, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    try:
        lines = iter(server.stdout.readline, "}\n")
        yield json.loads("".join(lines) + "}")["url"]
    finally:
        server.terminate()
        server.wait(20)


def test_the_generated_client_lists_the_orders_of_the_mock_server(codegen: Path, shop: Path) -> None:
    mine = _environment(shop / "mine")
    _run(mine / "pip", "install", "--quiet", "--disable-pip-version-check", "./generated/shop/python", cwd=shop)
    with _served(codegen, shop) as address:
        shown = _run(mine / "python", "-c", _PROGRAM.format(address=address), cwd=shop)
    assert re.fullmatch(r"[1-9]\d*\n", shown)
