"""What the packages say of themselves: the program's, and those that it generates."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from trove_classifiers import classifiers

from codegen.config.settings import AuthorSetting, PackagesSetting
from codegen.targets.registry import TARGETS
from codegen.targets.target import PackageInfo, Target
from codegen.targets.templating import Templates
from tests.targets.sample_specs import yard

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = [ROOT / "pyproject.toml", *sorted((ROOT / "generated").glob("*/*/pyproject.toml"))]
PACKAGES = [target for target in TARGETS if target.package]


def project(path: Path) -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))["project"]
    return table


def emitted(target: Target, info: PackageInfo) -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads(target.emit_at(yard(), Templates(), info).files["pyproject.toml"])["project"]
    return table


@pytest.mark.parametrize("path", PROJECTS, ids=lambda path: path.parent.relative_to(ROOT).as_posix())
def test_a_package_says_that_it_is_typed_which_pythons_it_runs_on_and_what_it_is_about(path: Path) -> None:
    table = project(path)
    assert "Typing :: Typed" in table["classifiers"]
    assert set(table["classifiers"]) <= classifiers
    pythons = {f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13, 14)}
    assert pythons <= set(table["classifiers"])
    assert table["requires-python"] == ">=3.11"
    assert table["keywords"]


@pytest.mark.parametrize("target", PACKAGES, ids=lambda target: target.name)
def test_a_generated_package_leads_to_the_documentation(target: Target) -> None:
    assert emitted(target, PackageInfo())["urls"] == {"Documentation": yard().api.docs_url}


@pytest.mark.parametrize("target", PACKAGES, ids=lambda target: target.name)
def test_a_generated_package_names_an_author_only_where_the_settings_do(target: Target) -> None:
    assert "authors" not in emitted(target, PackageInfo())
    named = emitted(target, PackageInfo(author=AuthorSetting('Jo "J" Doe')))
    assert named["authors"] == [{"name": 'Jo "J" Doe'}]
    reachable = emitted(target, PackageInfo(author=AuthorSetting("Jo", "jo@example.com")))
    assert reachable["authors"] == [{"name": "Jo", "email": "jo@example.com"}]


def test_the_settings_know_every_target_that_makes_a_package() -> None:
    assert set(PackagesSetting.__struct_fields__) == {*(target.name for target in PACKAGES), "author"}


def test_generated_packages_ask_for_nothing_older_than_what_was_tested() -> None:
    """The floors of the program are tested (`make floors`), and with them those of the clients that its suite runs."""
    own = {
        requirement.name: requirement
        for requirement in map(Requirement, project(ROOT / "pyproject.toml")["dependencies"])
    }
    for path in PROJECTS[1:]:
        for requirement in map(Requirement, project(path)["dependencies"]):
            lowest = next(str(part) for part in requirement.specifier if part.operator == ">=")
            assert lowest in str(own[requirement.name].specifier)


@pytest.mark.parametrize("path", PROJECTS, ids=lambda path: path.parent.relative_to(ROOT).as_posix())
@pytest.mark.slow
def test_the_wheel_ships_the_mark_of_a_typed_package(path: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(path.parent)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as content:
        names = content.namelist()
        metadata = message_from_bytes(content.read(next(name for name in names if name.endswith("/METADATA"))))
    assert [name for name in names if name.count("/") == 1 and name.endswith("/py.typed")]
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
