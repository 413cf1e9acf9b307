"""Generated packages as files: in Black's style, typed, cheap to import, complete, and safe whatever the spec says."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import black
import msgspec
import pytest

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.targets.python.python_files import PYTHON
from codegen.targets.templating import Templates
from codegen.text import Text
from tests.pyright import pyright
from tests.targets.harbour_spec import harbour
from tests.targets.python.depot_spec import depot
from tests.targets.python.gate_spec import gate
from tests.targets.python.packages import run_each, run_python, write_packages
from tests.targets.sample_specs import ALL, planner, yard

HOSTILE = (
    "\"\"\"'''\\ {x} {{ x }} {% y %} ${z} */ --> ]]> `` ../../x \r\n\u2028\x85\x0b\x0c\x00 \u202e\u200b\ufeff #"
    '" + print("GONE") + "'
)
BLOCKS = {"import_desk": 8, "yard": 9, "planner": 9, "harbour": 9}
_REFERENCES = {"id", "ref", "envelope"}


def with_resources(count: int) -> Spec:
    """Return the yard with its calls on ``count`` resources, as large as the largest API there is."""
    data = to_builtins(yard())
    for number in range(count):
        for action in ("list", "get", "create"):
            values = {**data["operations"][f"jobs.{action}"], "resource": f"Res{number}"}
            data["operations"][f"res{number}.{action}"] = values
        data["models"][f"Res{number}"] = data["models"]["Job"]
    return convert(data, Spec)


def _hostile(value: Any) -> Any:
    """``value`` with every free text made hostile; the contract's own words and what refers to something stay."""
    if isinstance(value, msgspec.Struct):
        hints = typing.get_type_hints(type(value))
        free = [
            name for name in value.__struct_fields__ if "Literal" not in str(hints[name]) and name not in _REFERENCES
        ]
        return msgspec.structs.replace(value, **{name: _hostile(getattr(value, name)) for name in free})
    if isinstance(value, dict):
        return {name: _hostile(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_hostile(item) for item in value]
    if isinstance(value, Text):
        return Text(value.raw + HOSTILE)
    return value + HOSTILE if type(value) is str else value


def _hostile_names(spec: Spec) -> Spec:
    """Every name of a field, model, operation, parameter, credential and envelope made hostile too."""
    data = to_builtins(_hostile(spec))
    data["api"]["id"] = "hostile"
    odd = [
        HOSTILE,
        "class",
        "__init__",
        "self",
        "",
        "from",
        "a.b",
        "A_B",
        "a-b",
        "extra",
        "faults",
        "dt",
        "None",
        "list",
    ]
    template = {"type": "string", "origin": "table", "writeable": True}
    for model in data["models"].values():
        model["fields"] |= dict.fromkeys(odd, template)
    operation = next(operation for operation in data["operations"].values() if operation["method"] == "POST")
    shared = {"location": "query", "shape": {"type": "integer"}}
    data["operations"] |= {f"{HOSTILE}.{name}": {**operation, "parameters": {name: shared}} for name in odd}
    data["operations"] |= {f"{name}.{HOSTILE}": operation for name in ("close", "class", "import", "con")}
    data["models"] |= {HOSTILE: {"documented": "page", "fields": {}}, "Record": {"documented": "page", "fields": {}}}
    return convert(data, Spec)


def _python(sources: dict[str, Path]) -> list[Path]:
    return [path for source in sources.values() for path in sorted(source.rglob("*.py"))]


def _check_types(folder: Path, sources: dict[str, Path]) -> None:
    for name, source in sources.items():
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={folder}", str(source / name)],
            capture_output=True, text=True, check=False, cwd=source, env={"MYPYPATH": str(source), "PATH": ""},
        )  # fmt: skip
        assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("hostile")
    return write_packages(folder, {"hostile": _hostile_names(yard())})


def _assert_as_black_prints(files: list[Path]) -> None:
    texts = {path.read_text("utf-8"): path for path in files}  # the runtime is in each
    for text, path in texts.items():
        assert not text or black.format_str(text, mode=black.Mode()) == text, path


def test_what_is_made_for_a_small_package_is_as_black_prints_it(packages: dict[str, Path]) -> None:
    """The runtime, which is the same in all packages, is left to the slow test of every file."""
    files = [path for path in _python({"": packages["import_desk"]}) if "_runtime" not in path.parts]
    assert len(files) > 10
    _assert_as_black_prints(files)


@pytest.mark.slow
def test_every_file_is_as_black_prints_it(packages: dict[str, Path], hostile: dict[str, Path]) -> None:
    _assert_as_black_prints(_python({**packages, **hostile}))


def test_the_same_spec_gives_the_same_bytes_whatever_the_hash_seed() -> None:
    code = (
        "import hashlib, json\nfrom codegen.targets.python.python_files import PYTHON\n"
        "from codegen.targets.templating import Templates\nfrom tests.targets.sample_specs import ALL\n"
        "files = [PYTHON.emit(make(), Templates()).files for make in ALL.values()]\n"
        "print(hashlib.sha256(json.dumps(files).encode()).hexdigest())"
    )
    root = Path(__file__).resolve().parents[3]
    prints = set()
    for seed in ("0", "1", "77"):
        env = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root), "PATH": ""}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True, cwd="/"
        )
        prints.add(done.stdout)
    assert len(prints) == 1


