"""The judges: installed once, at exactly the pinned versions, into .tools/ at the project's top.

package-lock.json and openapi-core.txt name every package with its version, what the judges need included.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import system_tools

HERE = Path(__file__).parent
_TOOLS = HERE.parents[2] / ".tools"


def linter(name: str) -> Path:
    """Return the path of the command ``name`` of the pinned npm packages. Skips where there is no Node, in CI fails."""
    needed("node")
    needed("npm")
    folder = installed("linting", [HERE / "package.json", HERE / "package-lock.json"], _install_linters)
    return folder / "node_modules" / ".bin" / name


def needed(name: str) -> None:
    """Find a program of the system. Skips where there is none, in CI fails."""
    try:
        system_tools.find_or_install(name)
    except system_tools.AbsentError as absent:
        pytest.fail(str(absent)) if os.environ.get("CI") == "true" else pytest.skip(str(absent))


def core_python() -> Path:
    """Return the Python beside openapi-core, which wants other versions than the project has."""
    folder = installed("openapi-core", [HERE / "openapi-core.txt"], _install_core)
    return folder / "bin" / "python"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """``command``'s exit code and output; tools say nothing of new versions and send nothing home."""
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False, env={**os.environ, **quiet})


def installed(name: str, pins: list[Path], install: Callable[[Path], None]) -> Path:
    """Return the folder of ``name``, made anew unless the very same pins made it. Two processes take turns."""
    _TOOLS.mkdir(exist_ok=True)
    folder, stamp = _TOOLS / name, _TOOLS / f"{name}.installed"
    wanted = hashlib.sha256(b"".join(pin.read_bytes() for pin in pins)).hexdigest()
    with (_TOOLS / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.exists() or stamp.read_text("utf-8") != wanted:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            install(folder)
            stamp.write_text(wanted, "utf-8")
    return folder


def _install_linters(folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder / name)
    run_well("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=folder)


def _install_core(folder: Path) -> None:
    venv_of(folder, HERE / "openapi-core.txt")


def venv_of(folder: Path, pins: Path) -> None:
    """Make ``folder`` a virtual environment with the pinned packages."""
    run_well(sys.executable, "-m", "venv", folder, cwd=folder)
    pip = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    run_well(*pip, "-r", pins, cwd=folder)


def run_well(*command: str | Path, cwd: Path) -> None:
    """Run ``command``, which must end with 0."""
    process = run(*command, cwd=cwd)
    assert process.returncode == 0, process.stdout + process.stderr


if __name__ == "__main__":
    linter("redocly")
    core_python()
