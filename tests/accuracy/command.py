"""Run ``codegen`` as a user does: a process of its own in a workspace of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LONGEST = 300  # seconds for one command
_PROGRAM = Path(sys.executable).with_name("codegen")


@dataclass(frozen=True)
class Build:
    """What one run left: exit code (None after the time limit), seconds, its JSON answer, and the document."""

    exit_code: int | None
    seconds: float
    answer: dict[str, Any] = field(default_factory=dict)
    document: dict[str, Any] | None = None
    error: str = ""

    @property
    def succeeded(self) -> bool:
        """Return whether the exit code was 0."""
        return self.exit_code == 0


def init(workspace: Path, api: str, pages: Path) -> Build:
    """Run ``codegen init`` in the empty ``workspace``."""
    return _run(workspace, api, "init", api, str(pages))


def build(workspace: Path, api: str) -> Build:
    """Run ``codegen build`` in ``workspace``."""
    return _run(workspace, api, "build", api)


def _run(workspace: Path, api: str, *arguments: str) -> Build:
    command = [str(_PROGRAM), *arguments, "--root", str(workspace), "--json"]
    started = time.monotonic()
    exit_code, output, error = _finish(command, workspace)
    seconds = time.monotonic() - started
    return Build(exit_code, seconds, _parsed(output), _document(workspace, api), error)


def _finish(command: list[str], workspace: Path) -> tuple[int | None, str, str]:
    """Run ``command`` to its end, or stop it and its children at the time limit."""
    process = subprocess.Popen(
        command, cwd=workspace, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        output, error = process.communicate(timeout=LONGEST)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return None, "", f"stopped after {LONGEST} s"
    return process.returncode, output, error


def _parsed(output: str) -> dict[str, Any]:
    try:
        answer = json.loads(output)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _document(workspace: Path, api: str) -> dict[str, Any] | None:
    path = workspace / "generated" / api / "openapi.json"
    if not path.is_file():
        return None
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return document