def test_mypy_has_nothing_to_say_of_the_yard(packages: dict[str, Path], mypy_cache: Path) -> None:
    _check_types(mypy_cache, {"yard": packages["yard"]})


@pytest.mark.slow
def test_mypy_has_nothing_to_say_of_any_package(
    packages: dict[str, Path], hostile: dict[str, Path], tmp_path: Path
) -> None:
    _check_types(tmp_path, {**packages, **hostile})


@pytest.mark.slow
def test_pyright_strict_has_nothing_to_say_of_any_package(
    packages: dict[str, Path], hostile: dict[str, Path], tmp_path: Path
) -> None:
    for name, source in {**packages, **hostile}.items():
        venv = Path(sys.prefix)
        settings = {"include": [name], "typeCheckingMode": "strict", "venvPath": str(venv.parent), "venv": venv.name}
        (source / "pyrightconfig.json").write_text(json.dumps(settings))
        done = subprocess.run([*pyright(), "-p", str(source)], capture_output=True, text=True, check=False)
        assert "0 errors, 0 warnings" in done.stdout, done.stdout


def test_a_wrong_argument_is_seen_by_the_type_checker(
    packages: dict[str, Path], mypy_cache: Path, tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from yard import Yard\n"
        "api = Yard(client_nr=1, refresh_token='x')\n"
        "api.jobs.create(title=5, site_id=1)\n"
        "api.jobs.create(site_id=1)\n"
        "api.jobs.create(title='x', site_id=1, status='Done')\n"
        "api.nothing\n"
        "reveal_type(api.jobs.get(1).due)\n"
        "reveal_type(next(iter(api.jobs.list())).price)\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={mypy_cache}", str(program)],
        capture_output=True, text=True, check=False, env={"MYPYPATH": str(packages["yard"]), "PATH": ""},
    )  # fmt: skip
    lines = re.findall(r"program.py:(\d+): error", done.stdout)
    assert lines == ["3", "4", "5", "6"], done.stdout
    assert "Revealed type is \"datetime.date | Literal['']\"" in done.stdout.replace("Literal['']?", "Literal['']")
    assert 'Revealed type is "decimal.Decimal' in done.stdout.replace("_decimal", "decimal")


def test_importing_a_package_loads_no_resource_no_model_and_no_http(packages: dict[str, Path]) -> None:
    loaded = run_python("import sys, yard; print(sorted(sys.modules))", packages["yard"])
    modules = ast.literal_eval(loaded)
    assert [name for name in modules if name.startswith("yard")] == ["yard", "yard._runtime", "yard._runtime.lazy"]
    assert not {"httpx2", "msgspec"} & set(modules)


def test_a_client_of_92_resources_loads_none_of_them_and_a_few_modules(tmp_path: Path) -> None:
    sources = write_packages(tmp_path, {"yard": with_resources(90)})
    code = (
        "import sys, httpx2, msgspec\nbefore = set(sys.modules)\nfrom yard import Yard, AsyncYard\n"
        "print(sorted(name for name in set(sys.modules) - before if name.startswith('yard')))"
    )
    loaded = ast.literal_eval(run_python(code, sources["yard"]))
    assert not [name for name in loaded if name.startswith(("yard.resources.", "yard.models."))]
    assert len(loaded) < 33


def test_everything_that_is_exported_can_be_imported(packages: dict[str, Path]) -> None:
    for name, source in packages.items():
        code = f"import {name}, {name}.errors as e\nfrom {name} import *\n"
        code += f"for one in dir({name}.models): getattr({name}.models, one)\n"
        code += "for one in e.__all__: getattr(e, one)\nprint('fine')"
        assert run_python(code, source, "-W", "error") == "fine\n"


def test_a_name_that_is_not_exported_is_an_attribute_error(packages: dict[str, Path]) -> None:
    code = "import yard\ntry: yard.nothing\nexcept AttributeError as wrong: print(wrong)"
    assert run_python(code, packages["yard"]) == "module 'yard' has no attribute 'nothing'\n"


def test_a_hostile_spec_imports_and_does_nothing(hostile: dict[str, Path]) -> None:
    code = (
        "import importlib, pkgutil, hostile\n"
        "for one in pkgutil.walk_packages(hostile.__path__, 'hostile.'): importlib.import_module(one.name)\n"
        "for one in dir(hostile.models): getattr(hostile.models, one).__codecs__()\n"
    )
    assert run_python(code, hostile["hostile"], "-W", "error") == ""


def test_nothing_hostile_stands_outside_strings(hostile: dict[str, Path]) -> None:
    for path in _python(hostile):
        text = path.read_text("utf-8")
        assert all(char.isprintable() or char == "\n" for char in text), path
        calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
        assert not [node for node in calls if isinstance(node.func, ast.Name) and node.func.id == "print"], path


