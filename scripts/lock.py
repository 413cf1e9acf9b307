"""Write the lock file anew: the newest versions that pyproject.toml allows, for every platform and Python, with hashes.

uv resolves, in an environment of its own below .tools/, at a fixed version.
"""

from __future__ import annotations

import subprocess
import sys
import venv

from scripts.install import pip
from scripts.requirements import LOCK, ROOT

UV = "0.13.9"
_HEADER = """\
# What developers and CI install: every package at one version, with its hashes, for Python 3.11 and newer.
# `make lock` writes it from pyproject.toml; `make build` installs it. Do not edit it by hand.
"""
_RESOLVE = (
    "pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --upgrade"
    " --no-header --no-emit-index-url --no-emit-find-links --quiet"
)


def main() -> None:
    """Resolve, and write the lock file."""
    folder = ROOT / ".tools" / "uv"
    if not (folder / "bin" / "python").exists():
        venv.create(folder, symlinks=True, with_pip=True)
    pip(folder, f"uv=={UV}")
    command = [str(folder / "bin" / "uv"), *_RESOLVE.split(), "--python", sys.executable]
    resolved = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    LOCK.write_text(_HEADER + resolved, "utf-8")


if __name__ == "__main__":
    main()
