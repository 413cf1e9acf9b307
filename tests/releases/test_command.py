"""`codegen diff` from page to answer: git, files, folders, releases, and what it says of bad input."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path

import click
import msgspec
import pytest

from codegen.cli.diff_output import comparison_lines
from codegen.compare.changes import Change
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace, git

LONGER = PAGE.replace("| name   | string | Yes ", "| name   | string | No  ")
WITHOUT_WEIGHT = "\n".join(line for line in PAGE.splitlines() if "weight" not in line) + "\n"


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
    stdout = committed.run("diff", "shed").stdout
    assert "HEAD:specs/shed/pages/tool.md:21" in stdout
    assert " specs/shed/pages/tool.md:21" in stdout


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
    assert [change["kind"] for change in answer["changes"]] == ["field-removed"]
    assert answer["step"] == "major"
    assert [(version["package"], version["next"], version["step"]) for version in answer["versions"]] == [
        ("shed-client", None, "major"),
        ("shed-validators", None, "major"),
    ]
    assert answer["changes"][0]["older"]["place"]["page"].endswith("specs/shed/pages/tool.md")


def test_two_folders_of_captures_are_compiled_and_compared(shed: TinyWorkspace, tmp_path: Path) -> None:
    older = tmp_path / "captures of may"
    shutil.copytree(shed.folder, older)
    shed.page(WITHOUT_WEIGHT)
    for subject in ("shed", str(shed.folder)):
        answer = shed.json("diff", subject, "--since", str(older))
        assert [change["kind"] for change in answer["changes"]] == ["field-removed"]


@pytest.mark.parametrize(("least", "code"), [("breaking", 1), ("additive", 1)])
def test_the_gate_closes_on_a_break(committed: TinyWorkspace, least: str, code: int) -> None:
    assert committed.run("diff", "shed", "--fail-on", least).exit_code == 0
    committed.page(WITHOUT_WEIGHT)
    assert committed.run("diff", "shed", "--fail-on", least).exit_code == code


def test_the_gate_tells_additive_from_breaking(committed: TinyWorkspace) -> None:
    committed.page(LONGER)
    assert committed.run("diff", "shed", "--fail-on", "breaking").exit_code == 0
    assert committed.run("diff", "shed", "--fail-on", "additive").exit_code == 1


def test_the_gate_can_close_on_every_change(committed: TinyWorkspace) -> None:
    assert committed.run("diff", "shed", "--fail-on", "wording").exit_code == 0
    committed.page(PAGE.replace("In kilograms.", "Its weight in kilograms."))
    assert committed.run("diff", "shed", "--fail-on", "additive").exit_code == 0
    assert committed.run("diff", "shed", "--fail-on", "wording").exit_code == 1


def test_long_values_are_cut_to_where_they_differ(committed: TinyWorkspace) -> None:
    words = "kilograms, " * 30
    committed.page(PAGE.replace("In kilograms.", words + "to the gram."))
    committed.run("build")
    git(committed.root, "commit", "-q", "-a", "-m", "long")
    committed.page(PAGE.replace("In kilograms.", words + "to the tonne."))
    stdout = committed.run("diff", "shed").stdout
    assert 'kilograms, to the gram."' in stdout
    assert 'kilograms, to the tonne."' in stdout


def test_on_a_terminal_lines_are_folded_below_their_column_and_in_a_pipe_they_are_whole(
    committed: TinyWorkspace,
) -> None:
    committed.page(PAGE.replace("In kilograms.", "How heavy it is, " + "said in kilograms, " * 4 + "to the gram."))
    answer = committed.json("diff", "shed")["changes"]
    changes = msgspec.convert(answer, list[Change], dec_hook=lambda kind, raw: kind(raw))
    folded = list(comparison_lines("a", "b", changes, [], 80))
    assert max(len(click.unstyle(line)) for line in folded) <= 80
    whole = list(comparison_lines("a", "b", changes, []))
    assert " ".join("\n".join(folded).split()) == " ".join("\n".join(whole).split())
    assert len(folded) > len(whole)
    assert max(map(len, whole)) > 80


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
    monkeypatch.setattr("codegen.build.release.today", lambda: "2026-06-01")
    committed.page(WITHOUT_WEIGHT)
    assert committed.run("diff", "shed", "--write").exit_code == 0
    text = (committed.root / "generated/shed/CHANGELOG.md").read_text("utf-8")
    assert "## 0.2.0 (2026-06-01)" in text
    assert "* `#/models/Tool/fields/weight`: removed on 2026-06-01, in 0.2.0" in text
    assert committed.run("check").exit_code == 0
    before = committed.files()
    assert committed.run("build").exit_code == 0
    assert committed.files() == before


def test_a_release_gives_the_packages_that_it_reaches_their_versions(committed: TinyWorkspace) -> None:
    committed.page(PAGE.replace("In kilograms.", "How heavy it is, in kilograms."))
    stdout = committed.run("diff", "shed", "--write").stdout
    assert "shed-client 0.1.0 -> 0.1.1" in stdout
    assert "shed-validators stays at 0.1.0" in stdout
    client, checks = (committed.root / "generated/shed" / name for name in ("python", "validators"))
    assert tomllib.loads((client / "pyproject.toml").read_text("utf-8"))["project"]["version"] == "0.1.1"
    assert '__version__ = "0.1.1"\n' in (client / "src/shed/__init__.py").read_text("utf-8")
    assert 'agent="shed-client/0.1.1"' in (client / "src/shed/_api.py").read_text("utf-8")
    assert '__version__ = "0.1.0"\n' in (checks / "shed_validators/__init__.py").read_text("utf-8")
    assert committed.run("check").exit_code == 0


def test_a_version_that_the_settings_state_is_where_the_next_one_starts(committed: TinyWorkspace) -> None:
    (committed.folder / "api.toml").write_text(SETTINGS + '\n[packages]\npython = "1.4.0"\n', "utf-8")
    committed.page(WITHOUT_WEIGHT)
    versions = committed.json("diff", "shed", "--write")["versions"]
    assert [(version["current"], version["next"], version["step"]) for version in versions] == [
        ("1.4.0", "2.0.0", "major"),
        ("0.1.0", "0.2.0", "major"),
    ]
    assert 'version = "2.0.0"' in (committed.root / "generated/shed/python/pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("stated", "messages"),
    [
        ('pyhton = "1.0.0"', "allowed here: python, validators, author"),
        ('openapi = "1.0.0"', "allowed here: python, validators, author"),
        ('python = "1.0"', 'three numbers in quotes, such as "1.0.0"'),
        ('python = "1.0.0\\n"', 'three numbers in quotes, such as "1.0.0"'),
        ("python = 1", 'three numbers in quotes, such as "1.0.0"'),
        ('author = "Jo"', '"packages.author" must be a table, not "Jo"'),
        ('author = { name = "Jo", email = "jo" }', 'an address for mail such as "api@example.com"'),
    ],
)
def test_a_version_of_no_package_or_of_no_form_is_one_finding(shed: TinyWorkspace, stated: str, messages: str) -> None:
    (shed.folder / "api.toml").write_text(SETTINGS + f"\n[packages]\n{stated}\n", "utf-8")
    answer = shed.run("build")
    assert answer.exit_code == 1
    assert answer.stdout.count("error:") == 1
    assert messages in answer.stdout


def test_a_release_of_what_the_vendor_took_back_is_taken_back(committed: TinyWorkspace) -> None:
    before = committed.files()
    committed.page(WITHOUT_WEIGHT)
    committed.run("diff", "shed", "--write")
    committed.page(PAGE)
    assert "taken back" in committed.run("diff", "shed", "--write").stdout
    assert committed.files() == before


def test_what_is_gone_is_explained_with_when_and_what_it_was(
    committed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.build.release.today", lambda: "2026-06-01")
    committed.page(WITHOUT_WEIGHT)
    committed.run("diff", "shed", "--write")
    for name in ("Tool.weight", "weight", "#/models/Tool/fields/weight"):
        stdout = committed.run("explain", "shed", name).stdout
        assert "removed on 2026-06-01, in 0.2.0" in stdout
        assert re.search(r"last from: [0-9a-f]{12}:specs/shed/pages/tool\.md:22 ", stdout)
    assert committed.run("explain", "shed", "Tool.wieght").exit_code == 2


def test_a_field_that_a_page_calls_deprecated_is_known_with_version_and_date(
    committed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.build.release.today", lambda: "2026-06-01")
    committed.page(PAGE.replace("In kilograms.", "In kilograms. Deprecated."))
    changes = committed.json("diff", "shed", "--write")["changes"]
    assert {change["kind"] for change in changes} == {"deprecated-turned-on", "description-changed"}
    assert "deprecated on 2026-06-01, in shed-client 0.1.1\n" in committed.run("explain", "shed", "Tool.weight").stdout
    generated = committed.root / "generated/shed"
    text = (generated / "CHANGELOG.md").read_text("utf-8")
    assert "* `#/models/Tool/fields/weight`: deprecated on 2026-06-01, in shed-client 0.1.1\n" in text
    assert "Deprecated." in (generated / "python/src/shed/models/tool.py").read_text("utf-8")


def test_a_field_that_was_renamed_is_explained_by_its_old_name(committed: TinyWorkspace) -> None:
    committed.page(PAGE.replace("| weight |", "| Weight |").replace('"weight"', '"Weight"'))
    (change,) = committed.json("diff", "shed", "--write")["changes"]
    assert change["guess"]
    assert "renamed to Weight on " in committed.run("explain", "shed", "#/models/Tool/fields/weight").stdout


def test_the_same_comparison_is_recorded_once(committed: TinyWorkspace) -> None:
    committed.page(LONGER)
    committed.run("diff", "shed", "--write")
    committed.page(WITHOUT_WEIGHT)
    committed.run("diff", "shed", "--write")
    (release,) = json.loads((committed.folder / "history.json").read_text("utf-8"))["releases"]
    assert [change["kind"] for change in release["changes"]] == ["field-removed"]
    assert set(release["versions"].values()) == {"0.2.0"}


def test_what_was_removed_is_known_when_it_comes_back(
    committed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codegen.build.release.today", lambda: "2026-06-01")
    committed.page(WITHOUT_WEIGHT)
    committed.run("diff", "shed", "--write")
    git(committed.root, "add", ".")
    git(committed.root, "commit", "-q", "-m", "second")
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
