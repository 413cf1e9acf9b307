"""Where no file has changed, build and check answer at once; where any has, they look again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codegen.build import last_build, pipeline
from tests.tiny_workspace import PAGE, TinyWorkspace

STATE = ".codegen-cache/last-build"


class Compiler:
    """Counts how often an API is compiled."""

    def __init__(self) -> None:
        self.runs = 0


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> Iterator[Compiler]:
    """Count the compilations of a test."""
    counter, compile_api = Compiler(), pipeline.compile_api

    def counted(*args: object, **more: object) -> object:
        counter.runs += 1
        return compile_api(*args, **more)  # type: ignore[arg-type]  # handed on as they come

    monkeypatch.setattr(pipeline, "compile_api", counted)
    return counter


def test_a_second_build_and_a_check_compile_nothing_and_say_the_same(shed: TinyWorkspace, compiler: Compiler) -> None:
    shed.run("build")
    assert compiler.runs == 1
    quick = [shed.run("build").output, shed.run("check").output]
    assert compiler.runs == 1
    (shed.root / STATE).unlink()
    slow = [shed.run("build").output, shed.run("check").output]
    assert compiler.runs == 2  # the build wrote the state again
    assert quick == slow
    assert quick[1] == "Up to date.\n"


def _edit_a_page(shed: TinyWorkspace) -> None:
    shed.page(PAGE.replace("In kilograms.", "In grams."))


def _edit_without_a_trace(shed: TinyWorkspace) -> None:
    """As many bytes as before, and the times that the file had."""
    page = next((shed.folder / "pages").glob("*.md"))
    times = page.stat()
    page.write_text(page.read_text("utf-8").replace("Saw", "Axe"), "utf-8")
    os.utime(page, ns=(times.st_atime_ns, times.st_mtime_ns))


def _add_an_api(shed: TinyWorkspace) -> None:
    shed.add("barn")


def _edit_the_settings(shed: TinyWorkspace) -> None:
    settings = shed.folder / "api.toml"
    settings.write_text(settings.read_text("utf-8") + "\n# more\n", "utf-8")


def _add_corrections(shed: TinyWorkspace) -> None:
    (shed.folder / "corrections.toml").write_text("# none yet\n", "utf-8")


def _override_a_template(shed: TinyWorkspace) -> None:
    (shed.root / "templates").mkdir()
    (shed.root / "templates" / "mine.j2").write_text("mine\n", "utf-8")


def _delete_an_output(shed: TinyWorkspace) -> None:
    (shed.root / "generated" / "shed" / "openapi.yaml").unlink()


def _delete_all_outputs(shed: TinyWorkspace) -> None:
    shutil.rmtree(shed.root / "generated")


def _edit_the_spec(shed: TinyWorkspace) -> None:
    spec = shed.folder / "spec.json"
    spec.write_text(spec.read_text("utf-8") + "\n", "utf-8")


def _delete_the_schema(shed: TinyWorkspace) -> None:
    (shed.root / "specs" / "spec.schema.json").unlink()


def _damage_the_state(shed: TinyWorkspace) -> None:
    state = shed.root / STATE
    state.write_bytes(state.read_bytes()[:-10] + b"0123456789")


def _tear_the_state(shed: TinyWorkspace) -> None:
    state = shed.root / STATE
    state.write_bytes(state.read_bytes()[:100])


def _link_a_folder(shed: TinyWorkspace) -> None:
    elsewhere = shed.root / "elsewhere"
    elsewhere.mkdir()
    (shed.folder / "more").symlink_to(elsewhere)


CHANGES = [
    _edit_a_page,
    _edit_without_a_trace,
    _add_an_api,
    _edit_the_settings,
    _add_corrections,
    _override_a_template,
    _delete_an_output,
    _delete_all_outputs,
    _edit_the_spec,
    _delete_the_schema,
    _damage_the_state,
    _tear_the_state,
    _link_a_folder,
]


@pytest.mark.parametrize("change", CHANGES, ids=[change.__name__.strip("_") for change in CHANGES])
def test_any_change_is_looked_at(
    shed: TinyWorkspace, compiler: Compiler, change: Callable[[TinyWorkspace], None]
) -> None:
    shed.run("build")
    change(shed)
    before = compiler.runs
    shed.run("build")
    assert compiler.runs > before


def test_an_output_edited_by_hand_is_reported_by_the_next_build(shed: TinyWorkspace) -> None:
    shed.run("build")
    edited = shed.root / "generated" / "shed" / "openapi.yaml"
    edited.write_text(edited.read_text("utf-8") + "# mine\n", "utf-8")
    assert shed.run("check").exit_code == 1
    assert shed.run("build").exit_code == 1


def test_a_file_that_is_none_of_ours_keeps_the_build_quick_and_the_check_honest(
    shed: TinyWorkspace, compiler: Compiler
) -> None:
    shed.run("build")
    (shed.root / "generated" / "shed" / "notes.txt").write_text("mine\n", "utf-8")
    shed.run("build")
    runs = compiler.runs
    assert shed.run("build").exit_code == 0
    assert compiler.runs == runs
    result = shed.run("check")
    assert result.exit_code == 1
    assert "notes.txt" in result.output


def test_a_page_that_changes_during_the_build_is_read_by_the_next_one(
    shed: TinyWorkspace, compiler: Compiler, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_api = pipeline.compile_api

    def disturbed(*args: object, **more: object) -> object:
        build = compile_api(*args, **more)  # type: ignore[arg-type]  # handed on as they come
        _edit_a_page(shed)
        return build

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "compile_api", disturbed)
        shed.run("build")
    runs = compiler.runs
    shed.run("build")
    assert compiler.runs == runs + 1
    assert "In grams." in (shed.folder / "spec.json").read_text("utf-8")


def test_another_version_of_the_program_builds_again(
    shed: TinyWorkspace, compiler: Compiler, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shed.run("build")
    other = tmp_path / "program"
    other.mkdir()
    (other / "module.py").write_text("", "utf-8")
    monkeypatch.setattr(last_build, "_PROGRAM", other)
    shed.run("build")
    assert compiler.runs == 2


def test_findings_in_full_and_json_are_made_anew(shed: TinyWorkspace, compiler: Compiler) -> None:
    shed.run("build")
    assert "[" in shed.run("build", "-v").output
    assert shed.run("build", "--json").output.startswith("{")
    assert compiler.runs == 3


def test_a_state_that_cannot_be_written_costs_only_time(shed: TinyWorkspace, compiler: Compiler) -> None:
    (shed.root / STATE).mkdir(parents=True)
    assert shed.run("build").exit_code == 0
    assert shed.run("build").exit_code == 0
    assert compiler.runs == 2
