"""Which paths an output may have: allow-listed names below one folder, the same on every file system.

Paths are made from names of the documentation, so nothing is trusted here: what is not plainly a file below the
folder is refused, never mended.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from codegen.diagnostics.finding import Finding, finding

LONGEST_NAME = 120
LONGEST_PATH = 200  # leaves room for the workspace's own path within the 260 that some systems allow

_PART = re.compile(r"[A-Za-z0-9_.+-]+", re.ASCII)
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def called(root: Path, path: str) -> str:
    """How a finding names ``path`` below ``root``: as seen from the workspace."""
    return f"{root.parent.name}/{root.name}/{path}"


def refuse_paths(paths: Iterable[str], taken: Iterable[str] = ()) -> list[Finding]:
    """Return a finding for each of ``paths`` that must not be written.

    Refused are absolute paths, ``..``, names outside the allow-list or reserved by Windows, what is too long, what
    differs from another path (or from those ``taken``) in case alone, and a path that goes through another file.
    """
    wanted = list(paths)
    folded: dict[str, str] = {path.casefold(): path for path in taken}
    findings = []
    for path in wanted:
        other = folded.setdefault(path.casefold(), path)
        reason = fault(path) or ("" if other is path else f"it differs from {other} in case alone")
        if reason:
            findings.append(finding("output-path-refused", path=path, reason=reason))
    return findings + list(_through_files(wanted, folded))


def refuse_links(root: Path, paths: Iterable[str]) -> list[Finding]:
    """Return a finding for each of ``paths`` below ``root`` that would lead through a link, or onto what is no file,
    on this disk.
    """
    folders: set[str] = {""}  # known to be none
    return [refused for path in paths if (refused := _refused_link(root, path, folders)) is not None]


def _refused_link(root: Path, path: str, folders: set[str]) -> Finding | None:
    """Look at each part of ``path`` beyond those ``folders``, and add to them."""
    parts = path.split("/")
    for number in range(1, len(parts) + 1):
        below = "/".join(parts[:number])
        if below in folders:
            continue
        try:
            mode = os.lstat(f"{root}/{below}").st_mode
        except (FileNotFoundError, NotADirectoryError):
            return None
        if stat.S_ISLNK(mode):
            return finding("output-path-refused", path=path, reason=f"{parts[number - 1]} is a link")
        if stat.S_ISDIR(mode):
            folders.add(below)
        elif number == len(parts) and not stat.S_ISREG(mode):
            return finding("output-path-refused", path=path, reason="it exists and is not a file")
    return None


def fault(path: str) -> str:
    """Return what forbids ``path`` by itself, empty when nothing does."""
    parts = path.split("/")
    if len(path) > LONGEST_PATH or any(len(part) > LONGEST_NAME for part in parts):
        return "it is too long"
    for part in parts:
        if part in ("", ".", ".."):
            return "it leads out of its folder"
        if not _PART.fullmatch(part) or part.endswith("."):
            return "only ASCII letters, digits and _ . + - are allowed in a name"
        if _DEVICE.fullmatch(part):
            return f"{part} is a device on Windows"
    return ""


def _through_files(paths: Iterable[str], folded: dict[str, str]) -> Iterator[Finding]:
    for path in paths:
        parts = path.casefold().split("/")
        for length in range(1, len(parts)):
            blocking = folded.get("/".join(parts[:length]))
            if blocking is not None:
                yield finding("output-path-refused", path=path, reason=f"{blocking} is a file, not a folder")
