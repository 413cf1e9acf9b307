"""Versions: the next semantic version of each generated package, by the gravest change it carries.

Semver.org: breaking is a major step, additive a minor one, wording a patch. Below 1.0.0 everything moves one place to
the right, for there the minor number is the one that tells of a break.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from codegen.differ.changes import Change, Impact, gravest

StepName: TypeAlias = Literal["major", "minor", "patch", "none"]

_STEPS: dict[Impact, StepName] = {
    Impact.BREAKING: "major",
    Impact.ADDITIVE: "minor",
    Impact.WORDING: "patch",
    Impact.NONE: "none",
}
_VERSION = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})\.([0-9]{1,9})")


class Proposal(msgspec.Struct, frozen=True):
    """The version that a generated package should have next; the same as now when nothing changed."""

    package: str
    current: str
    next: str


def step_of(changes: Iterable[Change]) -> StepName:
    """The step that ``changes`` ask for."""
    return _STEPS[gravest(one.impact for one in changes)]


def next_version(current: str, step: StepName) -> str:
    """``current`` (three numbers) one ``step`` on."""
    match = _VERSION.fullmatch(current)
    if match is None:
        raise ValueError(f"{current} is not three numbers")
    major, minor, patch = map(int, match.groups())
    if step == "none":
        return current
    if step == "major":
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    return f"{major}.{minor + 1}.0" if step == "minor" and major else f"{major}.{minor}.{patch + 1}"


def proposals(generated: Path, recorded: Mapping[str, str], step: StepName) -> list[Proposal]:
    """A proposal for each package in the folder ``generated``; ``recorded`` versions were given since it was built."""
    found = {**_packages(generated), **recorded}
    return [Proposal(name, version, next_version(version, step)) for name, version in sorted(found.items())]


def _packages(generated: Path) -> dict[str, str]:
    """Name and version of each Python package in ``generated``; one that cannot be read is none of ours."""
    found: dict[str, str] = {}
    for path in sorted(generated.glob("*/pyproject.toml")):
        try:
            project = tomllib.loads(path.read_text("utf-8")).get("project", {})
        except (OSError, ValueError):
            continue
        name, version = project.get("name"), project.get("version")
        if isinstance(name, str) and isinstance(version, str) and _VERSION.fullmatch(version):
            found[name] = version
    return found
