"""The emitted package: what is in it, that it loads and type-checks, and that no text from a page does anything."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import black
import pytest

from codegen.spec.canonical import convert, to_builtins
from codegen.spec.model import Spec
from codegen.writing.paths import refuse_paths
from tests.pyright import pyright
from tests.targets.sample_specs import ALL, planner, yard
from tests.targets.validators.emitted import emit, load, write


def small(fields: dict[str, object], **model: object) -> Spec:
    """Return a spec of one model, ``Thing``."""
    data = to_builtins(planner())
    data["models"] = {"Thing": {"documented": "page", "fields": fields, **model}}
    data["operations"] = {}
    return convert(data, Spec)


def text(**more: object) -> dict[str, object]:
    return {"type": "string", "origin": "table", **more}


def test_the_package_is_installable_typed_and_has_a_module_for_each_model() -> None:
    assert sorted(path for path in emit(yard()).files if "_runtime" not in path) == [
        "README.md",
        "pyproject.toml",
        "yard_validators/__init__.py",
        "yard_validators/api_error.py",
        "yard_validators/job.py",
        "yard_validators/py.typed",
    ]


def test_only_the_model_that_is_used_is_imported(tmp_path: Path) -> None:
    write(planner(), tmp_path)
    load(tmp_path, "planner_validators")
    assert "planner_validators.visit" not in sys.modules
    load(tmp_path, "planner_validators.task")
    assert "planner_validators.visit" not in sys.modules


@pytest.mark.parametrize("first", ["visit", "visit_plan"])
def test_models_that_refer_to_each_other_load_in_any_order(tmp_path: Path, first: str) -> None:
    write(planner(), tmp_path)
    assert load(tmp_path, f"planner_validators.{first}").check_update({}) == []


def test_each_model_has_the_checks_that_make_sense_for_it(tmp_path: Path) -> None:
    write(yard(), tmp_path)
    job, error = load(tmp_path, "yard_validators.job"), load(tmp_path, "yard_validators.api_error")
    assert [name for name in dir(job) if name.startswith("check_")] == ["check_create", "check_read", "check_update"]
    assert [name for name in dir(error) if name.startswith("check_")] == ["check_read"]


@pytest.mark.parametrize("api", ALL)
def test_the_readme_runs_and_prints_the_line_it_shows(tmp_path: Path, api: str) -> None:
    readme = write(ALL[api](), tmp_path)["README.md"]
    example, line = re.findall(r"```\w+\n(.*?)```", readme, re.DOTALL)
    load(tmp_path, f"{api}_validators")
    sys.path.insert(0, str(tmp_path))
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(example, "README.md", "exec"), {})  # noqa: S102 - our own README is what is tested
    finally:
        sys.path.remove(str(tmp_path))
    assert line.strip() in printed.getvalue().splitlines()


@pytest.mark.parametrize("api", ALL)
def test_every_file_is_in_the_style_of_black_to_the_byte(tmp_path: Path, api: str) -> None:
    mode = black.Mode(target_versions={black.TargetVersion.PY311})
    files = write(ALL[api](), tmp_path)
    ill = [path for path, code in files.items() if path.endswith(".py") and black.format_str(code, mode=mode) != code]
    assert ill == []


def test_the_same_spec_gives_the_same_files_under_any_hash_seed() -> None:
    code = (
        "from tests.targets.sample_specs import planner; from tests.targets.validators.emitted import emit;"
        "import hashlib; print(hashlib.sha256(repr(emit(planner()).files).encode()).hexdigest())"
    )
    root = Path(__file__).parents[3]
    runs = [
        subprocess.run(
            [sys.executable, "-c", code], cwd=root, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1] != b""


HOSTILE = (
    "\"\"\"'''\\ {{ x }} {% raw %} {0} ${x} */ <!-- --> ../../x \r\n\x0b\x0c\x1c\x85\u2028\u2029\u202e\u200b\ufeff\0"
    "import os; os.system('touch pwned') # type: ignore"
)


def hostile() -> Spec:
    """Every text, name and value that can come from a page is an attack."""
    words = dict.fromkeys(["link", "default", "description", "example", "pattern", "unit"], HOSTILE)
    field = {**text(), **words, "max_length": 5, "enum": [HOSTILE, "ok"], "native": {"name": HOSTILE}}
    nested = {"type": "object", "ref": HOSTILE, "origin": "table"}
    names = [HOSTILE, "class", "RULES", "payload", "__import__", "\u202e", "", "con", "a" * 500]
    model = {"resource": HOSTILE, "title": HOSTILE, "description": HOSTILE, "docs_url": HOSTILE, "documented": "page",
             "fields": {**dict.fromkeys(names, field), "nested": nested}}  # fmt: skip
    models = [*names, "../../x", "annotations", "check_create", "_runtime", "__init__", "Con", "A" * 500, "py.typed"]
    data = to_builtins(planner())
    data["models"] = dict.fromkeys(models, model)
    data["operations"] = {}
    data["api"] = {"id": "../" + HOSTILE, "title": HOSTILE, "version": HOSTILE, "docs_url": HOSTILE}
    return convert(data, Spec)


def test_hostile_texts_and_names_build_import_and_do_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "out"
    files = write(hostile(), folder)
    assert refuse_paths(files) == []
    (package,) = {path.partition("/")[0] for path in files if path.endswith("__init__.py")}
    modules = [path.rpartition("/")[2][:-3] for path in files if path.count("/") == 1 and path.endswith(".py")]
    assert len(modules) == len(hostile().models) + 1
    for module in modules:
        loaded = load(folder, package if module == "__init__" else f"{package}.{module}")
        if module != "__init__":
            assert {value.rule for value in loaded.check_create({HOSTILE: "other!"})} == {
                "too_long",
                "not_in_enum",
                "pattern",
            }
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_pattern_that_cannot_be_checked_is_told_and_left_out() -> None:
    output = emit(small({"code": text(pattern="(a+)+$"), "fine": text(pattern="^[a-z]+$")}))
    (finding,) = output.findings
    assert (finding.code, finding.message) == (
        "pattern-not-checked",
        "the validators do not check the pattern of `code` in `Thing`: some texts would take it too long",
    )
    assert 'pattern="^[a-z]+$"' in output.files["planner_validators/thing.py"]
    assert "(a+)+" not in output.files["planner_validators/thing.py"]


def test_an_object_of_an_unknown_model_has_free_keys(tmp_path: Path) -> None:
    write(small({"f": {"type": "object", "ref": "Nowhere", "origin": "table"}}), tmp_path)
    thing = load(tmp_path, "planner_validators.thing")
    assert thing.check_create({"f": {"any": [1]}}) == []
    assert [value.rule for value in thing.check_create({"f": 1})] == ["wrong_type"]


def test_a_model_without_fields_and_a_partly_known_one(tmp_path: Path) -> None:
    write(small({}, complete=False, direction="request"), tmp_path)
    thing = load(tmp_path, "planner_validators.thing")
    assert [name for name in dir(thing) if name.startswith("check_")] == []


@pytest.mark.slow
def test_the_package_installs_and_its_rules_are_typed_for_whoever_uses_it(tmp_path: Path) -> None:
    write(yard(), tmp_path / "validators")
    target = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-build-isolation", "--no-deps"]
    subprocess.run([*pip, "--target", str(target), str(tmp_path / "validators")], check=True, capture_output=True)
    assert (target / "yard_validators" / "py.typed").is_file()
    assert load(target, "yard_validators.job").check_update({}) == []


@pytest.mark.slow
@pytest.mark.parametrize("api", [*ALL, "hostile"])
def test_type_checkers_have_nothing_to_say(tmp_path: Path, api: str) -> None:
    files = write(hostile() if api == "hostile" else ALL[api](), tmp_path)
    (package,) = {path.partition("/")[0] for path in files if path.endswith("__init__.py")}
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "pythonVersion": "3.11"}')
    mypy = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", package],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert mypy.returncode == 0, mypy.stdout.decode()
    strict = subprocess.run(pyright(), cwd=tmp_path, capture_output=True, check=False)
    assert strict.returncode == 0, strict.stdout.decode()
