"""What a build reads besides pages (settings, corrections, templates), by hash: its statistics name what changed.

Whether a target is run again depends on the hashes of the templates too (known_outputs.py).
"""

from __future__ import annotations

import functools
import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from codegen.config.workspace import Workspace
from codegen.releases.history import HISTORY
from codegen.targets.templating import own_templates

_OWN = "templates of codegen"
_Stamps: TypeAlias = tuple[tuple[str, int, int, int, int], ...]


def input_fingerprints(workspace: Workspace, api: str) -> dict[str, str]:
    """Return the hash of each such file by its path from the workspace's root; codegen's own templates as one."""
    folder = workspace.folder(api)
    own = (folder / "api.toml", folder / "corrections.toml", folder / HISTORY)
    paths = [path for path in (*own, *_below(folder / "fieldinfo")) if path.is_file()]
    return _hashes(workspace, paths) | template_fingerprints(workspace)


def template_fingerprints(workspace: Workspace) -> dict[str, str]:
    """Return the same of the templates alone."""
    hashes = _hashes(workspace, _below(workspace.templates))
    return hashes if own_templates() == workspace.templates else {**hashes, _OWN: own_fingerprint()}


def own_fingerprint() -> str:
    """Return the hash of codegen's own templates; they are read again only when the stat of one of them changed."""
    folder = own_templates()
    return _hash_of_all(folder, tuple(sorted(_stamps(str(folder)))))


@functools.lru_cache(maxsize=1)
def _hash_of_all(folder: Path, _stamps: _Stamps) -> str:
    hashes = (f"{path.relative_to(folder).as_posix()} {_hash([path])}\n" for path in _below(folder))
    return hashlib.sha256("".join(hashes).encode("utf-8", "surrogateescape")).hexdigest()


def _stamps(folder: str) -> Iterator[tuple[str, int, int, int, int]]:
    """Yield path, times, size and inode of every file."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _stamps(entry.path) if entry.name != "__pycache__" else ()
            else:
                stat = entry.stat()
                yield entry.path, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino


def _hashes(workspace: Workspace, paths: Iterable[Path]) -> dict[str, str]:
    return {path.relative_to(workspace.root).as_posix(): _hash([path]) for path in paths}


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def _hash(paths: Iterable[Path]) -> str:
    hashed = hashlib.sha256()
    for path in paths:
        try:
            hashed.update(path.read_bytes())
        except OSError:
            hashed.update(b"unreadable")
    return hashed.hexdigest()
