"""The README and the examples of the generated packages, run as they stand against the stand-ins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import black
import pytest

from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running, spec_of
from tests.targets.python.packages import run_each, run_python, write_packages
from tests.targets.python.stand_ins import CLASSES, credentials, prelude

EXAMPLES = {
    "bouwsoft": {"create_read_update_delete", "errors", "listing"},
    "payandbill": {"errors", "rows"},
    "previsto": {"create_read_update_delete", "errors", "listing"},
}
# What each example says when all went well.
SAYS = {"create_read_update_delete": r"id=", "errors": r".", "listing": r"^\d+ ", "rows": r"succeeded|rows failed"}


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return write_packages(tmp_path_factory.mktemp("examples"), {api: spec_of(api) for api in CLASSES})


@pytest.fixture(params=sorted(CLASSES))
def stand_in(request: pytest.FixtureRequest) -> Iterator[tuple[str, Caller]]:
    api = str(request.param)
    with running(api, Options(records=5)) as caller:
        yield api, caller


def test_every_example_runs_as_it_stands(sources: dict[str, Path], stand_in: tuple[str, Caller]) -> None:
    api, caller = stand_in
    programs = {path.stem: path.read_text("utf-8") for path in (sources[api].parent / "examples").glob("*.py")}
    assert set(programs) == EXAMPLES[api]
    for name, said in zip(programs, run_each(list(programs.values()), prelude(api, caller), sources[api]), strict=True):
        assert re.search(SAYS[name], said, re.MULTILINE), (name, said)


def test_every_block_of_the_readme_runs_as_it_stands(sources: dict[str, Path], stand_in: tuple[str, Caller]) -> None:
    api, caller = stand_in
    readme = (sources[api].parent / "README.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(blocks) == (8 if api == "payandbill" else 9)
    assert [black.format_str(block, mode=black.Mode()) for block in blocks] == blocks
    said = run_each(blocks, prelude(api, caller), sources[api])
    assert len(said) == len(blocks)
    assert all(said), said


@pytest.mark.parametrize("stand_in", ["bouwsoft", "previsto"], indirect=True)
def test_the_example_of_writes_leaves_nothing_behind(sources: dict[str, Path], stand_in: tuple[str, Caller]) -> None:
    """It makes a record, and deletes the one it made."""
    api, caller = stand_in
    program = (sources[api].parent / "examples" / "create_read_update_delete.py").read_text("utf-8")
    name = re.findall(r"api\.(\w+)\.create", program)[0]
    count = (
        f"import os\nfrom {api} import {CLASSES[api]}\n"
        f"api = {CLASSES[api]}(**{credentials(caller)!r})\nprint(len(list(api.{name}.list())))\n"
    )
    before = run_python(prelude(api, caller) + count, sources[api])
    run_python(prelude(api, caller) + program, sources[api])
    assert run_python(prelude(api, caller) + count, sources[api]) == before != "0\n"
