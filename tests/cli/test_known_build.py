"""Report and diff use the last build where nothing changed since, and compile where anything did."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.build import emission, pipeline
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


def _remove_the_facts(shed: TinyWorkspace) -> None:
    (shed.root / ".codegen-cache" / "shed.facts").unlink()


def _damage_the_record(shed: TinyWorkspace) -> None:
    path = shed.root / RECORD
    content = path.read_bytes()
    path.write_bytes(content[:-9] + b"xxxxxxxxx")


def _remove_everything(shed: TinyWorkspace) -> None:
    shutil.rmtree(shed.root / ".codegen-cache")


@pytest.mark.parametrize(
    "change",
    [
        _edit_a_page, _edit_the_settings, _edit_the_spec, _remove_the_provenance, _remove_the_facts,
        _damage_the_record, _remove_everything,
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


def test_a_diff_of_a_changed_page_renders_no_file(
    shed: TinyWorkspace, interpreted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[object] = []
    monkeypatch.setattr(emission, "finalize", lambda *args: rendered.append(args))
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
