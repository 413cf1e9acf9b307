"""Git knows which files are generated, and keeps line ends and captured bytes as they are."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = [
    "generated/previsto/openapi.yaml", "generated/previsto/python/pyproject.toml", "specs/spec.schema.json",
    "specs/previsto/spec.json", "specs/previsto/facts.json", "requirements/dev.lock",
    "tests/snapshots/expected/yard/openapi/openapi.yaml",
]  # fmt: skip
WRITTEN = ["specs/previsto/api.toml", "specs/previsto/corrections.toml", "codegen/__init__.py", "README.md"]


def attributes(path: str) -> dict[str, str]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a checkout of git, so there is nothing to ask git about")
    command = [git, "-C", str(ROOT), "check-attr", "-z", "--all", path]
    words = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\0")[:-1]
    return dict(zip(words[1::3], words[2::3], strict=True))


@pytest.mark.parametrize("path", GENERATED)
def test_generated_files_are_marked(path: str) -> None:
    assert attributes(path)["linguist-generated"] == "set"
    assert attributes(path)["eol"] == "lf"


@pytest.mark.parametrize("path", WRITTEN)
def test_files_that_people_write_are_not(path: str) -> None:
    assert "linguist-generated" not in attributes(path)
    assert attributes(path)["eol"] == "lf"


def test_captured_pages_keep_their_bytes() -> None:
    assert attributes("specs/previsto/pages/assignment.md")["text"] == "unset"
