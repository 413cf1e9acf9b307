"""Landing spec and outputs: disturbed at any step, the next build ends it and keeps what is a person's."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from codegen.build.install import compare_with_disk, install
from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.config.workspace import Workspace, find_workspace
from codegen.writing.choice import KEEP, STOP, Choice
from tests.tiny_workspace import PAGE, SETTINGS, TinyWorkspace
from tests.writing.disturbing import Trouble, disturbed

EDITED = "generated/shed/openapi.json"


def landed(workspace: Workspace, build: Build, choice: Choice = STOP) -> None:
    install(workspace, compare_with_disk(workspace, [build], choice))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork, so no process can be killed in between")
@pytest.mark.parametrize("trouble", ["killed", "full"])
def test_a_keep_disturbed_between_spec_and_outputs_ends_as_if_nothing_had_happened(
    shed: TinyWorkspace, tmp_path_factory: pytest.TempPathFactory, trouble: Trouble
) -> None:
    (shed.folder / "api.toml").write_text(SETTINGS.replace("\n[[servers]]", 'targets = ["openapi"]\n\n[[servers]]', 1))
    assert shed.run("build").exit_code == 0
    edited = shed.root / EDITED
    edited.write_text(edited.read_text("utf-8").replace('"The Shed API"', '"My Shed"'), "utf-8")
    shed.page(PAGE.replace("In kilograms.", "In grams."))
    here = find_workspace(shed.root, shed.root)
    build = compile_api(here, "shed")
    runs = tmp_path_factory.mktemp("runs")

    def copied(name: str) -> Workspace:
        root = Path(shutil.copytree(shed.root, runs / name))
        return find_workspace(root, root)

    whole = copied("whole")
    landed(whole, build, KEEP)
    wanted = TinyFiles(whole.root)
    assert b'"My Shed"' in wanted[EDITED]
    assert b"In grams." in wanted[EDITED]
    for step in range(200):
        workspace = copied(str(step))
        plans = compare_with_disk(workspace, [build], KEEP)
        outcome = disturbed(step, trouble, lambda: install(workspace, plans))  # noqa: B023 - called at once
        assert b'"My Shed"' in (workspace.root / EDITED).read_bytes()
        landed(workspace, build, KEEP)
        assert TinyFiles(workspace.root) == wanted, f"step {step}"
        shutil.rmtree(workspace.root)
        if outcome == "done":
            break
    assert 20 < step < 199


class TinyFiles(dict[str, bytes]):
    """Every file below a folder."""

    def __init__(self, root: Path) -> None:
        paths = (path for path in root.rglob("*") if path.is_file() and ".codegen-cache" not in path.parts)
        super().__init__((path.relative_to(root).as_posix(), path.read_bytes()) for path in paths)
