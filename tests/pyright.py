"""Pyright, which fetches itself from npm when it first runs: two that do so at once get in each other's way."""

from __future__ import annotations

import fcntl
import functools
import os
import subprocess
import sys
import tempfile
from pathlib import Path


@functools.cache
def pyright() -> list[str]:
    """Return the command, fetched. A process that needs it meanwhile waits, in another checkout too."""
    command = [sys.executable, "-m", "pyright"]
    with Path(tempfile.gettempdir(), f"pyright-{os.getuid()}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        subprocess.run([*command, "--version"], check=True, capture_output=True)
    return command
