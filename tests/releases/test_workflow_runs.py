"""The ready workflow carried out: its steps in a clone, against a site that changed, with a stand-in for GitHub.

The stand-ins on the PATH are ``gh``, which keeps what it was asked for, and ``python``, which installs nothing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.fetch.site import Reply, Site, serving
from tests.hangs import HANGS
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace, git

pytestmark = pytest.mark.slow

GH = """#!/bin/bash
printf '%s\\n' "$*" >> "$GITHUB/calls"
case "$1 $2" in
  "pr view") [ -f "$GITHUB/state" ] && cat "$GITHUB/state" || exit 1 ;;
  "pr create") echo OPEN > "$GITHUB/state" ;;&
  "pr create" | "pr edit") while [ "$1" != --body-file ]; do shift; done; cp "$2" "$GITHUB/body.md" ;;
esac
"""
PYTHON = """#!/bin/bash
printf '%s\\n' "$*" >> "$GITHUB/installed"
"""
WITHOUT_WEIGHT = "\n".join(line for line in PAGE.splitlines() if "weight" not in line) + "\n"


class GitHub:
    """A repository, the site it documents, and the machine that the workflow runs on."""

    def __init__(self, folder: Path, site: Site, workflow: dict[str, Any]) -> None:
        self.folder, self.site, self.workflow = folder, site, workflow
        self.page(PAGE)
        self.origin, self.told = folder / "origin.git", folder / "github"
        self.told.mkdir()
        self._stand_ins(folder / "bin")
        self._first_commit(TinyWorkspace(folder / "first"))

    def _stand_ins(self, folder: Path) -> None:
        folder.mkdir()
        codegen = f'#!/bin/bash\nexec "{sys.executable}" -c "from codegen.cli.main import main; main()" "$@"\n'
        for name, text in {"gh": GH, "python": PYTHON, "codegen": codegen}.items():
            (folder / name).write_text(text, "utf-8")
            (folder / name).chmod(0o755)

    def _first_commit(self, shed: TinyWorkspace) -> None:
        """Do what a person did: write api.toml, fetch, build, commit."""
        settings = f'{SETTINGS}\n[fetch]\npages = ["{self.site.url}/docs/tool.md"]\n'
        (shed.folder / "api.toml").write_text(settings, "utf-8")
        (shed.root / ".gitignore").write_text(".codegen-cache/\n", "utf-8")
        shutil.rmtree(shed.folder / "pages")
        assert shed.run("fetch", "shed").exit_code == 0
        listed = shed.folder / "pages/pages.toml"  # long ago, for to have been fetched today is no change
        listed.write_text(re.sub("date = .*", "date = 2020-05-17", listed.read_text("utf-8")), "utf-8")
        assert shed.run("build").exit_code == 0
        git(self.folder, "init", "-q", "--bare", "--initial-branch=main", str(self.origin))
        git(shed.root, "init", "-q", "--initial-branch=main")
        git(shed.root, "add", ".")
        git(shed.root, "commit", "-q", "-m", "first")
        git(shed.root, "push", "-q", str(self.origin), "main")

    def page(self, text: str) -> None:
        """Set what the site says from now on."""
        self.site.special["/docs/tool.md"] = lambda _: Reply(200, text, content_type="text/markdown; charset=utf-8")

    def week(self) -> list[str]:
        """One run in a fresh clone, step by step as GitHub does it. Returns the calls of gh."""
        for left in ("clone", "temporary"):
            shutil.rmtree(self.folder / left, ignore_errors=True)
        (self.folder / "temporary").mkdir()
        (self.told / "calls").unlink(missing_ok=True)
        git(self.folder, "clone", "-q", "--depth=1", f"file://{self.origin}", "clone")
        for step in (step for step in self.workflow["jobs"]["update"]["steps"] if "run" in step):
            self._step(step)
        calls = self.told / "calls"
        return calls.read_text("utf-8").splitlines() if calls.exists() else []

    def _step(self, step: dict[str, Any]) -> None:
        named = {**self.workflow["env"], **step.get("env", {}), "APIS": "shed"}
        environment = {
            **os.environ,
            **named,
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "RUNNER_TEMP": str(self.folder / "temporary"),
            "GITHUB": str(self.told),
            "HOME": str(self.folder),
            "NO_PROXY": "127.0.0.1",
        }
        bash = shutil.which("bash") or pytest.skip("bash is not installed")
        done = subprocess.run(
            [bash, "-e", "-c", step["run"]],
            cwd=self.folder / "clone",
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=HANGS,
        )
        assert done.returncode == 0, (step, done.stdout, done.stderr)

    @property
    def body(self) -> str:
        """The body of the pull request."""
        return (self.told / "body.md").read_text("utf-8")

    def merge(self) -> None:
        """Merge the pull request."""
        branch = self.workflow["env"]["BRANCH"]
        git(self.origin, "update-ref", "refs/heads/main", f"refs/heads/{branch}")
        (self.told / "state").write_text("MERGED\n", "utf-8")


@pytest.fixture
def workflow(root: Path) -> dict[str, Any]:
    text = (root / "examples/github-actions/update-docs.yml").read_text("utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


@pytest.fixture
def github(tmp_path: Path, workflow: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> Iterator[GitHub]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with serving() as site:
        yield GitHub(tmp_path, site, workflow)


def test_a_week_without_a_change_opens_nothing(github: GitHub) -> None:
    assert github.week() == []
    assert (github.told / "installed").read_text("utf-8").startswith("-m pip install docs-codegen==")


def test_a_changed_page_becomes_a_pull_request_whose_body_is_the_diff(github: GitHub) -> None:
    github.page(WITHOUT_WEIGHT)
    view, create = github.week()
    assert view.startswith("pr view documentation-update")
    assert create.startswith("pr create --head documentation-update --title ")
    assert github.body.startswith("## shed: 1 change: 1 breaking\n")
    assert "* field removed: `#/models/Tool/fields/weight` (reader: breaking, writer: breaking)" in github.body
    assert "* `shed-client`: 0.1.0 → 0.2.0" in github.body
    assert "<summary>What the fetch said</summary>" in github.body
    files = _output(github.origin, "show", "--name-only", "--format=", "documentation-update").splitlines()
    assert {"specs/shed/pages/tool.md", "specs/shed/history.json", "generated/shed/CHANGELOG.md"} <= set(files)
    assert {path.partition("/")[0] for path in files} == {"specs", "generated"}


def test_the_pull_request_is_renewed_and_after_it_was_merged_none_is_opened(github: GitHub) -> None:
    github.page(WITHOUT_WEIGHT)
    github.week()
    assert github.week()[-1].startswith("pr edit documentation-update --body-file ")
    assert _output(github.origin, "rev-list", "--count", "main..documentation-update").strip() == "1"
    github.merge()
    assert github.week() == []
    github.page(PAGE)
    assert github.week()[-1].startswith("pr create ")
    assert "was removed on " in github.body


def _output(folder: Path, *arguments: str) -> str:
    program = shutil.which("git") or pytest.skip("git is not installed")
    return subprocess.run([program, "-C", str(folder), *arguments], check=True, capture_output=True, text=True).stdout
