"""Git, as the program that is installed: what it prints, or nothing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

_PATIENCE = 30  # seconds


def git_output(folder: Path, *arguments: str) -> bytes | None:
    """Return what git prints in ``folder``; None if there is no git, no repository, or no such object."""
    git = shutil.which("git")
    if git is None:
        return None
    try:
        process = subprocess.run([git, *arguments], cwd=folder, capture_output=True, check=False, timeout=_PATIENCE)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return process.stdout if process.returncode == 0 else None
