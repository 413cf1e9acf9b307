"""The workflows that publish and that check a pull request: pinned, with few rights, and with commands that exist."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import __version__
from codegen.cli.main import main
from tests.tiny_workspace import PAGE, TinyWorkspace, shed  # noqa: F401 - a fixture

WORKFLOWS = ("check-pull-request.yml", "publish-docs.yml")
each = pytest.mark.parametrize("name", WORKFLOWS)


def text_of(root: Path, name: str) -> str:
    return (root / "examples" / "github-actions" / name).read_text("utf-8")


def scripts(root: Path, name: str) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(text_of(root, name))["jobs"].values()
    return [step for job in jobs for step in job["steps"] if "run" in step]


@each
def test_actions_are_named_by_commit_with_the_version_beside_it(root: Path, name: str) -> None:
    used = re.findall(r"^ *-? *uses: (.+)$", text_of(root, name), re.MULTILINE)
    assert len(used) >= 2
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+(\.[0-9]+){2}", action) for action in used)


@each
def test_rights_are_given_to_jobs_alone_and_only_where_something_is_published_to_write(root: Path, name: str) -> None:
    workflow = yaml.safe_load(text_of(root, name))
    assert workflow["permissions"] == {}
    granted = {job: rights["permissions"] for job, rights in workflow["jobs"].items()}
    assert (
        granted
        == {
            "check-pull-request.yml": {"check": {"contents": "read"}},
            "publish-docs.yml": {
                "build": {"contents": "read"},
                "pages": {"pages": "write", "id-token": "write"},
                "release": {"contents": "write"},
            },
        }[name]
    )


@each
def test_the_version_that_is_installed_is_this_one_and_no_event_is_put_into_a_script(root: Path, name: str) -> None:
    assert f'pip install "docs-codegen=={__version__}"' in text_of(root, name)
    assert not [step for step in scripts(root, name) if "${{" in step["run"]]


@each
def test_each_command_and_option_exists(root: Path, name: str) -> None:
    calls = [
        line for step in scripts(root, name) for line in re.findall(r"^\s*codegen (.+)$", step["run"], re.MULTILINE)
    ]
    expected = {"check-pull-request.yml": {"check", "lint", "diff"}, "publish-docs.yml": {"check", "reference"}}
    assert {call.split()[0] for call in calls} == expected[name]
    for call in calls:
        options = {option for param in main.commands[call.split()[0]].params for option in param.opts}
        assert set(re.findall(r"--[a-z-]+", call)) <= options


@each
def test_the_scripts_are_shell(root: Path, name: str) -> None:
    bash = shutil.which("bash") or pytest.skip("bash is not installed")
    for step in scripts(root, name):
        subprocess.run([bash, "-n", "-c", step["run"]], check=True)


@pytest.mark.parametrize(("may_break", "code"), [("false", 1), ("true", 0)])
def test_the_gate_fails_when_a_pull_request_breaks_callers_unless_it_is_meant_to(
    root: Path,
    shed: TinyWorkspace,  # noqa: F811 - the fixture
    tmp_path: Path,
    may_break: str,
    code: int,
) -> None:
    shed.run("build")
    base = _commit(shed.root)
    shed.page("\n".join(line for line in PAGE.splitlines() if "weight" not in line) + "\n")
    shed.run("build")
    _commit(shed.root)
    (gate,) = [step for step in scripts(root, "check-pull-request.yml") if step["name"] == "No change breaks callers"]
    assert _ran(gate["run"], shed.root, tmp_path, root, BASE=base, MAY_BREAK=may_break, APIS="shed") == code


def _commit(folder: Path) -> str:
    git = shutil.which("git") or pytest.skip("git is not installed")
    who = ["-c", "user.name=A", "-c", "user.email=a@shed.test"]
    for words in (["init", "-q"], ["add", "-A"], [*who, "commit", "-q", "-m", "state"]):
        subprocess.run([git, "-C", str(folder), *words], check=True, capture_output=True)
    process = subprocess.run([git, "-C", str(folder), "rev-parse", "HEAD"], check=True, capture_output=True, text=True)
    return process.stdout.strip()


def _ran(script: str, folder: Path, tmp_path: Path, root: Path, **named: str) -> int:
    """Run ``script`` as a runner does, with this checkout's codegen on the path."""
    program = tmp_path / "bin" / "codegen"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m codegen.cli.main "$@"\n', "utf-8")
    program.chmod(0o755)
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, **named, "PATH": path, "PYTHONPATH": str(root)}
    bash = shutil.which("bash") or pytest.skip("bash is not installed")
    return subprocess.run([bash, "-e", "-c", script], cwd=folder, env=environment, check=False).returncode
