"""``codegen build`` and ``check`` where somebody edited an output: shown, kept or dropped, and never lost unasked."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace

OUTPUT = "generated/shed/openapi.json"
TITLE = '"title": "The Shed API"'


def edit(shed: TinyWorkspace, old: str = TITLE, new: str = '"title": "My Shed"') -> Path:
    path = shed.root / OUTPUT
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return path


@pytest.fixture
def edited(shed: TinyWorkspace) -> TinyWorkspace:
    """A workspace, built, of which one output was edited since, and then the page."""
    shed.run("build")
    edit(shed)
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    return shed


def test_the_build_stops_and_shows_the_edit_alone(edited: TinyWorkspace) -> None:
    before = edited.files()
    result = edited.run("build")
    assert result.exit_code == 1
    assert edited.files() == before
    shown = [line for line in result.output.splitlines() if line.startswith("      ")]
    assert [line.split(maxsplit=1)[1] for line in shown] == [f"-     {TITLE},", '+     "title": "My Shed",']
    assert f"the edit of {OUTPUT}:" in result.output
    assert "--keep" in result.output
    assert "--discard" in result.output


def test_the_edit_is_in_the_answer_as_json(edited: TinyWorkspace) -> None:
    (api,) = edited.json("build")["apis"]
    (shown,) = api["edits"]
    assert shown["path"] == OUTPUT
    assert len(shown["lines"]) == 2


def test_kept_it_is_merged_with_what_the_build_before_wrote_as_base(edited: TinyWorkspace) -> None:
    result = edited.run("build", "--keep")
    assert result.exit_code == 0, result.output
    text = (edited.root / OUTPUT).read_text("utf-8")
    assert '"title": "My Shed"' in text
    assert "In grams." in text
    assert "In kilograms." not in text
    assert "  with edits that were kept: openapi.json\n" in result.output


def test_after_keeping_check_is_content_and_the_next_build_merges_again(edited: TinyWorkspace) -> None:
    edited.run("build", "--keep")
    assert edited.run("check").exit_code == 0
    edited.page(PAGE.replace("In kilograms.", "In ounces."))
    assert edited.run("check").exit_code == 1
    assert edited.run("build").exit_code == 0
    text = (edited.root / OUTPUT).read_text("utf-8")
    assert '"title": "My Shed"' in text
    assert "In ounces." in text
    before = edited.files()
    assert edited.run("build").exit_code == 0
    assert edited.files() == before


def test_a_conflict_is_marked_and_the_answer_is_no_until_it_is_settled(shed: TinyWorkspace) -> None:
    shed.run("build")
    edit(shed, "In kilograms.", "In stones.")
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    result = shed.run("build", "--keep")
    assert result.exit_code == 1
    assert "[conflict-marked]" in result.output
    assert "nothing was written" not in result.output
    text = (shed.root / OUTPUT).read_text("utf-8")
    assert "In stones." in text
    assert "In grams." in text
    for command in ("check", "build"):
        again = shed.run(command)
        assert again.exit_code == 1
        assert "[conflict-marked]" in again.output
    lines = text.splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(("<<<<<<< ", "=======", ">>>>>>> ")) and "stones" not in line]
    (shed.root / OUTPUT).write_text("".join(kept), "utf-8")
    assert shed.run("build").exit_code == 0
    assert shed.run("check").exit_code == 0


def test_dropped_it_becomes_what_is_made(edited: TinyWorkspace) -> None:
    result = edited.run("build", "--discard")
    assert result.exit_code == 0, result.output
    assert '"title": "My Shed",' in result.output, "what is dropped is shown"
    assert TITLE in (edited.root / OUTPUT).read_text("utf-8")
    assert edited.run("check").exit_code == 0


def test_an_edited_file_of_a_target_that_is_chosen_no_more_stays_when_kept(edited: TinyWorkspace) -> None:
    settings = SETTINGS.replace('dialect = "gitbook"', 'dialect = "gitbook"\ntargets = ["jsonschema"]')
    (edited.folder / "api.toml").write_text(settings)
    assert "[hand-edit-removed]" in edited.run("build").output
    result = edited.run("build", "--keep")
    assert result.exit_code == 0, result.output
    assert "[kept-no-longer-made]" in result.output
    assert '"title": "My Shed"' in (edited.root / OUTPUT).read_text("utf-8")
    assert edited.run("check").exit_code == 0


def test_an_edited_python_file_is_merged_by_what_the_formatter_made_of_it(shed: TinyWorkspace) -> None:
    shed.run("build")
    sources = (shed.root / "generated" / "shed").rglob("*.py")
    path = next(path for path in sources if "In kilograms." in path.read_text("utf-8"))
    path.write_text(path.read_text("utf-8") + "\nMINE = 1\n", "utf-8")
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    result = shed.run("build", "--keep")
    assert result.exit_code == 0, result.output
    assert path.read_text("utf-8").endswith("\nMINE = 1\n")
    assert "In grams." in path.read_text("utf-8")


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_the_base_comes_out_of_git_when_the_spec_of_the_last_build_is_gone(edited: TinyWorkspace) -> None:
    def git(*arguments: str) -> None:
        name = ["-c", "user.name=a", "-c", "user.email=a@shed.test", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *name, *arguments], cwd=edited.root, check=True, capture_output=True)  # noqa: S607 - the git of this machine

    text = (edited.root / OUTPUT).read_text("utf-8")
    edit(edited, '"title": "My Shed"', TITLE)
    git("init")
    git("add", ".")
    git("commit", "-m", "built")
    (edited.root / OUTPUT).write_text(text)
    (edited.folder / "spec.json").unlink()
    assert edited.run("build", "--keep").exit_code == 0
    merged = (edited.root / OUTPUT).read_text("utf-8")
    assert '"title": "My Shed"' in merged
    assert "In grams." in merged


def test_without_any_base_what_differs_is_marked(edited: TinyWorkspace) -> None:
    (edited.folder / "spec.json").unlink()
    stopped = edited.run("build")
    assert "against what is made now (what was there is not known)" in stopped.output
    result = edited.run("build", "--keep")
    assert result.exit_code == 1
    text = (edited.root / OUTPUT).read_text("utf-8")
    assert all(words in text for words in ("My Shed", "The Shed API", "In grams.", "In kilograms."))
