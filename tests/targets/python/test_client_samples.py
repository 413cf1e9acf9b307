"""The samples of READMEs and examples: each runs as it stands, and type checkers accept it, whatever the API has."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import black
import pytest

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.code import Code
from codegen.targets.python.conventions import Entry
from codegen.targets.python.names import choose
from codegen.targets.python.python_view import lower_package
from codegen.targets.python.samples import lines, made, program
from tests.targets.harbour_spec import harbour
from tests.targets.python.depot_spec import depot
from tests.targets.python.gate_spec import gate
from tests.targets.python.packages import run_each
from tests.targets.sample_specs import import_desk, planner, yard

MADE = {"depot": depot, "gate": gate, "harbour": harbour, "import_desk": import_desk, "planner": planner, "yard": yard}
# Every call is answered by a record, a page, or whatever else an answer is read from.
STAND_IN = """
import httpx2, json
RECORD = {"id": 1}
DATA = {"AccessToken": "T", "Records": [RECORD], "RecordChanges": [RECORD], "shelves": [RECORD], "results": [], "id": 1}
def answer(request):
    bare = request.method == "GET" and request.url.path in ("/visits", "/v2/boats", "/api/visits")
    free = request.url.path in ("/shelves/labels", "/v2/berthings")
    page = [] if b"page=" in request.url.query else [RECORD]
    return httpx2.Response(200, content=json.dumps(page if bare else {"a": 1} if free else DATA).encode())
async def later(self, request):
    await request.aread()
    return answer(request)
def now(self, request):
    request.read()
    return answer(request)
httpx2.HTTPTransport.handle_request = now
httpx2.AsyncHTTPTransport.handle_async_request = later
import os
class Environment(dict):
    def __missing__(self, name):
        return "1"
os.environ = Environment(os.environ)
"""


def _programs(spec: Spec, source: Path) -> dict[str, str]:
    """Return the blocks of the README, the examples, and a program of one call for each operation."""
    readme = (source.parent / "README.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    examples = sorted((source.parent / "examples").glob("*.py"))
    return {
        **{f"block_{number}": block for number, block in enumerate(blocks)},
        **{path.stem: path.read_text("utf-8") for path in examples},
        "every_call": _every_call(spec),
    }


def _every_call(spec: Spec) -> str:
    view, names = lower_package(spec), choose(spec)
    calls = [
        made(f"api.{resource.attribute}.{method}", key, spec, names)
        for resource in names.resources
        for method, key in resource.methods.items()
    ]
    optional = [*view.client.optional, *(Entry(variable.value, Code("str")) for variable in view.client.variables)]
    every = [f"{entry.name}={'1' if entry.value == 'int' else repr('1')}" for entry in optional]
    shown = {str(entry.name) for entry in view.client.shown}
    settings = tuple(text for text in every if text.partition("=")[0] not in shown)
    return program(view, lines(calls, 4, ""), settings=settings)


@pytest.mark.parametrize("name", MADE)
def test_every_sample_runs(name: str, packages: dict[str, Path]) -> None:
    programs = _programs(MADE[name](), packages[name])
    assert len(programs) >= 7
    stand_in = STAND_IN.replace('"id": 1', '"id": "v1"') if name == "planner" else STAND_IN
    assert len(run_each(list(programs.values()), stand_in, packages[name])) == len(programs)


@pytest.mark.slow
@pytest.mark.parametrize("name", MADE)
def test_type_checkers_accept_every_sample(name: str, packages: dict[str, Path], tmp_path: Path) -> None:
    for title, source in _programs(MADE[name](), packages[name]).items():
        (tmp_path / f"{title}.py").write_text(source, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path / 'cache'}", "."],
        capture_output=True, text=True, check=False, cwd=tmp_path,
        env={"MYPYPATH": str(packages[name]), "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", MADE)
def test_every_sample_is_laid_out_and_imports_nothing_that_it_does_not_use(
    name: str, packages: dict[str, Path], tmp_path: Path
) -> None:
    for title, source in _programs(MADE[name](), packages[name]).items():
        if title.startswith("block"):
            assert black.format_str(source, mode=black.Mode()) == source
        (tmp_path / f"{title}.py").write_text(source, "utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    done = subprocess.run(
        [ruff, "check", "--isolated", "--select", "F", "--no-cache", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_readme_names_the_ways_to_authenticate_and_what_a_file_may_be(packages: dict[str, Path]) -> None:
    texts = {name: (packages[name].parent / "README.md").read_text("utf-8") for name in MADE}
    ways = (
        "- `access_token`\n- `app_token`, or `client_id` and `client_secret`\n"
        "- `session`\n- `gate_key`\n- `user` and `password`\n"
    )
    assert ways in texts["gate"]
    assert [name for name, text in texts.items() if "## Credentials" in text] == ["gate", "harbour"]
    assert [name for name, text in texts.items() if "## Files" in text] == ["depot", "harbour"]
    assert [name for name, text in texts.items() if "`Answered`" in text] == ["depot", "harbour"]
    assert 'api.scans.create(file=("example.txt", b"content"), copies=1)' in texts["depot"]


def test_what_only_some_packages_have_is_exported_there_alone(packages: dict[str, Path]) -> None:
    exported = {
        name: [word for word in ("Answered", "FileInput") if f'"{word}"' in (source / name / "__init__.py").read_text()]
        for name, source in packages.items()
    }
    assert {name: words for name, words in exported.items() if words} == {
        "depot": ["Answered", "FileInput"],
        "harbour": ["Answered", "FileInput"],
    }


def test_samples_pass_what_most_calls_need_and_leave_out_calls_that_need_more(packages: dict[str, Path]) -> None:
    readme = (packages["gate"].parent / "README.md").read_text("utf-8")
    assert "hook_token" not in readme
    server = {"url": "https://hooks.gate.test/{hook_token}", "variables": {"hook_token": {}}}
    every = lower_package(convert({**to_builtins(gate()), "servers": [server]}, Spec)).client
    assert [str(entry.name) for entry in every.shown] == ["access_token", "hook_token"]
