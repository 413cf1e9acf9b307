"""Compares the locked dependencies with the known vulnerabilities, where the data about them can be reached.

pip-audit runs in an environment of its own, so that it adds nothing to the lock. Ends with 1 for a vulnerability, and
with 0 and a note where there is no access to the data: the floors in pyproject.toml are then all that is known.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

LOCK = Path(__file__).parents[1] / "requirements" / "dev.lock"
AUDITOR = "pip-audit==2.10.1"
FOUND = 1  # how pip-audit ends, with a table on its standard output
SECONDS = 300


def main() -> int:
    """Audit, and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        installed = _run([python, "-m", "pip", "install", "--quiet", AUDITOR])
        if installed.returncode:
            return verdict(2, "", installed.stderr)
        done = _run(
            [python, "-m", "pip_audit", "--disable-pip", "--requirement", str(LOCK), "--progress-spinner", "off"]
        )
        return verdict(done.returncode, done.stdout, done.stderr)


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 2, "", f"no answer within {SECONDS} s")


def verdict(ended: int, table: str, errors: str) -> int:
    """Print the outcome of a run that ended so; return 1 for vulnerabilities, else 0."""
    if ended == 0:
        print("no known vulnerability in requirements/dev.lock")
        return 0
    if ended == FOUND and table.strip():
        print(table)
        return 1
    last = (errors.strip().splitlines() or ["no reason given"])[-1]
    print(f"the data about vulnerabilities cannot be reached ({last}); the floors in pyproject.toml hold")
    return 0


if __name__ == "__main__":
    sys.exit(main())
