"""The ready workflow is YAML, its scripts are shell, and it calls commands and options that there are."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.cli import main


@pytest.fixture
def steps(root: Path) -> list[dict[str, Any]]:
    workflow = yaml.safe_load((root / "examples/github-actions/update-docs.yml").read_text("utf-8"))
    # YAML reads "on" as true.
    assert workflow[True] == {
        "schedule": [{"cron": "17 4 * * 1"}],
        "workflow_dispatch": None,
    }
    return [step for step in workflow["jobs"]["update"]["steps"] if "run" in step]


def test_each_command_and_option_exists(steps: list[dict[str, Any]]) -> None:
    calls = [line for step in steps for line in re.findall(r"^\s*codegen (.+)$", step["run"], re.MULTILINE)]
    assert {call.split()[0] for call in calls} == {"fetch", "diff", "build", "check"}
    for call in calls:
        options = {name for one in main.commands[call.split()[0]].params for name in one.opts}
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
