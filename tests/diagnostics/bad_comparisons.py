"""Bad comparisons: what `codegen diff` is given and cannot compare."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from codegen.build.pipeline import compile_api
from codegen.build.revisions import revision_in_file, revision_since
from codegen.config.workspace import find_workspace
from codegen.diagnostics.finding import Finding
from tests.diagnostics.bad_input import gives
from tests.tiny_workspace import TinyWorkspace


@gives("since-unknown")
def neither_a_file_nor_a_revision(folder: Path) -> Iterable[Finding]:
    TinyWorkspace(folder)
    revision_since("nowhere.json", find_workspace(folder, folder), "shed")
    return ()


@gives("revision-without-spec")
def revision_before_the_first_build(folder: Path) -> Iterable[Finding]:
    TinyWorkspace(folder)
    git = shutil.which("git")
    assert git, "git is needed"
    who = ("-c", "user.name=test", "-c", "user.email=test@shed.test")
    subprocess.run([git, "-C", str(folder), "init", "-q"], check=True)
    commit = ("commit", "-q", "--allow-empty", "--no-gpg-sign", "-m", "empty")
    subprocess.run([git, "-C", str(folder), *who, *commit], check=True)
    revision_since("HEAD", find_workspace(folder, folder), "shed")
    return ()


@gives("spec-unreadable")
def some_other_json(_: Path) -> Iterable[Finding]:
    Path("spec.json").write_text("{}", "utf-8")  # the fixture has made the folder the current one
    revision_in_file(Path("spec.json"))
    return ()


@gives("spec-version")
def spec_of_an_older_version(_: Path) -> Iterable[Finding]:
    Path("spec.json").write_text('{"spec_version": 1, "api": {"id": "shed", "title": "Shed"}}', "utf-8")
    revision_in_file(Path("spec.json"))
    return ()


@gives("history-unreadable")
def history_that_is_a_list(folder: Path) -> Iterable[Finding]:
    shed = TinyWorkspace(folder)
    (shed.folder / "history.json").write_text("[]", "utf-8")
    return compile_api(find_workspace(folder, folder), "shed").findings
