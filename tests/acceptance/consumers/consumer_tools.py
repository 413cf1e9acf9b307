"""The consumers: installed once, at exactly the pinned versions, into .tools/ at the project's top."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.acceptance.linting.tools import installed, needed, run, run_well, venv_of

PINS = Path(__file__).with_name("pins")
SCRIPTS = Path(__file__).with_name("scripts")


def node(script: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one of the scripts beside this file, which finds the pinned npm packages."""
    needed("node")
    folder = node_packages()
    shutil.copy(SCRIPTS / script, folder / script)
    return run("node", script, *words, cwd=folder)


def node_packages() -> Path:
    """Return the folder that holds node_modules with the pinned packages."""
    needed("node")
    needed("npm")
    return installed("consumers-node", [PINS / "package.json", PINS / "package-lock.json"], _install_node)


def python(script: str, *words: str | Path, pins: str = "python") -> subprocess.CompletedProcess[str]:
    """Run one of the scripts beside this file under the Python that has the packages of ``pins``."""
    file = PINS / f"{pins}.txt"
    folder = installed(f"consumers-{pins}", [file], lambda place: venv_of(place, file))
    return run(folder / "bin" / "python", SCRIPTS / script, *words, cwd=folder)


def _install_node(folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(PINS / name, folder / name)
    run_well("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=folder)


if __name__ == "__main__":
    node_packages()
    python("load_document.py")
    python("load_fastapi.py", pins="fastapi")
