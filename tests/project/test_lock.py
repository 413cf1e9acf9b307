"""The lock file agrees with pyproject.toml, holds hashes for everything, and names no address."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from scripts import requirements
from scripts.requirements import LOCK, Locked, locked, normal

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
ASKED = [Requirement(line) for line in (*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"])]
PACKAGES = locked()
PLACES = [
    {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": platform, "os_name": os_name}
    for python in ("3.11", "3.12", "3.13", "3.14")
    for platform, os_name in (("linux", "posix"), ("darwin", "posix"), ("win32", "nt"))
]


def entries(name: str) -> list[Locked]:
    return [package for package in PACKAGES if package.name == normal(name)]


@pytest.mark.parametrize("requirement", ASKED, ids=lambda requirement: requirement.name)
def test_each_dependency_is_locked_at_a_version_that_is_allowed(requirement: Requirement) -> None:
    assert entries(requirement.name)
    for package in entries(requirement.name):
        assert requirement.specifier.contains(Version(package.version))


@pytest.mark.parametrize("requirement", ASKED, ids=lambda requirement: requirement.name)
def test_each_dependency_has_one_version_on_every_platform_and_python(requirement: Requirement) -> None:
    for place in PLACES:
        here = [
            entry for entry in entries(requirement.name) if not entry.marker or Marker(entry.marker).evaluate(place)
        ]
        assert len(here) == 1, place


def test_the_build_backend_is_locked_too() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    for requirement in map(Requirement, build):
        assert [requirement.specifier.contains(Version(entry.version)) for entry in entries(requirement.name)] == [True]


def test_every_package_has_hashes_and_nothing_else_is_in_the_lock() -> None:
    lines = LOCK.read_text("utf-8").splitlines()
    kinds = {"package": r"\S+==\S+( ; .+)? \\", "hash": r"    --hash=sha256:[0-9a-f]{64}( \\)?", "remark": r" *#.*"}
    results = [next((kind for kind, form in kinds.items() if re.fullmatch(form, line)), line) for line in lines]
    assert set(results) == set(kinds)
    assert results.count("package") == len(PACKAGES)
    following = [after for kind, after in itertools.pairwise(results) if kind == "package"]
    assert set(following) == {"hash"}


def test_the_lock_names_no_address_and_no_folder() -> None:
    text = LOCK.read_text("utf-8")
    assert not re.search(r"://|--index|--find-links|--trusted|^ *# .*/(home|tmp|root|usr|work)/", text, re.MULTILINE)


def test_requirements_are_read_as_packaging_reads_them() -> None:
    own = [*requirements.runtime(), *requirements.development()]
    assert [requirement.name for requirement in own] == [normal(requirement.name) for requirement in ASKED]
    assert [SpecifierSet(requirement.operator + requirement.version) for requirement in own] == [
        requirement.specifier for requirement in ASKED
    ]
    assert [requirement.extras for requirement in own] == [
        f"[{','.join(requirement.extras)}]" if requirement.extras else "" for requirement in ASKED
    ]


def test_every_dependency_of_the_program_has_a_floor_or_a_pin_and_no_ceiling() -> None:
    assert {item.operator for item in requirements.runtime()} == {"==", ">="}
    assert all(item.version for item in requirements.runtime())


def test_what_reads_pages_and_what_lays_out_files_is_pinned() -> None:
    pinned = {item.name for item in requirements.runtime() if item.operator == "=="}
    assert {"beautifulsoup4", "markdown-it-py", "ruff", "black"} <= pinned
