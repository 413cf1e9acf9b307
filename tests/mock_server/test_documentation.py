"""docs/mock-server.md: its program runs, and the options and controls that it names exist."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.build.artifacts import read_spec
from codegen.cli.main import main
from codegen.mock_server.options import Options
from tests.mock_server.running import Caller, running
from tests.tiny_workspace import TinyWorkspace


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "mock-server.md").read_text("utf-8")


@pytest.fixture
def shop(root: Path, tmp_path: Path) -> Iterator[Caller]:
    workspace = TinyWorkspace(tmp_path)
    shutil.copytree(root / "examples" / "shop" / "pages", tmp_path / "captured")
    assert workspace.run("init", "shop", str(tmp_path / "captured")).exit_code == 0
    with running(read_spec(tmp_path / "specs" / "shop"), Options(records=5)) as caller:
        yield caller


def test_its_program_runs_against_the_example(page: str, shop: Caller) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, Any] = {}
    exec(program.replace("http://127.0.0.1:8000/v1", shop.url).replace("http://127.0.0.1:8000", _top(shop)), names)  # noqa: S102 - a program of ours
    names["api"].close()
    names["control"].close()
    assert len(shop.get("/orders").json()) > 2


def _top(caller: Caller) -> str:
    return caller.url.removesuffix("/v1")


def test_each_control_that_it_lists_is_answered(page: str, shop: Caller) -> None:
    controls = re.findall(r"^\| `(GET|PUT|POST|DELETE) (/__codegen/\w+)`", page, re.MULTILINE)
    assert len(controls) == 5
    answers = [shop.bare.request(method, _top(shop) + path, content=b"{}") for method, path in controls]
    assert [answer.status_code for answer in answers if not answer.is_success] == []


def test_each_option_that_it_names_exists(page: str) -> None:
    known = {name for parameter in main.commands["serve"].params for name in parameter.opts}
    named = set(re.findall(r"--[a-z][a-z-]*", page))
    assert named - known == {"--file", "--tag", "--rm", "--publish", "--volume"}  # of docker
    assert {"--cors", "--log", "--token", "--fixtures", "--db"} <= named
