"""Finding a workspace, and the APIs in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.config.workspace import WrongUsage, find_workspace, located, name_problem
from codegen.diagnostics.finding import BadInput, finding
from codegen.diagnostics.location import Location, excerpt


def make(root: Path, *apis: str) -> Path:
    for api in apis:
        (root / "specs" / api).mkdir(parents=True)
        (root / "specs" / api / "api.toml").touch()
    return root


def test_the_nearest_folder_with_specs_is_the_workspace(tmp_path: Path) -> None:
    make(tmp_path, "outer")
    make(tmp_path / "inner", "one")
    deep = tmp_path / "inner" / "a" / "b"
    deep.mkdir(parents=True)
    assert find_workspace(None, deep).apis == ("one",)


def test_a_root_that_is_given_is_not_looked_for_above(tmp_path: Path) -> None:
    make(tmp_path, "one")
    (tmp_path / "sub").mkdir()
    with pytest.raises(WrongUsage, match="has no folder specs/"):
        find_workspace(tmp_path / "sub", tmp_path)


def test_apis_are_sorted_and_only_folders_with_settings_count(tmp_path: Path) -> None:
    make(tmp_path, "zinc", "amber", ".hidden")
    (tmp_path / "specs" / "notes").mkdir()
    (tmp_path / "specs" / "spec.schema.json").touch()
    assert find_workspace(tmp_path, tmp_path).apis == ("amber", "zinc")


def test_all_unusable_names_are_told(tmp_path: Path) -> None:
    make(tmp_path, "Good-Api", "class", "json", "fine")
    with pytest.raises(BadInput) as caught:
        find_workspace(tmp_path, tmp_path)
    assert [(str(finding.place), finding.message) for finding in caught.value.findings] == [
        (
            "specs/Good-Api/api.toml:1",
            "invalid API name `Good-Api`: use only a-z, 0-9 and _, and start with a letter",
        ),
        ("specs/class/api.toml:1", "invalid API name `class`: it is a word of the language Python"),
        ("specs/json/api.toml:1", "invalid API name `json`: Python's own library has a module of that name"),
    ]


@pytest.mark.parametrize("name", ["", "1st", "_x", "é", "a b", "../x", "a.b", "A", "import"])
def test_names_that_cannot_be_a_package_are_refused(name: str) -> None:
    assert name_problem(name)


@pytest.mark.parametrize("name", ["a", "bouw2", "pay_and_bill", "types_of_things"])
def test_names_that_can_be_a_package_are_taken(name: str) -> None:
    assert name_problem(name) == ""


def test_no_name_means_all_and_a_name_twice_means_once(tmp_path: Path) -> None:
    workspace = find_workspace(make(tmp_path, "one", "two"), tmp_path)
    assert workspace.chosen([]) == ("one", "two")
    assert workspace.chosen(["two", "two"]) == ("two",)


def test_an_unknown_api_is_told_with_the_known_ones_and_the_likeliest(tmp_path: Path) -> None:
    workspace = find_workspace(make(tmp_path, "amber", "zinc"), tmp_path)
    with pytest.raises(WrongUsage) as caught:
        workspace.chosen(["ambre", "qqq"])
    first, second = caught.value.findings
    assert (first.message, first.hint) == ("unknown API `ambre`", "did you mean `amber`? known APIs: amber, zinc")
    assert second.hint == "known APIs: amber, zinc"


def test_places_are_named_from_the_root() -> None:
    problem = finding("file-missing", Location("pages/a.md", 3), [excerpt(Location("pages/b.md", 4), "x")], file="a")
    seen = located(problem, "amber")
    assert str(seen.place) == "specs/amber/pages/a.md:3"
    assert str(seen.quotes[0].place) == "specs/amber/pages/b.md:4"
    template = finding("template-broken", Location("templates/x.j2", 1), problem="p")
    assert located(template, "amber") == template
