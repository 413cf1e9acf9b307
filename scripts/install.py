"""Install the project into .venv, from the lock file. Needs nothing but Python; several at once wait for each other."""

from __future__ import annotations

import fcntl
import hashlib
import subprocess
import sys
import venv
from pathlib import Path

from scripts.requirements import LOCK, ROOT

VENV = ROOT / ".venv"
STAMP = VENV / ".installed"


def main() -> None:
    """Install unless the same files were installed before."""
    VENV.mkdir(exist_ok=True)
    with (VENV / ".installing").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        wanted = _fingerprint()
        if not _answers(VENV) or not STAMP.exists() or STAMP.read_text("utf-8") != wanted:
            STAMP.unlink(missing_ok=True)
            install(VENV)
        STAMP.write_text(wanted, "utf-8")


def install(folder: Path, tree: Path = ROOT) -> None:
    """Install the project that lies in ``tree`` into the environment ``folder``, made if need be, from the lock."""
    if not _answers(folder):
        venv.create(folder, symlinks=True, with_pip=True, clear=(folder / "pyvenv.cfg").exists())
    pip(folder, "--require-hashes", "--requirement", str(LOCK))
    install_project(folder, tree)


def install_project(folder: Path, tree: Path) -> None:
    """Install the project alone, editable, with the hatchling that is there."""
    pip(folder, "--no-deps", "--no-build-isolation", "--editable", str(tree))


def pip(folder: Path, *words: str) -> None:
    """Run pip's install in the environment ``folder``. Ends the program when pip fails."""
    command = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*command, *words], check=False).returncode != 0:
        sys.exit(f"pip could not install into {folder}")


def _answers(folder: Path) -> bool:
    """Tell whether ``folder`` holds a Python that runs, with pip: not one whose Python was removed."""
    python = folder / "bin" / "python"
    command = [str(python), "-c", "import pip"]
    return python.exists() and subprocess.run(command, check=False, capture_output=True).returncode == 0


def _fingerprint() -> str:
    """Return a hash of what decides the environment."""
    content = (ROOT / "pyproject.toml").read_bytes() + LOCK.read_bytes()
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    main()
