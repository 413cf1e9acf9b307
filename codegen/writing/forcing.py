"""Forcing to disk: what is written must be there before anything else depends on it, whenever the power goes.

Each forced file waits for the disk, so many of them are forced at once, with all else on that disk, where the system
can: a thousand files take a fifth of the time.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

MANY = 32


def force_files(folder: Path, paths: Sequence[Path]) -> None:
    """Force the bytes of files on the disk of ``folder``. Raises OSError when the disk refuses."""
    if len(paths) < MANY or not force_disk(folder):
        for path in paths:
            _force(path, os.O_RDWR)  # some systems force only what is open for writing


def force_folders(root: Path, folders: Sequence[Path]) -> None:
    """Force the names in ``folders`` to disk, where the system can: a network's file system may refuse."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        if len(folders) >= MANY and force_disk(root):
            return
    for folder in folders:
        with contextlib.suppress(OSError):
            _force(folder, os.O_RDONLY)


def force_disk(folder: Path) -> bool:
    """Force all that is not yet on the disk of ``folder``; return whether this system can.

    Raises OSError when the disk refuses.
    """
    syncfs = _syncfs()
    if syncfs is None:
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        failed = syncfs(handle)
        if failed:
            raise OSError(failed, os.strerror(failed))
    finally:
        os.close(handle)
    return True


@functools.cache
def _syncfs() -> Callable[[int], int] | None:
    """Return Linux's call for one file system, which gives the number of an error, or 0.

    Python has only the call for all file systems, which says nothing of errors.
    """
    if sys.platform != "linux":
        return None
    import ctypes  # late: only a build that writes much needs it

    try:
        syncfs = ctypes.CDLL(None, use_errno=True).syncfs
    except (OSError, AttributeError):
        return None
    return lambda handle: ctypes.get_errno() if syncfs(handle) else 0


def _force(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
