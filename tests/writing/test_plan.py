"""The comparison with the disk: nothing of a person's is lost, nothing of ours is left behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.diagnostics.finding import BadInput
from codegen.writing.plan import Plan, plan, plan_machine_files
from codegen.writing.writer import apply

FIRST = {"python/a.py": "a = 1\n", "python/b.py": "b = 1\n", "openapi.json": "{}\n"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Provide an output folder as the build of FIRST leaves it."""
    folder = tmp_path / "generated" / "yard"
    apply(plan(folder, FIRST))
    return folder


def messages_of(plan: Plan) -> list[tuple[str, str, str]]:
    return [(str(finding.severity), finding.code, str(finding.place)) for finding in plan.findings]


def test_an_empty_folder_gets_everything_new(tmp_path: Path) -> None:
    planned = plan(tmp_path / "generated" / "yard", FIRST)
    assert planned.new == ("openapi.json", "python/a.py", "python/b.py")
    assert (planned.changed, planned.unchanged, planned.removed, planned.extra, planned.findings) == (
        (),
        (),
        (),
        (),
        (),
    )
    assert not planned.is_clean


def test_the_same_files_again_are_clean(root: Path) -> None:
    planned = plan(root, FIRST)
    assert planned.unchanged == ("openapi.json", "python/a.py", "python/b.py")
    assert planned.is_clean
    assert planned.contents == {}


def test_changed_new_and_removed_files_are_told_apart(root: Path) -> None:
    planned = plan(root, {"python/a.py": "a = 2\n", "python/c.py": "c = 1\n", "openapi.json": "{}\n"})
    assert (planned.new, planned.changed, planned.removed) == (("python/c.py",), ("python/a.py",), ("python/b.py",))
    assert planned.unchanged == ("openapi.json",)
    assert planned.findings == ()


def test_a_file_of_ours_that_somebody_deleted_comes_back(root: Path) -> None:
    (root / "python/a.py").unlink()
    planned = plan(root, FIRST)
    assert planned.new == ("python/a.py",)
    assert planned.findings == ()


def test_a_hand_edit_is_an_error_that_names_the_file(root: Path) -> None:
    (root / "python/a.py").write_text("a = 'mine'\n")
    planned = plan(root, FIRST)
    assert messages_of(planned) == [("error", "hand-edit", "generated/yard/python/a.py:1")]
    assert planned.findings[0].message == "`python/a.py` was edited by hand and is not overwritten"


def test_a_hand_edit_that_says_what_the_build_says_is_adopted(root: Path) -> None:
    (root / "python/a.py").write_text("a = 2\n")
    planned = plan(root, {**FIRST, "python/a.py": "a = 2\n"})
    assert planned.findings == ()
    assert "python/a.py" in planned.unchanged
    assert not planned.is_clean, "the manifest must learn of it"
    apply(planned)
    assert plan(root, {**FIRST, "python/a.py": "a = 2\n"}).is_clean


def test_a_file_where_we_never_wrote_one_is_a_hand_edit(root: Path) -> None:
    (root / "new.md").write_text("mine\n")
    assert messages_of(plan(root, {**FIRST, "new.md": "ours\n"})) == [("error", "hand-edit", "generated/yard/new.md:1")]


def test_an_edited_file_is_not_deleted_when_it_is_no_longer_made(root: Path) -> None:
    (root / "python/b.py").write_text("b = 'mine'\n")
    planned = plan(root, {"python/a.py": "a = 1\n", "openapi.json": "{}\n"})
    assert messages_of(planned) == [("error", "hand-edit-removed", "generated/yard/python/b.py:1")]
    assert planned.removed == ()


def test_a_persons_files_are_extra_and_stay(root: Path) -> None:
    (root / "notes").mkdir()
    (root / "notes/mine.txt").write_text("x")
    (root / "python/__pycache__").mkdir()
    (root / "python/__pycache__/a.pyc").write_bytes(b"x")
    planned = plan(root, FIRST)
    assert planned.extra == ("notes/mine.txt",)
    assert planned.is_clean


