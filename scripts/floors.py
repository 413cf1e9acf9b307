"""Build and test with the oldest versions that pyproject.toml allows: a floor that was not tested is a guess.

The tools of the tests come at the versions of the lock file.
"""

from __future__ import annotations

import sys

from scripts.environment import prepare, prove
from scripts.install import install_project, pip
from scripts.requirements import development, floors, locked, versions


def main() -> None:
    """Install the floors, then build, check and test. Exits with 1 when anything fails."""
    environment = prepare("floors")
    pinned = versions(locked())
    tools = [tool.at(pinned[tool.name]) for tool in development()]
    oldest = list(floors())
    pip(environment.venv, *oldest, *tools)
    install_project(environment.venv, environment.tree)
    problems = prove(environment)
    print("\nWith the oldest versions:", *oldest, sep="\n  ")
    print(*(problems or ["All passed."]), sep="\n")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
