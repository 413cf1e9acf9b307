"""``codegen build`` and ``check`` where somebody edited an output: shown, kept or dropped, and never lost unasked."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from codegen.build.sealed import FOLDER
from codegen.targets.templating import own_templates
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
    """Provide a workspace, built, of which one output was edited since, and then the page."""
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


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
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
    shutil.rmtree(edited.root / FOLDER)
    (edited.folder / "spec.json").unlink()
    assert edited.run("build", "--keep").exit_code == 0
    merged = (edited.root / OUTPUT).read_text("utf-8")
    assert '"title": "My Shed"' in merged
    assert "In grams." in merged


def test_the_base_is_known_though_a_template_changed_since(edited: TinyWorkspace) -> None:
    template = edited.root / "templates" / "openapi" / "openapi.json.j2"
    template.parent.mkdir(parents=True)
    own = (own_templates() / "openapi" / "openapi.json.j2").read_text("utf-8")
    template.write_text(own + "\n", "utf-8")
    assert "what was there is not known" not in edited.run("build").output
    assert edited.run("build", "--keep").exit_code == 0
    text = (edited.root / OUTPUT).read_text("utf-8")
    assert '"title": "My Shed"' in text
    assert text.endswith("}\n\n")


def test_the_base_is_made_again_where_the_cache_is_gone(edited: TinyWorkspace) -> None:
    shutil.rmtree(edited.root / FOLDER)
    assert edited.run("build", "--keep").exit_code == 0
    text = (edited.root / OUTPUT).read_text("utf-8")
    assert '"title": "My Shed"' in text
    assert "In grams." in text


def test_without_any_base_what_differs_is_marked(edited: TinyWorkspace) -> None:
    shutil.rmtree(edited.root / FOLDER)
    (edited.folder / "spec.json").unlink()
    stopped = edited.run("build")
    assert "against what is made now (what was there is not known)" in stopped.output
    result = edited.run("build", "--keep")
    assert result.exit_code == 1
    text = (edited.root / OUTPUT).read_text("utf-8")
    assert all(words in text for words in ("My Shed", "The Shed API", "In grams.", "In kilograms."))


COLLECTION = "generated/shed/postman/collection.json"


@pytest.fixture
def twice_edited(edited: TinyWorkspace) -> TinyWorkspace:
    """Provide the same with an edit of another output."""
    path = edited.root / COLLECTION
    path.write_text(path.read_text("utf-8").replace("The Shed API", "Our Shed"), "utf-8")
    return edited


def test_each_edited_file_is_named_with_what_keeps_and_what_drops_it(twice_edited: TinyWorkspace) -> None:
    output = twice_edited.run("build").output
    for name in (OUTPUT, COLLECTION):
        assert f"`--keep {name}` to merge it" in output
        assert f"`--discard {name}` to drop it" in output


@pytest.mark.parametrize(
    "options",
    [
        ["--keep", OUTPUT, "--discard", COLLECTION],
        ["--keep", "--discard", COLLECTION],
        ["--discard", "--keep", OUTPUT],
        ["--keep", OUTPUT, "--discard", "generated/shed/postman"],
        ["--keep", "generated/shed/open*.json", "--discard", "*/postman/*"],
    ],
    ids=" ".join,
)
def test_files_are_kept_and_dropped_by_name(twice_edited: TinyWorkspace, options: list[str]) -> None:
    result = twice_edited.run("build", *options)
    assert result.exit_code == 0, result.output
    assert '"title": "My Shed"' in (twice_edited.root / OUTPUT).read_text("utf-8")
    assert "Our Shed" not in (twice_edited.root / COLLECTION).read_text("utf-8")
    assert twice_edited.run("check").exit_code == 0


def test_what_is_not_named_still_stops_the_build_and_nothing_is_lost(twice_edited: TinyWorkspace) -> None:
    before = twice_edited.files()
    result = twice_edited.run("build", "--discard", OUTPUT)
    assert result.exit_code == 1
    assert f"`--keep {COLLECTION}` " in result.output
    assert twice_edited.files() == before


def test_a_file_named_both_ways_is_kept(edited: TinyWorkspace) -> None:
    assert edited.run("build", "--discard", OUTPUT, "--keep", OUTPUT).exit_code == 0
    assert '"title": "My Shed"' in (edited.root / OUTPUT).read_text("utf-8")


def test_a_name_may_be_given_as_seen_from_the_current_folder(
    edited: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir((edited.root / OUTPUT).parent)
    assert edited.run("build", "--keep", "openapi.json").exit_code == 0


@pytest.mark.parametrize("name", ["shed", "generated/shed/opnapi.json", "generated/shed/openapi.yaml"])
def test_a_name_of_no_edited_file_is_wrong_usage_and_nothing_is_written(edited: TinyWorkspace, name: str) -> None:
    before = edited.files()
    result = edited.run("build", "--discard", "--keep", name)
    assert (result.exit_code, edited.files()) == (2, before)
    assert f"no edited file matches `{name}`" in result.stderr
    assert f"edited files: {OUTPUT}." in result.stderr


def test_a_file_that_nobody_of_codegen_wrote_stays_and_is_listed(shed: TinyWorkspace) -> None:
    shed.run("build")
    added = shed.root / "generated" / "shed" / "python" / "mine.py"
    added.write_text("MINE = 1\n")
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    for wish in ([], ["--keep"], ["--discard"]):
        assert shed.run("build", *wish).exit_code == 0
        assert added.read_text() == "MINE = 1\n"
    assert shed.run("check").stdout == (
        "extra    generated/shed/python/mine.py\nnot clean: move the extra files elsewhere\n"
    )


def test_a_deleted_output_is_missing_and_comes_back(shed: TinyWorkspace) -> None:
    shed.run("build")
    before = shed.files()
    (shed.root / OUTPUT).unlink()
    assert shed.run("check").stdout.startswith(f"missing  {OUTPUT}\nnot clean: run `codegen build`")
    assert shed.run("build").exit_code == 0
    assert shed.files() == before


def test_an_edit_that_is_what_is_made_now_is_no_edit(shed: TinyWorkspace) -> None:
    shed.run("build")
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    shed.run("build")
    later = {path: content for path, content in shed.files().items() if path.startswith("generated/")}
    shed.page(PAGE)
    shed.run("build")
    for path, content in later.items():
        if not path.endswith("manifest.json"):
            (shed.root / path).write_bytes(content)
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    assert shed.run("build").exit_code == 0
    assert shed.run("check").exit_code == 0


def test_an_edit_of_bytes_that_are_no_text_is_kept_whole(edited: TinyWorkspace) -> None:
    path = edited.root / "generated" / "shed" / "python" / "README.md"
    path.write_bytes(path.read_bytes() + b"\xff\x00\x1b[2J\n")
    stopped = edited.run("build")
    assert stopped.exit_code == 1
    assert "\x1b" not in stopped.output
    assert edited.run("build", "--keep").exit_code == 0
    assert path.read_bytes().endswith(b"\xff\x00\x1b[2J\n")
    assert edited.run("check").exit_code == 0


def test_a_link_in_place_of_an_output_is_refused_and_what_it_leads_to_is_untouched(shed: TinyWorkspace) -> None:
    shed.run("build")
    elsewhere = shed.root / "elsewhere.json"
    elsewhere.write_text("{}\n")
    (shed.root / OUTPUT).unlink()
    (shed.root / OUTPUT).symlink_to(elsewhere)
    for options in ([], ["--keep"], ["--discard"]):
        result = shed.run("build", *options)
        assert result.exit_code == 1
        assert "openapi.json is a link" in result.output
    assert elsewhere.read_text() == "{}\n"


def test_an_output_that_cannot_be_read_is_reported_and_nothing_is_written(
    edited: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, read_bytes = edited.files(), Path.read_bytes

    def refused(path: Path) -> bytes:  # permissions would not stop root, who runs the tests in many containers
        if path.name == Path(OUTPUT).name:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return read_bytes(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refused)
        result = edited.run("build", "--discard")
    assert (result.exit_code, edited.files()) == (1, before)
    assert "openapi.json: Permission denied" in result.output


def test_a_folder_that_cannot_be_written_is_reported_and_the_old_output_is_whole(
    edited: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, replace = edited.files(), os.replace

    def refused(source: str | Path, target: str | Path) -> None:
        if Path(target).name == Path(OUTPUT).name:
            raise PermissionError(errno.EACCES, "Permission denied", str(target))
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refused)
        result = edited.run("build", "--keep")
    assert result.exit_code == 1
    assert edited.files()[OUTPUT] == before[OUTPUT]
    assert "[output-not-written]" in result.output
