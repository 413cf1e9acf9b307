"""`codegen diff` from page to answer: git, files, folders, releases, and what it says of bad input."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.tiny_workspace import PAGE, TinyWorkspace

LONGER = PAGE.replace("| name   | string | Yes ", "| name   | string | No  ")
WITHOUT_WEIGHT = "\n".join(line for line in PAGE.splitlines() if "weight" not in line) + "\n"


def _git(folder: Path, *arguments: str) -> None:
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    who = ("-c", "user.name=test", "-c", "user.email=test@shed.test", "-c", "commit.gpgsign=false")
    subprocess.run([git, "-C", str(folder), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def committed(shed: TinyWorkspace) -> TinyWorkspace:
    """The workspace built and committed."""
    assert shed.run("build").exit_code == 0
    _git(shed.root, "init", "-q")
    _git(shed.root, "add", ".")
    _git(shed.root, "commit", "-q", "-m", "first")
    return shed


def test_an_unchanged_workspace_has_no_changes(committed: TinyWorkspace) -> None:
    answer = committed.run("diff", "shed")
    assert answer.exit_code == 0
    assert "HEAD -> specs/shed: 0 changes" in answer.stdout


def test_an_edited_page_is_compared_with_the_revision_with_both_quotes_and_places(committed: TinyWorkspace) -> None:
    committed.page(LONGER)
    (change,) = committed.json("diff", "shed", "--since", "HEAD")["changes"]
    assert (change["kind"], change["reader"], change["writer"]) == ("required-turned-off", "none", "additive")
    assert change["older"]["place"]["page"] == "HEAD:specs/shed/pages/tool.md"
    assert change["newer"]["place"]["page"] == "specs/shed/pages/tool.md"
    assert change["older"]["place"]["line"] == change["newer"]["place"]["line"] == 21
    told = committed.run("diff", "shed").stdout
    assert "HEAD:specs/shed/pages/tool.md:21" in told
    assert " specs/shed/pages/tool.md:21" in told


def test_nothing_is_written_without_being_asked(committed: TinyWorkspace) -> None:
    committed.page(WITHOUT_WEIGHT)
    before = committed.files()
    committed.run("diff", "shed")
    assert committed.files() == before


def test_two_files_are_compared_without_a_workspace(committed: TinyWorkspace, tmp_path: Path) -> None:
    newer = tmp_path / "newer.json"
    data = json.loads((committed.folder / "spec.json").read_text("utf-8"))
    del data["models"]["Tool"]["fields"]["weight"]
    newer.write_text(json.dumps(data), "utf-8")
    answer = committed.json("diff", str(newer), "--since", str(committed.folder / "spec.json"))
    assert [one["kind"] for one in answer["changes"]] == ["field-removed"]
    assert answer["step"] == "major"
    assert answer["changes"][0]["older"]["place"]["page"].endswith("specs/shed/pages/tool.md")


def test_two_folders_of_captures_are_compiled_and_compared(shed: TinyWorkspace, tmp_path: Path) -> None:
    older = tmp_path / "captures of may"
    shutil.copytree(shed.folder, older)
    shed.page(WITHOUT_WEIGHT)
    for subject in ("shed", str(shed.folder)):
        answer = shed.json("diff", subject, "--since", str(older))
        assert [one["kind"] for one in answer["changes"]] == ["field-removed"]


@pytest.mark.parametrize(("least", "code"), [("breaking", 1), ("additive", 1)])
def test_the_gate_closes_on_a_break(committed: TinyWorkspace, least: str, code: int) -> None:
    assert committed.run("diff", "shed", "--fail-on", least).exit_code == 0
    committed.page(WITHOUT_WEIGHT)
    assert committed.run("diff", "shed", "--fail-on", least).exit_code == code


def test_the_gate_tells_additive_from_breaking(committed: TinyWorkspace) -> None:
    committed.page(LONGER)
    assert committed.run("diff", "shed", "--fail-on", "breaking").exit_code == 0
    assert committed.run("diff", "shed", "--fail-on", "additive").exit_code == 1


def test_markdown_does_nothing_that_a_page_wants(committed: TinyWorkspace) -> None:
    committed.page(PAGE.replace("In kilograms.", "<script>x</script> ![i](http://evil.test/i) [l](http://evil.test)"))
    text = committed.run("diff", "shed", "--markdown").stdout
    assert text.startswith("## shed: 1 change: 1 wording\n")
    quoted = [line.split("“")[1] for line in text.splitlines() if "“" in line]
    assert quoted
    assert all("<script" not in line.replace("\\<", "") and "![" not in line.replace("\\!", "") for line in quoted)


# -- releases ------------------------------------------------------------------------------------------------------


def test_a_release_is_recorded_and_the_changelog_is_an_output_like_any_other(
    committed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.recording.today", lambda: "2026-06-01")
    committed.page(WITHOUT_WEIGHT)
    assert committed.run("diff", "shed", "--write").exit_code == 0
    text = (committed.root / "generated/shed/CHANGELOG.md").read_text("utf-8")
    assert "## 0.2.0 (2026-06-01)" in text
    assert "* `#/models/Tool/fields/weight`: removed on 2026-06-01, in 0.2.0" in text
    assert committed.run("check").exit_code == 0
    before = committed.files()
    assert committed.run("build").exit_code == 0
    assert committed.files() == before


def test_the_same_comparison_is_recorded_once(committed: TinyWorkspace) -> None:
    committed.page(LONGER)
    committed.run("diff", "shed", "--write")
    committed.page(WITHOUT_WEIGHT)
    committed.run("diff", "shed", "--write")
    (release,) = json.loads((committed.folder / "history.json").read_text("utf-8"))["releases"]
    assert [one["kind"] for one in release["changes"]] == ["field-removed"]
    assert set(release["versions"].values()) == {"0.2.0"}


def test_what_was_removed_is_known_when_it_comes_back(
    committed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.recording.today", lambda: "2026-06-01")
    committed.page(WITHOUT_WEIGHT)
    committed.run("diff", "shed", "--write")
    _git(committed.root, "add", ".")
    _git(committed.root, "commit", "-q", "-m", "second")
    committed.page(PAGE)
    (back,) = committed.json("diff", "shed", "--write")["changes"]
    assert back["once"] == "removed on 2026-06-01, in 0.2.0"
    text = (committed.root / "generated/shed/CHANGELOG.md").read_text("utf-8")
    assert "## 0.2.1 (2026-06-01)" in text
    assert "Deprecated and removed" not in text


def test_nothing_is_recorded_where_nothing_changed(committed: TinyWorkspace) -> None:
    before = committed.files()
    assert "nothing to record" in committed.run("diff", "shed", "--write").stdout
    assert committed.files() == before


# -- bad input -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("since", ["nowhere", "nowhere.json", "--output=x", "HEAD:specs", "", "a b"])
def test_what_is_nowhere_is_one_finding(committed: TinyWorkspace, since: str) -> None:
    before = committed.files()
    answer = committed.run("diff", "shed", f"--since={since}")
    assert answer.exit_code == 1
    assert answer.stderr.count("error:") == 1
    assert "[since-unknown]" in answer.stderr
    assert committed.files() == before


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff\xfe", b'{"spec_version": 2}', b"[" * 100_000])
def test_what_is_no_spec_is_one_finding(shed: TinyWorkspace, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.json").write_bytes(content)
    answer = shed.run("diff", "shed", "--since", str(tmp_path / "other.json"))
    assert answer.exit_code == 1
    assert answer.stderr.count("error:") == 1
    assert "[spec-unreadable]" in answer.stderr


def test_a_workspace_without_git_has_no_revisions(shed: TinyWorkspace) -> None:
    assert "[since-unknown]" in shed.run("diff", "shed").stderr


def test_a_folder_without_captures_says_what_it_lacks(shed: TinyWorkspace, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    answer = shed.run("diff", "shed", "--since", str(tmp_path / "empty"))
    assert answer.exit_code == 1
    assert "[file-missing]" in answer.stderr


def test_wrong_usage_is_two(shed: TinyWorkspace, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}", "utf-8")
    assert shed.run("diff", "nowhere").exit_code == 2
    assert shed.run("diff", "shed", "--json", "--markdown").exit_code == 2
    assert shed.run("diff", str(tmp_path / "a.json"), "--write").exit_code == 2
