"""Runs of the program: what is kept of them, and their time limit."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.accuracy import command


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Provide a shell script in the place of the program; tests write its body."""
    path = tmp_path / "program"
    path.touch()
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(command, "_PROGRAM", path)
    return path


def test_a_run_that_takes_too_long_is_stopped(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.write_text("#!/bin/sh\nsleep 600\n", "utf-8")
    monkeypatch.setattr(command, "LONGEST", 0.2)
    done = command.build(tmp_path, "shed")
    assert (done.exit_code, done.succeeded, done.document) == (None, False, None)


def test_an_answer_that_is_no_json_is_none(program: Path, tmp_path: Path) -> None:
    program.write_text("#!/bin/sh\necho '[1'; echo problem >&2; exit 2\n", "utf-8")
    done = command.build(tmp_path, "shed")
    assert (done.exit_code, done.answer, done.error) == (2, {}, "problem\n")


def test_the_document_of_the_workspace_is_read(program: Path, tmp_path: Path) -> None:
    write = 'mkdir -p generated/shed && echo \'{"openapi": "3.1.0"}\' >generated/shed/openapi.json'
    program.write_text(f"#!/bin/sh\n{write}\necho '{{\"a\": 1}}'\n", "utf-8")
    done = command.init(tmp_path, "shed", tmp_path)
    assert (done.succeeded, done.answer, done.document) == (True, {"a": 1}, {"openapi": "3.1.0"})
