"""Commands that are killed, meet a full or read-only disk, or run at once: no file is torn, the next run ends it.

``tests/writing/test_crashes.py`` does the same for the writer alone, with every kind of edit.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

import pytest
from click.testing import CliRunner

from codegen.cli.main import main
from codegen.writing import writer
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace

pytestmark = [
    pytest.mark.slow,  # a process for each step
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork"),
]

KILLED, TOLD, DONE = 9, 1, 0
MOST_STEPS = 150
NEW_PAGE = PAGE.replace("In kilograms.", "In grams.").replace("| name ", "| label ").replace('"name"', '"label"')
_MAKES = frozenset({"os.rename", "os.mkdir"})  # what a full disk refuses; removing it lets pass
_CHANGES = _MAKES | {"os.remove", "os.rmdir"}


def in_a_process(work: Callable[[], int]) -> int:
    """Start ``work`` in a process of its own; return its number."""
    child = os.fork()
    if child:
        return child
    code = 77
    try:
        code = work()
    finally:
        os._exit(code)


def ended(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def command(root: Path, *arguments: str) -> Callable[[], int]:
    """Return the command as work; whatever it says, it is no traceback and no bug."""

    def work() -> int:
        done = CliRunner().invoke(main, [*arguments, "--root", str(root)])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        assert "Traceback" not in done.output
        assert "codegen itself failed" not in done.output, done.output
        return done.exit_code

    return work


def struck(step: int, trouble: int, work: Callable[[], int]) -> Callable[[], int]:
    """Return ``work``, disturbed from its ``step``-th change of the disk on: killed, or refused the change."""

    def change() -> None:
        nonlocal step
        step -= 1
        if step < 0:
            if trouble == KILLED:
                os._exit(KILLED)
            raise OSError(trouble, os.strerror(trouble))

    def armed() -> int:
        whole, force = writer._write, os.fsync

        def write(path: Path, parts: Iterable[bytes], mode: Literal["wb", "ab"] = "wb") -> None:
            change()
            whole(path, parts, mode)

        def fsync(handle: int) -> None:
            change()
            force(handle)

        writer._write, os.fsync = write, fsync
        watched = _MAKES if trouble == errno.ENOSPC else _CHANGES
        sys.addaudithook(lambda event, _: change() if event in watched else None)
        return work()

    return armed


def workspace(root: Path, page: str = PAGE) -> TinyWorkspace:
    shed = TinyWorkspace(root)
    (shed.folder / "api.toml").write_text(f'targets = ["openapi"]\n{SETTINGS}', "utf-8")
    shed.page(page)
    return shed


def built_twice(root: Path) -> TinyWorkspace:
    """Return a workspace that was built, and whose page has changed since."""
    shed = workspace(root)
    assert shed.run("build").exit_code == 0
    shed.page(NEW_PAGE)
    return shed


COMMANDS: dict[str, tuple[Callable[[Path], TinyWorkspace], tuple[str, ...]]] = {
    "a first build": (workspace, ("build",)),
    "a build with changes": (built_twice, ("build",)),
    "a release": (built_twice, ("diff", "shed", "--since", "older.json", "--write")),
}


@pytest.mark.parametrize("trouble", [KILLED, errno.ENOSPC, errno.EROFS])
@pytest.mark.parametrize("name", COMMANDS)
def test_at_every_step_files_are_old_or_new_and_the_next_run_ends_it(
    name: str, trouble: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare, arguments = COMMANDS[name]
    whole = prepare(tmp_path / "whole")
    if "older.json" in arguments:
        shutil.copy(whole.folder / "spec.json", tmp_path / "older.json")
    monkeypatch.chdir(tmp_path)
    old = whole.files()
    assert whole.run(*arguments).exit_code == 0
    new = whole.files()
    outcomes = set()
    for step in range(MOST_STEPS):
        shed = prepare(tmp_path / f"at-{step}")
        outcome = ended(in_a_process(struck(step, trouble, command(shed.root, *arguments))))
        outcomes.add(outcome)
        for path, content in shed.files().items():
            is_staged = "/.staging-" in path  # the next run removes it
            assert is_staged or content in (old.get(path), new.get(path)) or path.endswith("manifest.json"), path
        assert shed.run(*arguments).exit_code == 0
        assert shed.files() == new
        shutil.rmtree(shed.root)
        if outcome == DONE:
            break
    assert outcomes == {DONE, KILLED if trouble == KILLED else TOLD}


@pytest.mark.parametrize("arguments", [("build",), ("init", "other", "pages"), ("report",), ("build", "--discard")])
def test_a_disk_that_takes_nothing_is_one_message_and_no_file(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shed = built_twice(tmp_path)
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "x.md").write_text(PAGE, "utf-8")
    monkeypatch.chdir(tmp_path)
    before = shed.files()
    assert ended(in_a_process(struck(0, errno.EROFS, command(tmp_path, *arguments)))) == TOLD
    assert shed.files() == before


def test_two_builds_at_once_leave_what_one_leaves(tmp_path: Path) -> None:
    whole = built_twice(tmp_path / "whole")
    assert whole.run("build").exit_code == 0
    for turn in range(4):
        shed = built_twice(tmp_path / str(turn))
        children = [in_a_process(command(shed.root, "build")) for _ in range(3)]
        assert {ended(child) for child in children} <= {DONE, TOLD}
        assert shed.run("build").exit_code == 0
        assert shed.files() == whole.files()
        assert shed.run("check").exit_code == 0