@pytest.mark.parametrize("make", [depot, gate, harbour])
def test_hostile_words_in_any_part_of_a_spec_make_files_that_parse(make: Callable[[], Spec]) -> None:
    data = to_builtins(_hostile(make()))
    data["api"]["id"] = "hostile"
    files = PYTHON.emit(convert(data, Spec), Templates()).files
    for path, text in files.items():
        if path.endswith(".py"):
            calls = [node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
            named = {func.id for func in calls if isinstance(func, ast.Name)}
            assert "_runtime" in path or path.startswith("examples/") or "print" not in named, path


def test_a_hostile_spec_stays_in_its_folder() -> None:
    files = PYTHON.emit(_hostile_names(planner()), Templates()).files
    assert all(
        re.fullmatch(r"(pyproject\.toml|README\.md|examples/[a-z_]+\.py|src/hostile/([a-z0-9_]+/)*[a-z0-9_.]+)", path)
        for path in files
    )


def test_a_hostile_readme_holds_no_html_and_no_strange_link() -> None:
    readme = PYTHON.emit(_hostile_names(yard()), Templates()).files["README.md"]
    assert "```\n\n" in readme
    assert not re.search(r"(?<!\\)[<\u202e\x00]", re.sub(r"```.*?```", "", readme, flags=re.DOTALL))


def test_the_project_file_is_toml_that_names_the_package() -> None:
    for name, make in ALL.items():
        project = tomllib.loads(PYTHON.emit(make(), Templates()).files["pyproject.toml"])
        assert project["project"]["name"] == name.replace("_", "-") + "-client"
        assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == [f"src/{name}"]
    hostile = PYTHON.emit(_hostile_names(yard()), Templates()).files["pyproject.toml"]
    assert "GONE" in tomllib.loads(hostile)["project"]["description"]


def test_clashes_are_told_and_the_wire_names_stay(hostile: dict[str, Path]) -> None:
    data = to_builtins(yard())
    field = {"type": "string", "origin": "table", "writeable": True}
    data["models"]["Job"]["fields"] |= {"Title": field, "match": field, "self": field}
    output = PYTHON.emit(convert(data, Spec), Templates())
    assert [finding.message for finding in output.findings] == [
        "model Job: `Title` and `title` have the same Python name; `Title` is called `title_2`"
    ]
    model = output.files["src/yard/models/job.py"]
    assert '"title_2": "Title"' in model
    assert '"match_": "match"' in model
    create = output.files["src/yard/resources/jobs.py"]
    assert '"Title": title_2' in create
    assert '"self": self_' in create


@pytest.mark.parametrize("name", list(ALL))
def test_every_operation_field_and_status_is_there(name: str) -> None:
    spec = ALL[name]()
    files = PYTHON.emit(spec, Templates()).files
    everything = "\n".join(files.values())
    for key, operation in spec.operations.items():
        assert json.dumps(key) in everything
        assert json.dumps(operation.path) in everything
        for status in operation.responses:
            if status >= "400":
                assert f"    {status}: " in files[f"src/{name}/errors.py"]
    for model in spec.models.values():
        for wire in model.fields:
            assert re.search(rf"(\b{re.escape(wire)}\b)", everything)


def test_examples_in_the_readme_run_as_they_stand(packages: dict[str, Path]) -> None:
    stub = (
        "import httpx2, json\n"
        "DATA = {'AccessToken': 'EXAMPLE-ACCESS-TOKEN', 'Records': [{'id': 1}], 'RecordChanges': [{'id': 1}],\n"
        "'results': [], 'id': 'v1'}\n"
        "def answer(request):\n"
        "    bare = request.method == 'GET' and request.url.path in ('/visits', '/v2/boats')\n"
        "    data = DATA | ({'id': 1} if request.url.path.startswith('/v2') else {})\n"
        "    page = [] if b'page=' in request.url.query else [{'id': 1}]\n"
        "    return httpx2.Response(200, content=json.dumps(page if bare else data).encode())\n"
        "async def later(self, request): return answer(request)\n"
        "httpx2.HTTPTransport.handle_request = lambda self, request: answer(request)\n"
        "httpx2.AsyncHTTPTransport.handle_async_request = later\n"
        "import os\n"
        "keys = ['CLIENT_NR', 'REFRESH_TOKEN', 'FUNCTIONS_KEY', 'SOFTWARE_KEY', 'API_KEY', 'ACCESS_TOKEN']\n"
        "os.environ |= dict.fromkeys(keys, '1')\n"
    )
    for name, source in ((name, packages[name]) for name in BLOCKS):
        blocks = re.findall(r"```python\n(.*?)```", (source.parent / "README.md").read_text("utf-8"), re.DOTALL)
        assert len(blocks) == BLOCKS[name]
        assert [black.format_str(block, mode=black.Mode()) for block in blocks] == blocks
        assert len(run_each(blocks, stub, source)) == len(blocks)
