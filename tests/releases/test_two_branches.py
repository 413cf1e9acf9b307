"""Two people's branches merge by the steps of docs/changes.md: no release and no edit is lost, none is told twice."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.tiny_workspace import PAGE, TinyWorkspace, git

_README = "generated/shed/python/README.md"


def _steps(root: Path) -> list[list[str]]:
    """Return the commands of the guide, without what it says beside them."""
    text = (root / "docs/changes.md").read_text("utf-8")
    block = text.partition("## Two branches")[2].split("\n\n")[2]
    return [line.strip().partition("   ")[0].split() for line in block.splitlines()]


def _release(shed: TinyWorkspace, page: str, edited: str, note: str) -> None:
    """Follow the documentation on this branch, edit a generated file, and commit it all."""
    shed.page(page)
    assert shed.run("diff", "shed", "--write").exit_code == 0
    with (shed.root / edited).open("a", encoding="utf-8") as file:
        file.write(f"\n{note}\n")
    assert shed.run("build", "--keep").exit_code == 0
    git(shed.root, "add", "-A")
    git(shed.root, "commit", "-q", "-m", note)


@pytest.mark.slow
def test_the_steps_of_the_guide_merge_two_branches(committed: TinyWorkspace, root: Path) -> None:
    git(committed.root, "branch", "-M", "main")
    git(committed.root, "checkout", "-q", "-b", "mine")
    mine = PAGE.replace("In kilograms.", "In kilograms, at least 1.")
    _release(committed, mine, "generated/shed/validators/README.md", "A note of mine.")
    git(committed.root, "checkout", "-q", "main")
    _release(
        committed, PAGE.replace("| bought | date   | No ", "| bought | date   | Yes"), _README, "A note of theirs."
    )
    git(committed.root, "checkout", "-q", "mine")
    merge, *after = _steps(root)
    merged = subprocess.run([shutil.which("git") or "", "-C", str(committed.root), *merge[1:]], capture_output=True)
    assert merged.returncode == 1  # both made a release, so there are conflicts
    committed.page(mine.replace("| bought | date   | No ", "| bought | date   | Yes"))
    for program, *words in after:
        if program == "git":
            git(committed.root, *(word.replace("*", "shed", 1) for word in words))
        else:
            texts = ["shed" if word == "API" else word for word in words]
            assert committed.run(*texts).exit_code == 0
    assert committed.run("check").output == "Up to date.\n"
    history = json.loads((committed.folder / "history.json").read_text("utf-8"))
    messages = [[change["kind"] for change in release["changes"]] for release in history["releases"]]
    assert messages == [["minimum-added", "description-changed"], ["required-turned-on"]]
    assert "A note of mine." in (committed.root / "generated/shed/validators/README.md").read_text("utf-8")
    assert "A note of theirs." in (committed.root / _README).read_text("utf-8")
