"""A run of every dialect with its readers that atheris guides by coverage: minutes here, longer with ``FUZZ_ROUNDS``.

atheris is installed at its pinned version into .tools/. Where there is no such package for this Python, the run of
test_fuzzed_pages.py, which finds its own way, stands for it; in CI a missing package is a failure.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.linting.tools import installed, run
from tests.hostile.test_fuzzed_pages import ROUNDS, SEED

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
PINS = ROOT / "tests" / "hostile" / "fuzzing" / "atheris.txt"
INPUTS = 150 * ROUNDS  # 3,000 take about a minute and a half


def atheris() -> Path:
    """Return the folder that atheris is installed in."""

    def install(folder: Path) -> None:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        process = run(*pip, "--target", folder, "-r", PINS, cwd=folder)
        if process.returncode and os.environ.get("CI") != "true":
            pytest.skip(f"no atheris for this Python: {process.stderr[-200:]}")
        assert process.returncode == 0, process.stderr

    return installed("atheris", [PINS], install)


def guided(inputs: int, corpus: Path) -> subprocess.CompletedProcess[str]:
    """Try ``inputs`` pages; those that reached something new are in ``corpus``."""
    seed = str(sum(SEED.encode()) + 1)
    command = [sys.executable, "-m", "tests.hostile.fuzzing.guided", str(inputs), seed, str(corpus)]
    environment = {**os.environ, "PYTHONPATH": str(atheris())}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_pages_that_reach_ever_more_of_the_program_give_facts_or_findings(tmp_path: Path) -> None:
    process = guided(INPUTS, tmp_path / "corpus")
    assert process.returncode == 0, f"{process.stdout[-2000:]}\n{process.stderr[-4000:]}"
    assert f"Done {INPUTS} runs" in process.stderr
    kept = [path for path in (tmp_path / "corpus").iterdir() if not path.name.startswith("first-")]
    assert len(kept) > 20, "hardly anything new was reached"
