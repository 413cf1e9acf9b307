"""Build and test with the newest version of everything, the lock file and the exact pins set aside; say what moved."""

from __future__ import annotations

import sys

from scripts.environment import prepare, prove
from scripts.install import install_project, pip
from scripts.requirements import development, locked, runtime, versions

_NO_DEPENDENCY = ("docs-codegen", "pip", "setuptools")  # the project itself, and what a new environment brings


def main() -> None:
    """Install the newest, say what moved, then build, check and test. Exits with 1 when anything fails."""
    environment = prepare("latest")
    pip(environment.venv, "--upgrade", "pip", *(f"{need.name}{need.extras}" for need in [*runtime(), *development()]))
    install_project(environment.venv, environment.tree)
    moves = moved(versions(locked()), environment.versions())
    _show(moves)
    problems = prove(environment)
    _show(moves)
    print(*(problems or ["All passed with the newest versions."]), sep="\n")
    sys.exit(1 if problems else 0)


def moved(before: dict[str, str], now: dict[str, str]) -> list[tuple[str, str, str]]:
    """Return each package whose version is not that of the lock: its name, the locked version and the newest."""
    rows = [(name, before.get(name, "new"), version) for name, version in sorted(now.items())]
    return [row for row in rows if row[2] not in row[1].split("/") and row[0] not in _NO_DEPENDENCY]


def _show(moves: list[tuple[str, str, str]]) -> None:
    rows = [("package", "locked", "newest"), *moves] if moves else []
    width = max((len(name) for name, _, _ in rows), default=0)
    print("\n" + "\n".join(f"{name:{width}}  {locked:>16}  {newest}" for name, locked, newest in rows))
    print("" if moves else "Nothing moved: the lock holds the newest versions.", flush=True)


if __name__ == "__main__":
    main()
