"""The committed packages of the three APIs, as type checkers, Black and an installer see them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.client.test_open_records import AWAITING, WAITING
from tests.pyright import pyright

pytestmark = pytest.mark.slow

APIS = ("bouwsoft", "payandbill", "previsto")


@pytest.fixture(scope="module")
def sources(root: Path) -> list[Path]:
    """Return the folders that hold each generated package's import package."""
    paths = [root / "generated" / api / "python" / "src" for api in APIS]
    return [*paths, *(root / "generated" / api / "validators" for api in APIS)]


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False)
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("api", APIS)
def test_mypy_strict_reports_nothing(root: Path, tmp_path: Path, api: str) -> None:
    for package, folder in ((api, "python/src"), (f"{api}_validators", "validators")):
        checked = root / "generated" / api / folder / package
        shown = run(sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path, checked, cwd=tmp_path)
        assert shown.startswith("0\nSuccess"), shown


def test_pyright_strict_reports_nothing(sources: list[Path], tmp_path: Path) -> None:
    for source in sources:  # side by side, as they are when installed
        shutil.copytree(source, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.toml", "*.md"))
    settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    shown = run(*pyright(), "-p", tmp_path, "--pythonpath", sys.executable, cwd=tmp_path)
    assert shown.startswith("0\n"), shown
    assert "0 errors, 0 warnings" in shown
    assert len(list(tmp_path.rglob("*.py"))) > 150


def _programs(root: Path, folder: Path) -> list[Path]:
    """Write the examples, the programs of each package's README and those of a test, each to a file of its own."""
    for name, text in (("waiting", WAITING), ("awaiting", AWAITING)):
        (folder / f"program_{name}.py").write_text(text, "utf-8")
    for api in APIS:
        package = root / "generated" / api / "python"
        results = {path.stem: path.read_text("utf-8") for path in (package / "examples").glob("*.py")}
        blocks = re.findall(r"```python\n(.*?)```", (package / "README.md").read_text("utf-8"), re.DOTALL)
        for name, text in (results | {f"readme_{number}": block for number, block in enumerate(blocks)}).items():
            (folder / f"program_{api}_{name}.py").write_text(text, "utf-8")
    return sorted(folder.glob("program_*.py"))


def test_strict_checkers_have_nothing_to_say_of_the_programs_shown(
    root: Path, sources: list[Path], tmp_path: Path
) -> None:
    for source in sources:
        shutil.copytree(source, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.toml", "*.md"))
    programs = _programs(root, tmp_path)
    assert len(programs) > 20
    shown = run(sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", *programs, cwd=tmp_path)
    assert shown.startswith("0\nSuccess"), shown
    settings = {"include": ["program_*.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    pyright = Path(sys.executable).with_name("pyright")
    shown = run(pyright, "-p", tmp_path, "--pythonpath", sys.executable, cwd=tmp_path)
    assert shown.startswith("0\n"), shown
    assert "0 errors, 0 warnings" in shown


def test_black_would_change_nothing(sources: list[Path], tmp_path: Path) -> None:
    shown = run(sys.executable, "-m", "black", "--check", "--quiet", *sources, cwd=tmp_path)
    assert shown == "0\n"


@pytest.mark.parametrize("api", APIS)
def test_both_packages_install_and_import(root: Path, tmp_path: Path, api: str) -> None:
    """Installed from a copy, as users do it, beside nothing but what they ask for."""
    target = tmp_path / "site"
    for folder in ("python", "validators"):
        shown = run(
            sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation",
            "--target", target, root / "generated" / api / folder, cwd=tmp_path,
        )  # fmt: skip
        assert shown.startswith("0\n"), shown
    program = f"import sys; sys.path.insert(0, {str(target)!r}); import {api}, {api}_validators; print({api}.__all__)"
    assert run(sys.executable, "-c", program, cwd=tmp_path).startswith("0\n[")