def test_without_a_manifest_equal_files_are_adopted_and_others_are_hand_edits(root: Path) -> None:
    (root / "manifest.json").unlink()
    planned = plan(root, {**FIRST, "python/a.py": "a = 2\n"})
    assert messages_of(planned) == [("error", "hand-edit", "generated/yard/python/a.py:1")]
    assert planned.unchanged == ("openapi.json", "python/b.py")


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ("<<<<<<< HEAD\n", "JSON is malformed"),
        ('{"manifest_version": 2, "files": {}}', "its version is 2, this codegen knows 1"),
        ('{"manifest_version": 1, "files": {"../../x": "00"}}', "it names ../../x, which cannot be codegen's"),
        ('{"files": {"a": 1}}', "Expected `str`"),
    ],
)
def test_a_manifest_that_cannot_be_used_is_a_finding(root: Path, content: str, part: str) -> None:
    (root / "manifest.json").write_text(content)
    planned = plan(root, FIRST)
    assert messages_of(planned) == [("error", "manifest-unreadable", "generated/yard/manifest.json:1")]
    assert part in planned.findings[0].message


def test_a_forged_manifest_deletes_nothing_outside(root: Path) -> None:
    victim = root.parent / "victim.txt"
    victim.write_text("x")
    manifest = json.loads((root / "manifest.json").read_text())
    manifest["files"]["../victim.txt"] = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
    (root / "manifest.json").write_text(json.dumps(manifest))
    planned = plan(root, FIRST)
    assert [finding.code for finding in planned.findings] == ["manifest-unreadable"]
    assert planned.removed == ()


def test_paths_that_must_not_be_written_are_findings(root: Path) -> None:
    planned = plan(root, {**FIRST, "../x.py": "", "manifest.json": "", "OpenAPI.json": ""})
    assert {finding.code for finding in planned.findings} == {"output-path-refused"}
    assert len(planned.findings) == 3


def test_a_link_in_the_folder_is_a_finding(root: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (root / "docs").symlink_to(tmp_path / "elsewhere")
    planned = plan(root, {**FIRST, "docs/x.md": ""})
    assert [finding.message for finding in planned.findings] == ["cannot write to `docs/x.md`: docs is a link"]


def test_a_persons_folder_or_file_in_the_way_is_a_finding(root: Path) -> None:
    (root / "docs").write_text("a file")
    (root / "x.md").mkdir()
    (root / "x.md/mine").write_text("mine")
    planned = plan(root, {**FIRST, "docs/x.md": "", "x.md": ""})
    assert [finding.message for finding in planned.findings] == [
        "cannot write to `docs/x.md`: docs is a file, not a folder",
        "cannot write to `x.md`: it is a folder with other files",
    ]


def test_comparing_writes_nothing(root: Path) -> None:
    before = sorted((path, path.stat().st_mtime_ns) for path in root.rglob("*"))
    plan(root, {"python/a.py": "a = 2\n"})
    assert sorted((path, path.stat().st_mtime_ns) for path in root.rglob("*")) == before


def test_machine_files_live_beside_a_persons_and_an_edit_is_overwritten_with_a_warning(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "yard"
    folder.mkdir(parents=True)
    (folder / "api.toml").write_text("mine")
    apply(plan_machine_files(folder, {"spec.json": "{}\n"}))
    (folder / "spec.json").write_text('{"edited": true}\n')
    plan = plan_machine_files(folder, {"spec.json": "{}\n"})
    assert messages_of(plan) == [("warning", "machine-file-edited", "specs/yard/spec.json:1")]
    assert plan.extra == ()
    apply(plan)
    assert (folder / "spec.json").read_text() == "{}\n"
    assert (folder / "api.toml").read_text() == "mine"


def test_bytes_are_compared_and_written_like_the_text_that_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "yard"
    folder.mkdir(parents=True)
    apply(plan_machine_files(folder, {"spec.json": "owl’s\n".encode()}))
    assert (folder / "spec.json").read_text("utf-8") == "owl’s\n"
    assert plan_machine_files(folder, {"spec.json": "owl’s\n"}).is_clean


def test_text_that_cannot_be_bytes_is_a_finding(root: Path) -> None:
    planned = plan(root, {**FIRST, "spec.json": '{\n"a": "\ud800"}'})
    assert [(finding.code, str(finding.place)) for finding in planned.findings] == [
        ("output-hides-character", "generated/yard/spec.json:2")
    ]


def test_a_file_that_cannot_be_read_is_a_finding(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    ready = plan(root, {"python/a.py": "a = 2\n"})
    with monkeypatch.context() as patch:
        patch.setattr("codegen.writing.plan.is_on_disk", lambda root, path, _content: forbidden(root / path))
        patch.setattr("codegen.writing.writer.digest_on_disk", lambda root, path: forbidden(root / path))
        planned = plan(root, FIRST)
        with pytest.raises(BadInput) as refused:
            apply(ready)
    assert [finding.code for finding in planned.findings] == ["output-not-read"]
    assert [finding.code for finding in refused.value.findings] == ["output-not-written"]
