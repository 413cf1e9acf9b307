"""Report and diff use the last build where nothing changed since, and compile where anything did."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.build import pipeline, revisions, target_runs
from codegen.build.git import blob_hash, git_output
from codegen.compare.compare import SpecRevision
from tests.tiny_workspace import PAGE, TinyWorkspace, git

RECORD = ".codegen-cache/shed.build"


@pytest.fixture
def interpreted(shed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Build and commit a workspace; provide the name of each API that is interpreted from here on."""
    git(shed.root, "init", "-q")
    shed.run("build")
    git(shed.root, "add", "-A")
    git(shed.root, "commit", "-qm", "build")
    names: list[str] = []
    interpret = pipeline.interpret

    def counted(api: str, *args: object, **more: object) -> object:
        names.append(api)
        return interpret(api, *args, **more)  # type: ignore[arg-type]  # handed on as they come

    monkeypatch.setattr(pipeline, "interpret", counted)
    return names


def report(shed: TinyWorkspace) -> str:
    shed.run("report")
    return (shed.root / "build" / "report.html").read_text("utf-8")


def test_a_report_and_a_diff_after_a_build_interpret_nothing_and_say_the_same(
    shed: TinyWorkspace, interpreted: list[str]
) -> None:
    quick = report(shed), shed.run("diff", "shed").output
    assert interpreted == []
    (shed.root / RECORD).unlink()
    assert (report(shed), shed.run("diff", "shed").output) == quick
    assert interpreted == ["shed", "shed"]


def _edit_a_page(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace("In kilograms.", "In grams."))


def _edit_the_settings(shed: TinyWorkspace) -> None:
    settings = shed.folder / "api.toml"
    settings.write_text(settings.read_text("utf-8") + "\n# more\n", "utf-8")


def _edit_the_spec(shed: TinyWorkspace) -> None:
    spec = shed.folder / "spec.json"
    spec.write_text(spec.read_text("utf-8").replace("Shed", "Barn"), "utf-8")


def _remove_the_provenance(shed: TinyWorkspace) -> None:
    (shed.folder / "provenance.json").unlink()


def _damage_the_record(shed: TinyWorkspace) -> None:
    path = shed.root / RECORD
    content = path.read_bytes()
    path.write_bytes(content[:-9] + b"xxxxxxxxx")


def _remove_everything(shed: TinyWorkspace) -> None:
    shutil.rmtree(shed.root / ".codegen-cache")


@pytest.mark.parametrize(
    "change",
    [
        _edit_a_page, _edit_the_settings, _edit_the_spec, _remove_the_provenance, _damage_the_record,
        _remove_everything,
    ],
)  # fmt: skip
def test_after_a_change_or_damage_a_report_compiles_and_says_what_a_build_says(
    change: Callable[[TinyWorkspace], None], shed: TinyWorkspace, interpreted: list[str]
) -> None:
    change(shed)
    known = report(shed)
    assert interpreted == ["shed"]
    shutil.rmtree(shed.root / ".codegen-cache", ignore_errors=True)
    assert report(shed) == known


def test_a_report_of_the_last_build_needs_no_facts(shed: TinyWorkspace, interpreted: list[str]) -> None:
    known = report(shed)
    (shed.root / ".codegen-cache" / "shed.facts").unlink()
    assert report(shed) == known
    assert interpreted == []


def test_a_diff_of_a_changed_page_renders_no_file(
    shed: TinyWorkspace, interpreted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[object] = []
    monkeypatch.setattr(target_runs, "finalize", lambda *args: rendered.append(args))
    _edit_a_page(shed)
    assert "In grams." in shed.run("diff", "shed").output
    assert (interpreted, rendered) == (["shed"], [])


def test_a_page_that_cannot_be_read_is_reported_as_without_a_last_build(
    shed: TinyWorkspace, interpreted: list[str], tmp_path: Path
) -> None:
    page = next((shed.folder / "pages").glob("*.md"))
    page.unlink()
    page.symlink_to(tmp_path / "nowhere")
    assert shed.run("diff", "shed").exit_code == 1
    assert interpreted == []


FORMS = (("diff", "shed"), ("diff", "shed", "--json"), ("diff", "shed", "--markdown"))


@pytest.fixture
def read_from_git(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Provide the name of each API whose spec is read out of a commit from here on."""
    apis: list[str] = []
    at_commit = revisions._at_commit

    def counted(commit: str, name: str, root: Path, api: str) -> SpecRevision:
        apis.append(api)
        return at_commit(commit, name, root, api)

    monkeypatch.setattr(revisions, "_at_commit", counted)
    return apis


def test_a_diff_with_a_commit_that_has_the_same_files_reads_nothing_twice_and_says_the_same(
    shed: TinyWorkspace, interpreted: list[str], read_from_git: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = [*(shed.run(*form).output for form in FORMS), report(shed)]
    assert (interpreted, read_from_git) == ([], [])
    monkeypatch.setattr(revisions, "_has_same_files", lambda *_: False)
    assert [*(shed.run(*form).output for form in FORMS), report(shed)] == quick
    assert read_from_git == ["shed"] * 4


@pytest.mark.parametrize("name", ["spec.json", "provenance.json"])
def test_a_commit_whose_files_differ_in_one_byte_is_read(
    shed: TinyWorkspace, interpreted: list[str], read_from_git: list[str], name: str
) -> None:
    path = shed.folder / name
    content = path.read_bytes()
    path.write_bytes(content + b"\n")
    git(shed.root, "commit", "-qam", "a line more")
    path.write_bytes(content)
    assert "0 changes" in shed.run("diff", "shed").output
    assert (interpreted, read_from_git) == ([], ["shed"])


def test_a_changed_page_is_compared_with_what_the_commit_holds(
    shed: TinyWorkspace, interpreted: list[str], read_from_git: list[str]
) -> None:
    _edit_a_page(shed)
    assert "In grams." in shed.run("diff", "shed").output
    assert (interpreted, read_from_git) == (["shed"], ["shed"])


def test_a_release_is_known_by_its_base_without_reading_the_commit(
    shed: TinyWorkspace, interpreted: list[str], read_from_git: list[str]
) -> None:
    _edit_a_page(shed)
    shed.run("diff", "shed", "--write")
    shed.run("build")
    git(shed.root, "add", "-A")
    git(shed.root, "commit", "-qm", "release")
    read_from_git.clear()
    quick = shed.run("diff", "shed", "--json").output
    assert read_from_git == []
    shutil.rmtree(shed.root / ".codegen-cache")
    assert shed.run("diff", "shed", "--json").output == quick
    assert read_from_git == ["shed"]


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
@pytest.mark.parametrize("content", [b"", b"{}\n", "é\r\n".encode()])
def test_the_hash_of_a_file_is_the_one_that_git_gives_it(tmp_path: Path, algorithm: str, content: bytes) -> None:
    git(tmp_path, "init", "-q", f"--object-format={algorithm}")
    (tmp_path / "file").write_bytes(content)
    expected = git_output(tmp_path, "hash-object", "--no-filters", "file")
    assert expected is not None
    assert blob_hash(content, len(expected.strip())) == expected.decode().strip()
