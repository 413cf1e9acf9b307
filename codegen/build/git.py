"""Git, as the program that is installed: what it prints, or nothing."""

from __future__ import annotations

import hashlib
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


def blob_hash(content: bytes, length: int) -> str:
    """Return the hash by which git names a file of this ``content``, in a repository whose hashes have ``length``
    signs.
    """
    algorithm = "sha1" if length == hashlib.sha1(usedforsecurity=False).digest_size * 2 else "sha256"
    hashed = hashlib.new(algorithm, b"blob %d\0" % len(content), usedforsecurity=False)
    hashed.update(content)
    return hashed.hexdigest()
