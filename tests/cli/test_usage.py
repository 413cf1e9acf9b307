"""Wrong usage, help, versions, and how quickly the command answers."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen import __version__
from codegen.cli.main import main
from tests.tiny_workspace import TinyWorkspace

ROOT = Path(__file__).resolve().parents[2]


def test_an_unknown_api_is_wrong_usage(shed: TinyWorkspace) -> None:
    for command in (["build", "shde"], ["check", "shde"], ["explain", "shde", "x"]):
        result = shed.run(*command)
        assert result.exit_code == 2
        assert result.stderr == (
            "error: unknown API `shde` [api-unknown]\n    -> did you mean `shed`? known APIs: shed\n"
        )


def test_a_folder_that_is_no_workspace_is_wrong_usage(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["build", "--root", str(tmp_path)])
    assert result.exit_code == 2
    assert result.stderr.startswith(f"error: `--root {tmp_path}` has no folder specs/ [root-without-specs]")
    assert "above" not in result.stderr


def test_failures_come_as_json_too(shed: TinyWorkspace) -> None:
    answer = shed.json("explain", "shed", "weight")
    assert [finding["code"] for finding in answer["findings"]] == ["spec-missing"]


def test_targets_are_listed_with_what_the_workspace_overrides(shed: TinyWorkspace) -> None:
    folder = shed.root / "templates" / "openapi"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml.j2").write_text("x")
    (openapi,) = (target for target in shed.json("targets")["targets"] if target["name"] == "openapi")
    assert openapi["overridden"] == ["openapi/openapi.yaml.j2"]
    assert "openapi/openapi.json.j2" in openapi["templates"]
    assert "    templates/openapi/openapi.yaml.j2  (the workspace's own)\n" in shed.run("targets").stdout


def test_the_version_is_the_packages() -> None:
    assert CliRunner().invoke(main, ["--version"]).output == f"codegen, version {__version__}\n"
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == __version__


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_has_help_a_root_and_json(name: str) -> None:
    command = main.commands[name]
    options = {option for param in command.params for option in param.opts}
    assert command.help
    assert {"--root", "--json"} <= options


def test_help_imports_no_stage() -> None:
    program = (
        "import sys; from codegen.cli.main import main; main(['--help'], standalone_mode=False);"
        "stages = ('bs4', 'jinja2', 'rich', 'msgspec', 'codegen.build.pipeline');"
        "print([name for name in stages if name in sys.modules])"
    )
    stdout = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert stdout.splitlines()[-1] == "[]"


def test_a_bug_is_told_without_a_traceback(shed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("one over none")

    monkeypatch.delenv("CODEGEN_TRACEBACK")
    monkeypatch.setattr("codegen.build.pipeline.compile_api", broken)
    result = shed.run("build")
    assert result.exit_code == 1
    assert "error: codegen itself failed: ZeroDivisionError: one over none (test_usage.py:" in result.stderr


def test_a_file_that_may_not_be_read_is_told(shed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "specs/shed/api.toml")

    monkeypatch.setattr("codegen.build.pipeline.compile_api", forbidden)
    result = shed.run("build")
    assert (result.exit_code, result.stderr) == (1, "error: specs/shed/api.toml: Permission denied\n")


def test_an_interrupt_ends_in_one_word(shed: TinyWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("codegen.build.pipeline.compile_api", interrupted)
    result = shed.run("build")
    assert result.exit_code == 1
    assert "Aborted!" in result.stderr


def test_a_reader_that_goes_away_is_no_failure_to_tell(shed: TinyWorkspace) -> None:
    shed.run("build")
    command = [sys.executable, "-m", "codegen.cli.main", "explain", "shed", "Tool", "--root", str(shed.root)]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(command, stdout=closed, stderr=subprocess.PIPE, text=True, check=False)
    assert done.stderr == ""
