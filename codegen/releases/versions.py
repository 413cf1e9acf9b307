"""Versions: three numbers, their order, and the next semantic version by the most severe change.

Semver.org: breaking is a major step, additive a minor one, wording a patch. Below 1.0.0 everything moves one place to
the right, for there the minor number is the one that describes a break.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, TypeAlias

import msgspec

from codegen.compare.changes import Change, Impact, gravest

StepName: TypeAlias = Literal["major", "minor", "patch", "none"]

STEPS: dict[Impact, StepName] = {
    Impact.BREAKING: "major",
    Impact.ADDITIVE: "minor",
    Impact.WORDING: "patch",
    Impact.NONE: "none",
}
_VERSION = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})\.([0-9]{1,9})")


class Proposal(msgspec.Struct, frozen=True):
    """The version that a generated package should have next; the same as now when no change reaches it.

    Outside of a workspace no version is known, and only the step is reported.
    """

    package: str
    current: str | None
    next: str | None
    step: StepName

    def __str__(self) -> str:
        if self.current is None:
            return "no step" if self.step == "none" else f"a {self.step} step"
        return f"stays at {self.current}" if self.step == "none" else f"{self.current} -> {self.next}"


def step_of(changes: Iterable[Change]) -> StepName:
    """Return the step that all ``changes`` together ask for."""
    return STEPS[gravest(change.impact for change in changes)]


def numbers(version: str) -> tuple[int, int, int]:
    """Return the three numbers of ``version``, by which versions are ordered. Raises ValueError when it is not
    three.
    """
    match = _VERSION.fullmatch(version)
    if match is None:
        raise ValueError(f"{version} is not three numbers")
    major, minor, patch = map(int, match.groups())
    return major, minor, patch


def next_version(current: str, step: StepName) -> str:
    """Return ``current`` (three numbers) one ``step`` on."""
    major, minor, patch = numbers(current)
    if step == "none":
        return current
    if step == "major":
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    return f"{major}.{minor + 1}.0" if step == "minor" and major else f"{major}.{minor}.{patch + 1}"
