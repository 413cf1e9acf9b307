"""An environment beside .venv, with a copy of this checkout: to build and test with other versions, touching nothing.

Lies in build/environments/, which may be deleted at any moment.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scripts.requirements import ROOT, normal

FOLDER = ROOT / "build" / "environments"
_OUTPUTS = ("specs", "generated")


class Environment(NamedTuple):
    """A virtual environment, ``venv``, and the copy of the checkout, ``tree``, that is installed in it."""

    folder: Path

    @property
    def venv(self) -> Path:
        """The folder of the virtual environment."""
        return self.folder / "venv"

    @property
    def tree(self) -> Path:
        """The folder of the copy."""
        return self.folder / "tree"

    def run(self, *words: str) -> bool:
        """Run a command of the environment in the copy, its output shown. Returns whether it succeeded."""
        command = [str(self.venv / "bin" / words[0]), *words[1:]]
        print("$", *words, flush=True)
        return subprocess.run(command, cwd=self.tree, check=False).returncode == 0

    def versions(self) -> dict[str, str]:
        """Return the versions of all that is installed, by name."""
        command = [str(self.venv / "bin" / "python"), "-m", "pip", "list", "--format", "json"]
        listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return {normal(package["name"]): package["version"] for package in json.loads(listed)}


def prepare(name: str, python: str = sys.executable) -> Environment:
    """Make the environment ``name`` anew: ``python`` and pip, nothing else, and a copy of the checkout."""
    environment = Environment(FOLDER / name)
    shutil.rmtree(environment.folder, ignore_errors=True)
    for path in _files():
        (environment.tree / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, environment.tree / path)
    neighbour = ROOT.parent / "shared"  # the captures that some tests compare with stand beside a checkout
    if neighbour.is_dir():
        (environment.folder / neighbour.name).symlink_to(neighbour)
    subprocess.run([python, "-m", "venv", str(environment.venv)], check=True)
    return environment


def prove(environment: Environment, *, suite: bool = True) -> list[str]:
    """Build, check and test in ``environment``. Returns what failed, in words; nothing when all is well."""
    before = _outputs(environment.tree)
    built = environment.run("codegen", "build")
    after = _outputs(environment.tree)
    changed = sorted(path for path in {*before, *after} if before.get(path) != after.get(path))
    problems = [] if built else ["codegen build failed"]
    problems += [f"the build writes other bytes: {path}" for path in changed]
    problems += [] if environment.run("codegen", "check") else ["codegen check failed"]
    if suite and not environment.run("python", "-m", "pytest", "-m", "not slow"):
        problems.append("the fast suite failed")
    return problems


def _files() -> Iterator[str]:
    """Yield the files of the checkout, changes that are not committed included."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    yield from (path for path in listed.split("\0") if path and (ROOT / path).is_file())


def _outputs(tree: Path) -> dict[str, bytes]:
    files = (path for folder in _OUTPUTS for path in (tree / folder).rglob("*") if path.is_file())
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in files}
