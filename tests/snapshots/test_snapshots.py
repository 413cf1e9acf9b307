"""Snapshots: facts, spec and provenance of a page of each API, and every file of every target, as files to read.

They lie below ``expected/``: ``same-page/<api>/`` holds the machine's files of one real page, ``<sample>/<target>/``
what a target makes of a sample spec. When a change of them is meant, look at it with ``git diff`` after

    pytest tests/snapshots -n 0 --snapshot-update

and delete by hand what the last test here names. Files that are copied as they are (the runtime of a target) have
no snapshot: the file below ``templates/`` is what is expected.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from codegen.targets.registry import TARGETS
from codegen.targets.templating import Templates
from tests.snapshots.snapshot_files import EXPECTED, SnapshotFiles
from tests.targets.sample_specs import ALL

pytestmark = [
    # syrupy expects the name of the test in the path; here the path says what the file is
    pytest.mark.filterwarnings("ignore:\\s*Can not relate snapshot"),
]

MACHINE_FILES = ("facts.json", "spec.json", "provenance.json")
COPIED = "/_runtime/"


@pytest.fixture
def file(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compare with a file below expected/."""
    return snapshot.use_extension(SnapshotFiles)


@pytest.mark.parametrize("name", MACHINE_FILES)
@pytest.mark.parametrize("api", ["bouwsoft", "payandbill", "previsto"])
def test_what_a_page_says_and_means(
    machine_files: dict[str, str], file: SnapshotAssertion, api: str, name: str
) -> None:
    path = f"same-page/{api}/{name}"
    assert machine_files[path] == file(name=path)


@pytest.mark.parametrize("target", [target.name for target in TARGETS])
@pytest.mark.parametrize("api", ALL)
def test_every_file_that_a_target_makes(
    outputs: dict[str, str], file: SnapshotAssertion, api: str, target: str
) -> None:
    files = {path: text for path, text in outputs.items() if path.startswith(f"{api}/{target}/") and COPIED not in path}
    assert files
    for path, text in files.items():
        assert text == file(name=path)


@pytest.mark.parametrize("target", [target.templates for target in TARGETS])
def test_runtime_code_is_copied_and_only_laid_out(outputs: dict[str, str], target: str) -> None:
    runtime = {path: text for path, text in Templates().files(f"{target}/runtime").items() if path.endswith(".py")}
    for api in ALL:
        of_target = {path: text for path, text in outputs.items() if path.startswith(f"{api}/{target}/")}
        copied = {path.partition(COPIED)[2]: text for path, text in of_target.items() if COPIED in path}
        if target == "python":  # a client that can check calls has the runtime of the validators too
            rules = {path.removeprefix("rules/") for path in copied if path.startswith("rules/")}
            assert rules in (set(), set(Templates().files("validators/runtime")))
            copied = {path: text for path, text in copied.items() if not path.startswith("rules/")}
        assert list(copied) == list(runtime)
        for path, text in copied.items():
            assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(runtime[path])), path


def test_no_snapshot_is_left_of_a_file_that_nothing_makes(
    outputs: dict[str, str], machine_files: dict[str, str]
) -> None:
    """Delete what this names; `--snapshot-update` does not."""
    there = {path.relative_to(EXPECTED).as_posix() for path in EXPECTED.rglob("*") if path.is_file()}
    paths = {path for path in outputs if COPIED not in path} | set(machine_files)
    assert there - paths == set()


def test_no_snapshot_holds_a_path_of_this_machine(root: Path) -> None:
    texts = [path.read_text("utf-8") for path in EXPECTED.rglob("*") if path.is_file()]
    assert len(texts) > 50
    assert not any(str(root) in text for text in texts)
