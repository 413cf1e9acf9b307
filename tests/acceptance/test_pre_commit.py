"""The hooks of this repository, installed and run by pre-commit on a small workspace."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.acceptance.linting.tools import installed, run, venv_of
from tests.conftest import ROOT
from tests.tiny_workspace import TinyWorkspace, shed  # noqa: F401 - a fixture

pytestmark = pytest.mark.slow

PINS = Path(__file__).with_name("pre-commit.txt")


def git(folder: Path, *words: str) -> None:
    program = shutil.which("git") or pytest.skip("git is not installed")
    who = ("-c", "user.name=A", "-c", "user.email=a@shed.test")
    subprocess.run([program, "-C", str(folder), *who, *words], check=True, capture_output=True)


def hook(workspace: Path, name: str) -> subprocess.CompletedProcess[str]:
    folder = installed("pre-commit", [PINS], lambda place: venv_of(place, PINS))
    return run(folder / "bin" / "pre-commit", "try-repo", ROOT, name, "--all-files", "--verbose", cwd=workspace)


def test_the_hooks_pass_on_what_is_in_order_and_show_what_is_not(
    shed: TinyWorkspace,  # noqa: F811 - the fixture
) -> None:
    shed.run("build")
    (shed.root / ".gitignore").write_text(".codegen-cache/\n", "utf-8")
    git(shed.root, "init", "-q")
    git(shed.root, "add", "-A")
    process = hook(shed.root, "codegen-check")
    assert process.returncode == 0, process.stdout + process.stderr
    assert "Passed" in process.stdout
    process = hook(shed.root, "codegen-lint")  # the page describes a record that no call of it returns
    assert (process.returncode, "lint-unused" in process.stdout) == (1, True), process.stdout + process.stderr
    (shed.root / "generated" / "shed" / "openapi.yaml").write_text("openapi: 3.1.0\n", "utf-8")
    git(shed.root, "add", "-A")
    process = hook(shed.root, "codegen-check")
    assert (process.returncode, "generated/shed/openapi.yaml" in process.stdout) == (1, True)
