"""What a build reads besides pages (settings, corrections, templates), by hash: its statistics name what changed.

Whether a target is run again depends on the hashes of the templates too (known_outputs.py).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from codegen.config.workspace import Workspace
from codegen.releases.history import HISTORY
from codegen.targets.templating import own_templates

_OWN = "templates of codegen"


def input_fingerprints(workspace: Workspace, api: str) -> dict[str, str]:
    """Return the hash of each such file by its path from the workspace's root; codegen's own templates as one."""
    folder = workspace.folder(api)
    own = (folder / "api.toml", folder / "corrections.toml", folder / HISTORY)
    paths = [path for path in (*own, *_below(folder / "fieldinfo")) if path.is_file()]
    return _hashes(workspace, paths) | template_fingerprints(workspace)


def template_fingerprints(workspace: Workspace) -> dict[str, str]:
    """Return the same of the templates alone."""
    hashes = _hashes(workspace, _below(workspace.templates))
    return hashes if own_templates() == workspace.templates else {**hashes, _OWN: _hash(_below(own_templates()))}


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
