"""The ready workflow is YAML, its scripts are shell, and it calls commands and options that there are."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import __version__
from codegen.cli.main import main


@pytest.fixture
def steps(root: Path) -> list[dict[str, Any]]:
    workflow = yaml.safe_load((root / "examples/github-actions/update-docs.yml").read_text("utf-8"))
    # YAML reads "on" as true.
    assert workflow[True] == {
        "schedule": [{"cron": "17 4 * * 1"}],
        "workflow_dispatch": None,
    }
    return [step for step in workflow["jobs"]["update"]["steps"] if "run" in step]


@pytest.fixture
def text(root: Path) -> str:
    return (root / "examples/github-actions/update-docs.yml").read_text("utf-8")


def test_actions_are_named_by_commit_with_the_version_beside_it(text: str) -> None:
    used = re.findall(r"^ *- uses: (.+)$", text, re.MULTILINE)
    assert len(used) == 2
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+(\.[0-9]+){2}", action) for action in used)


def test_it_may_do_only_what_the_pull_request_needs(text: str) -> None:
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    assert workflow["jobs"]["update"]["permissions"] == {"contents": "write", "pull-requests": "write"}


def test_the_version_that_it_installs_is_this_one(text: str) -> None:
    assert f'pip install "docs-codegen=={__version__}"' in text


def test_no_word_of_a_page_or_of_an_event_is_put_into_a_script(steps: list[dict[str, Any]]) -> None:
    assert not [step for step in steps if "${{" in step["run"]]


def test_each_command_and_option_exists(steps: list[dict[str, Any]]) -> None:
    calls = [line for step in steps for line in re.findall(r"^\s*codegen (.+)$", step["run"], re.MULTILINE)]
    assert {call.split()[0] for call in calls} == {"fetch", "diff", "build", "check"}
    for call in calls:
        options = {name for param in main.commands[call.split()[0]].params for name in param.opts}
        assert set(re.findall(r"--[a-z-]+", call)) <= options


def test_the_body_of_the_pull_request_is_the_diff(steps: list[dict[str, Any]]) -> None:
    scripts = "\n".join(step["run"] for step in steps)
    assert '--markdown --write >> "$RUNNER_TEMP/body.md"' in scripts
    assert scripts.count("--body-file") == 2


def test_the_scripts_are_shell(steps: list[dict[str, Any]]) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    for step in steps:
        subprocess.run([bash, "-n", "-c", step["run"]], check=True)
