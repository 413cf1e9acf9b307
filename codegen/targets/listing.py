"""What can be emitted: every target with its templates, and which of those a workspace replaces."""

from __future__ import annotations

from pathlib import Path

import msgspec

from codegen.targets.registry import TARGETS
from codegen.targets.target import Target
from codegen.targets.templating import own_templates


class Listed(msgspec.Struct, frozen=True):
    """One target. ``templates`` are paths below a templates/ folder, ``overridden`` those that the workspace has."""

    name: str
    about: str
    folder: str
    templates: list[str]
    overridden: list[str]


def list_targets(overrides: Path) -> list[Listed]:
    """All targets; ``overrides`` is the workspace's templates/ folder, which need not exist."""
    return [_listed(target, overrides) for target in TARGETS]


def _listed(target: Target, overrides: Path) -> Listed:
    own = own_templates()
    templates = _files(own, target.templates)
    replaced = [] if overrides.resolve() == own.resolve() else _files(overrides, target.templates)
    return Listed(target.name, target.about, target.folder, templates, replaced)


def _files(base: Path, folder: str) -> list[str]:
    root = base / folder
    paths = sorted(root.rglob("*")) if root.is_dir() else []
    files = (path.relative_to(base) for path in paths if path.is_file())
    return [path.as_posix() for path in files if not any(part.startswith((".", "__pycache__")) for part in path.parts)]
