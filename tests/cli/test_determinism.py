"""The same pages give the same bytes, whatever the hash seed, the folder, and the place the command is run from."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HUMAN = ("api.toml", "corrections.toml", "pages", "fieldinfo")


def built(folder: Path, seed: str, cwd: Path) -> dict[str, bytes]:
    """All files of a workspace in ``folder`` with this project's APIs, after a build."""
    for api in sorted(path.parent for path in (ROOT / "specs").glob("*/api.toml")):
        for name in HUMAN:
            source, target = api / name, folder / "specs" / api.name / name
            if source.is_dir():
                shutil.copytree(source, target)
            elif source.is_file():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "codegen.cli.main", "build", "--root", str(folder)]
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    files = [path for path in folder.rglob("*") if path.is_file() and ".codegen-cache" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.slow
def test_two_builds_far_apart_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    contents = built(tmp_path / "one", "1", tmp_path)
    other = built(tmp_path / "a" / "longer name", "2", ROOT)
    assert contents.keys() == other.keys()
    assert [path for path in contents if contents[path] != other[path]] == []


@pytest.mark.slow
def test_what_is_committed_is_what_a_build_makes(tmp_path: Path) -> None:
    contents = built(tmp_path, "3", tmp_path)
    assert [path for path, content in contents.items() if (ROOT / path).read_bytes() != content] == []
