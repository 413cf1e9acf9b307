"""The packages that the project needs: what pyproject.toml asks for, and what the lock file holds."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements" / "dev.lock"

_ASKED = re.compile(r"(?P<name>[\w.-]+)(?P<extras>\[[\w,-]+\])?(?P<operator>==|>=)?(?P<version>[\w.]+)?")
_LOCKED = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.+]+)(?: ; (?P<marker>.+?))? \\$", re.MULTILINE)


class Requirement(NamedTuple):
    """One line of pyproject.toml: ``operator`` is ``==``, ``>=`` or empty, and then ``version`` is too."""

    name: str
    extras: str
    operator: str
    version: str

    def at(self, version: str) -> str:
        """Return the requirement for exactly ``version``, as pip takes it."""
        return f"{self.name}{self.extras}=={version}"


class Locked(NamedTuple):
    """One package of the lock file; ``marker`` says where it is for, and is empty where it is for all."""

    name: str
    version: str
    marker: str


def runtime(pyproject: Path = ROOT / "pyproject.toml") -> list[Requirement]:
    """Return what the program itself needs."""
    return [_parse(line) for line in _project(pyproject)["dependencies"]]


def development(pyproject: Path = ROOT / "pyproject.toml") -> list[Requirement]:
    """Return what its tests and checks need besides."""
    return [_parse(line) for line in _project(pyproject)["optional-dependencies"]["dev"]]


def locked(lock: Path = LOCK) -> list[Locked]:
    """Return every package of the lock file. One that differs by platform or Python is there more than once."""
    matches = _LOCKED.finditer(lock.read_text("utf-8"))
    return [Locked(normal(match["name"]), match["version"], match["marker"] or "") for match in matches]


def normal(name: str) -> str:
    """Return ``name`` as indexes spell it: lower case, with hyphens."""
    return re.sub(r"[-_.]+", "-", name).lower()


def versions(packages: Iterable[Locked]) -> dict[str, str]:
    """Return the versions of ``packages`` by name; several, for different places, are joined with a slash."""
    grouped: dict[str, list[str]] = {}
    for package in packages:
        grouped.setdefault(package.name, []).append(package.version)
    return {name: "/".join(several) for name, several in grouped.items()}


def floors() -> Iterator[str]:
    """Yield what the program needs at the oldest version that pyproject.toml allows, for pip."""
    for requirement in runtime():
        yield requirement.at(requirement.version)


def _project(pyproject: Path) -> dict[str, dict[str, list[str]]]:
    project: dict[str, dict[str, list[str]]] = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    return project


def _parse(line: str) -> Requirement:
    match = _ASKED.fullmatch(line)
    if match is None:
        raise SystemExit(f"pyproject.toml: `{line}` is not a name, == or >=, and a version")
    return Requirement(normal(match["name"]), match["extras"] or "", match["operator"] or "", match["version"] or "")
