"""Hostile words in one place at a time: values that are no JSON, names that Python or the package needs, odd paths."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen.cli.main import main
from codegen.diagnostics.messages import Severity
from codegen.interpret.example_json import UnreadableError, read_printed
from codegen.interpret.types import meaning
from tests.hostile.guarded_import import __file__ as guarded_import
from tests.hostile.hostile_checks import files_below, unseen
from tests.hostile.hostile_pages import hostile_workspace, lay_out
from tests.hostile.payloads import JSON_VALUES, NO_JSON, REPAIRED
from tests.hostile.test_hostile_pages import API, assert_told_or_sound, built

PAGE = """\
# Tool

## The tool object

```json
{ "id": 1, "name": VALUE }
```

| Field | Type | Required | Description |
| ----- | ---- | -------- | ----------- |
| id | string | No | - |
| name | TYPE | No | - |
"""
CALL = """\

{% swagger baseUrl="https://api.shed.test" path="PATH" method="get" summary="x" %}
{% swagger-parameter in="path" name="id" type="string" %} x {% endswagger-parameter %}
{% endswagger %}
"""
RESOURCES = (
    "class", "import", "None", "True", "type", "list", "self", "_runtime", "__init__", "__main__", "models", "errors",
    "client", "resources", "_api", "con", "nul", "aux", "api", "close", "Client", "hostile", "typing", "msgspec",
    "httpx2", "os",
    "a-b", "1st", "\u4e2d", "\u0440\u0430", "x" * 300,
)  # fmt: skip


def page(value: str = '"x"', kind: str = "string") -> str:
    return PAGE.replace("VALUE", value).replace("TYPE", kind)


@pytest.mark.parametrize("value", NO_JSON, ids=lambda value: value[:12])
def test_what_is_no_json_is_told_with_its_place_and_nothing_is_written(value: str, tmp_path: Path) -> None:
    build = built(lay_out(tmp_path, "gitbook", page(value)))
    findings = [finding for finding in build.findings if finding.code == "example-unreadable"]
    assert [(finding.severity, finding.place.line) for finding in findings if finding.place] == [(Severity.ERROR, 6)]
    assert build.outputs == {}


@pytest.mark.parametrize("value", REPAIRED, ids=lambda value: value[:12])
def test_what_plainly_means_json_is_repaired_and_the_repair_is_noted(value: str, tmp_path: Path) -> None:
    build = built(lay_out(tmp_path, "gitbook", page(value)))
    noted = [finding for finding in build.findings if finding.code == "example-repaired"]
    assert [(finding.severity, finding.place.line) for finding in noted if finding.place] == [(Severity.NOTE, 6)]
    assert_told_or_sound(build, tmp_path)


@pytest.mark.parametrize("value", JSON_VALUES, ids=lambda value: value[:12])
def test_json_is_read_as_json_reads_it(value: str) -> None:
    try:
        printed = read_printed(f'{{"name": {value}}}')
    except UnreadableError as unreadable_error:
        pytest.fail(str(unreadable_error))
    if not printed.template and not printed.repairs:
        assert json.dumps(printed.value) == json.dumps({"name": json.loads(value)})


def test_a_name_given_twice_is_told() -> None:
    assert read_printed('{"a": 1, "a": "—"}').repairs == ("a name twice in one object, of which the last value counts",)
    assert read_printed('{"a": 1, "a": "—"}').value == {"a": "—"}
    assert "a name twice in one object, of which the last value counts" in read_printed("{“a”: 1, “a”: 2,}").repairs


def test_a_type_nested_without_end_is_no_type() -> None:
    assert meaning("string" + "[]" * 50_000, {}, {}) is None
    assert meaning(" " * 500_000 + "x", {}, {}) is None
    assert meaning("string" + "[]" * 90, {}, {}) is not None


@pytest.mark.parametrize(
    "kind", ["string" + "\\[]" * 90, "tool\\[]" * 3, "\\[]", "a" * 20_000, "\\[" * 5000], ids=lambda kind: kind[:9]
)
def test_odd_types_build_or_are_told(kind: str, tmp_path: Path) -> None:
    assert_told_or_sound(built(lay_out(tmp_path, "gitbook", page(kind=kind))), tmp_path)


def test_resources_named_like_words_of_python_or_parts_of_the_package(tmp_path: Path) -> None:
    calls = "".join(CALL.replace("PATH", f"/{name}/:id") for name in RESOURCES)
    root = lay_out(tmp_path / "workspace", "gitbook", page() + calls)
    done = CliRunner().invoke(main, ["build", "--root", str(root)], env={"CODEGEN_TRACEBACK": "1"})
    assert done.exit_code == 0, done.output[-3000:]
    shown = done.output.count("[operation-repeated]")  # two names that come to the same one
    for marker in (root / "generated").rglob("py.typed"):
        texts = [str(marker.parent.parent), marker.parent.name]
        command = [sys.executable, "-I", "-B", guarded_import, *texts]
        imported = subprocess.run(command, capture_output=True, text=True, check=False)
        assert imported.returncode == 0, imported.stderr[-3000:]
        if (marker.parent / "client.py").is_file():
            assert _resources_of_client(*texts) == len(RESOURCES) - shown


def _resources_of_client(folder: str, package: str) -> int:
    """How many attributes of the client are resources, each of a class of its own; the client works with them."""
    code = (
        f"import sys; sys.path.insert(0, {folder!r}); import {package}\n"
        f"api = {package}.{package.title()}(api_key='EXAMPLE-KEY')\n"
        "names = [name for name, one in vars(type(api)).items() if type(one).__name__ == 'cached_property']\n"
        "assert len({type(getattr(api, name)) for name in names}) == len(names)\n"
        "api.close()\n"
        "print(len(names))"
    )
    done = subprocess.run([sys.executable, "-I", "-B", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return int(done.stdout)


@pytest.mark.parametrize(
    "path",
    ["/../../x/:id", "/x/%2e%2e/:id", "//evil.test/:id", "/@evil.test/:id", "/x y/:id", "/x?y=/:id", "/x#/:id",
     "/\\\\x/:id",
     "/{id", "/id}/:id", "/{{id}}", "/:id:id", "/\u202ex/:id", "/:id/\u2028", "/{ id }", "/{}/:id", "/:"],
)  # fmt: skip
def test_odd_paths_build_or_are_told(path: str, tmp_path: Path) -> None:
    build = built(lay_out(tmp_path, "gitbook", page() + CALL.replace("PATH", path)))
    assert_told_or_sound(build, tmp_path)
    for operation in build.spec.operations.values() if build.spec else ():
        assert operation.path.startswith("/")
        assert not operation.path.startswith("//")


@pytest.mark.parametrize("dialect", ["gitbook", pytest.param("xojo", marks=pytest.mark.slow)])
def test_what_the_terminal_shows_hides_nothing(dialect: str, tmp_path: Path) -> None:
    root = hostile_workspace(tmp_path / dialect, dialect, 0, spelled=False)
    before = files_below(tmp_path)
    for command in (["build", "-v"], ["check"], ["build", "--json"]):
        done = CliRunner().invoke(main, [*command, "--root", str(root)], env={"CODEGEN_TRACEBACK": "1"})
        assert done.exit_code == 1
        assert unseen(done.output) == set()
    assert files_below(tmp_path) == before, "something was written in spite of errors"


def test_an_invisible_character_in_a_name_is_told(tmp_path: Path) -> None:
    build = built(lay_out(tmp_path, "gitbook", page().replace("| name |", "| na\u2066me |")))
    findings = [finding for finding in build.findings if finding.code == "name-hides-character"]
    assert [finding.severity for finding in findings] == [Severity.WARNING]
    assert build.spec is not None
    assert any("na\u2066me" in model.fields for model in build.spec.models.values()), "the name is not the page's"
    assert all(unseen(text) == set() for text in build.files.values())
    assert API in build.api


@pytest.mark.parametrize(
    "deed",
    ["open('x', 'w')", "import os; os.system('true')", "import os; os.environ['CANARY'] = 'dead'",
     "import subprocess; subprocess.run(['true'])", "import socket; socket.socket()",
     "exec(compile('1', 'page', 'exec'))",
     "import os; os.open('x', os.O_CREAT | os.O_WRONLY)", "import pathlib; pathlib.Path('x').mkdir()"],
)  # fmt: skip
def test_the_guard_of_imports_sees_what_code_does(deed: str, tmp_path: Path) -> None:
    """The guard itself: a package that does something as it is imported does not pass."""
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "__init__.py").write_text(deed, "utf-8")
    command = [sys.executable, "-I", "-B", guarded_import, str(tmp_path), "bad"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(("RuntimeError", "AssertionError"))
