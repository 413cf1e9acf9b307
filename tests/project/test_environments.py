"""The programs behind `make floors`, `make latest` and `make pythons`: what they find, compare and say."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import environment, latest, pythons
from scripts.requirements import floors, runtime


def put_python(folder: Path, name: str, version: str, code: int = 0) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\necho {version}\nexit {code}\n")
    program.chmod(0o755)
    return program


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a path with one folder, and a pyenv, both empty."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    monkeypatch.delenv("PYTHONS", raising=False)
    return tmp_path


def test_each_supported_python_is_found_once_oldest_first(machine: Path) -> None:
    newer = put_python(machine / "bin", "python3.13", "3.13.1")
    older = put_python(machine / "bin", "python3.11", "3.11.9")
    put_python(machine / "pyenv/versions/3.13.0/bin", "python3.13", "3.13.0")
    put_python(machine / "bin", "python3.10", "3.10.1")
    assert list(pythons.interpreters().items()) == [("3.11.9", str(older)), ("3.13.1", str(newer))]


def test_a_stand_in_that_leads_nowhere_gives_way_to_a_python_that_runs(machine: Path) -> None:
    put_python(machine / "bin", "python3.12", "not-found", code=127)
    real = put_python(machine / "pyenv/versions/3.12.1/bin", "python3.12", "3.12.1")
    assert pythons.interpreters() == {"3.12.1": str(real)}


def test_named_pythons_are_taken_instead_and_must_run(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_python(machine / "bin", "python3.11", "3.11.9")
    own = put_python(machine / "own", "python", "3.14.0")
    monkeypatch.setenv("PYTHONS", str(own))
    assert pythons.interpreters() == {"3.14.0": str(own)}
    monkeypatch.setenv("PYTHONS", "python9")
    with pytest.raises(SystemExit, match="`python9` is not a Python with venv that runs"):
        pythons.interpreters()


@pytest.mark.parametrize(("problems", "code"), [([], 0), (["failed"], 1)])
def test_without_the_suite_each_python_is_proved_in_a_process_of_its_own(
    machine: Path, monkeypatch: pytest.MonkeyPatch, problems: list[str], code: int
) -> None:
    paths = [str(put_python(machine / "bin", f"python3.{minor}", f"3.{minor}.1")) for minor in (11, 13)]
    proved: list[str] = []

    def prove_apart(python: str) -> list[str]:
        proved.append(python)
        return problems if python == paths[1] else []

    monkeypatch.setenv("SUITE", "no")
    monkeypatch.setattr(pythons, "_prove_apart", prove_apart)
    with pytest.raises(SystemExit) as ended:
        pythons.main()
    assert sorted(proved) == paths
    assert ended.value.code == code


def test_what_a_process_of_its_own_shows_is_shown_and_its_failure_counts(capfd: pytest.CaptureFixture[str]) -> None:
    assert pythons._prove_apart("python9") == ["failed, as shown above"]
    assert "`python9` is not a Python with venv that runs" in capfd.readouterr().out


def test_what_moved_is_listed_with_both_versions() -> None:
    before = {"click": "8.2.0", "rich": "14.0", "soupsieve": "2.10/4.1"}
    now = {"click": "8.3.0", "rich": "14.0", "soupsieve": "4.1", "extra": "1.0", "pip": "99"}
    assert latest.moved(before, now) == [("click", "8.2.0", "8.3.0"), ("extra", "new", "1.0")]


def test_the_floors_are_the_oldest_of_every_dependency() -> None:
    assert list(floors()) == [f"{need.name}{need.extras}=={need.version}" for need in runtime()]


def test_a_build_that_changes_bytes_and_a_check_that_fails_are_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = tmp_path / "tree"
    (tree / "specs").mkdir(parents=True)
    (tree / "generated").mkdir()
    (tree / "generated" / "old.py").write_text("a\n")

    def run(_: object, *words: str) -> bool:
        if words[1] == "build":
            (tree / "generated" / "old.py").write_text("b\n")
            (tree / "generated" / "new.py").write_text("c\n")
        return words[1] == "build"

    monkeypatch.setattr(environment.Environment, "run", run)
    assert environment.prove(environment.Environment(tmp_path), suite=True) == [
        "the build writes other bytes: generated/new.py",
        "the build writes other bytes: generated/old.py",
        "codegen check failed",
        "the fast suite failed",
    ]
