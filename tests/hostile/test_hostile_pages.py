"""Documentation is untrusted input: pages on which every word is hostile build, import, lose nothing and do nothing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from codegen.build.pipeline import compile_api
from codegen.build.result import Build
from codegen.cli.main import main
from codegen.config.workspace import find_workspace
from codegen.diagnostics.messages import Severity
from codegen.spec.canonical import load_spec
from codegen.spec.model import Spec
from codegen.targets.registry import TARGETS
from tests.hostile.guarded_import import __file__ as guarded_import
from tests.hostile.hostile_checks import files_below, parsed, properties_in, strings_in, unseen
from tests.hostile.hostile_pages import DIALECTS, hostile_workspace
from tests.hostile.payloads import NAMES, PROSE, UNSEEN

# Proofs over many cases, which `make slow` runs.
pytestmark = pytest.mark.slow

API = "hostile"
# The readers drop what only tells where a line may break, and fold white space: documented in documents/html/words.py.
_BREAK_HINTS = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
# Findings that say of a name that it counts as another.
_RESPELLED = ("name-spelled-differently", "field-names-alike", "field-name-repeated")


class Landed:
    """One hostile workspace, built by the command. ``before`` are the files as they were, ``after`` all of them."""

    def __init__(self, folder: Path, dialect: str) -> None:
        self.dialect = dialect
        self.around = folder
        self.root = hostile_workspace(folder / "workspace", dialect, shift=0, spelled=True)
        self.before = files_below(folder)
        self.run = CliRunner().invoke(
            main, ["build", "--root", str(self.root), "--json"], env={"CODEGEN_TRACEBACK": "1"}
        )
        self.after = files_below(folder)

    @property
    def written(self) -> dict[str, str]:
        """The text of every file that the build made, by path below the workspace."""
        new = {path: text for path, text in self.after.items() if path not in self.before}
        return {path.removeprefix("workspace/"): text.decode("utf-8") for path, text in new.items()}

    @property
    def spec(self) -> Spec:
        return load_spec(self.written[f"specs/{API}/spec.json"])

    def of_target(self, folder: str) -> dict[str, str]:
        """Return the files of one target by path below its folder."""
        start = f"generated/{API}/{folder}"
        return {path.removeprefix(start): text for path, text in self.written.items() if path.startswith(start)}


@pytest.fixture(scope="module", params=DIALECTS)
def landed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Landed:
    return Landed(tmp_path_factory.mktemp(request.param), request.param)


def test_a_page_of_hostile_words_builds(landed: Landed) -> None:
    assert landed.run.exit_code == 0, landed.run.output[-3000:]
    assert {"spec.json", "facts.json", "provenance.json"} <= {path.split("/")[-1] for path in landed.written}
    for target in TARGETS:
        assert landed.of_target(target.folder), target.name


def test_files_land_only_in_the_folders_of_the_api(landed: Landed) -> None:
    allowed = re.compile(
        rf"generated/{API}/[A-Za-z0-9_./-]+|specs/{API}/(?:spec|facts|provenance|manifest)\.json|specs/spec\.schema\.json"
    )
    strange = [path for path in landed.written if not allowed.fullmatch(path) or ".." in path]
    assert strange == []
    assert all(landed.after[path] == content for path, content in landed.before.items())
    assert not [path for path in landed.around.rglob("*") if path.is_symlink()]


def test_every_output_parses(landed: Landed) -> None:
    for path, text in landed.written.items():
        parsed(path, text)


def test_no_output_holds_a_character_that_cannot_be_seen(landed: Landed) -> None:
    hidden = {path: sorted(results) for path, text in landed.written.items() if (results := unseen(text))}
    assert hidden == {}
    assert unseen(landed.run.output) == set()


def test_python_outputs_import_and_do_nothing(landed: Landed) -> None:
    """Every module of every emitted package, in a process of its own that fails on anything but reading."""
    held = imported(landed)
    modules = {name for package in held.values() for name in package}
    # examples are programs, no modules: tests of the client run them
    sources = [path for path in landed.written if path.endswith(".py") and "/examples/" not in path]
    assert len(modules) == len(sources), "a module was not imported"


def test_wire_names_are_the_same_in_every_output(landed: Landed) -> None:
    """Each model's fields, exactly as documented, in the tables of the validators and the records of the client."""
    held = imported(landed)
    wanted = sorted(sorted(model.fields) for model in landed.spec.models.values())
    for package, modules in held.items():
        own = {module: records for module, records in modules.items() if "._runtime" not in module}
        names = {module: [sorted(names) for names in records.values()] for module, records in own.items()}
        assert sorted(chain(*(names[module] for module in names if "._rules" not in module))) == wanted, package
        assert all(fields in wanted for module in names if "._rules" in module for fields in names[module]), package


def test_openapi_knows_every_field_by_its_name(landed: Landed) -> None:
    document = json.loads(landed.of_target("openapi.json")[""])
    known = {name for name, _ in properties_in(document)}
    reachable = landed.spec.models.values()
    for model in reachable:
        if model.documented == "page":
            assert set(model.fields) <= known
    assert document == parsed("x.yaml", landed.of_target("openapi.yaml")[""])


def test_descriptions_reach_openapi_as_the_page_has_them(landed: Landed) -> None:
    """Only what Markdown would act on is escaped; undone, the words are the page's."""
    document = json.loads(landed.of_target("openapi.json")[""])
    shown = {_plain(schema["description"]) for _, schema in properties_in(document) if _is_described(schema)}
    wanted = {
        field.description.raw
        for model in landed.spec.models.values()
        for field in model.fields.values()
        if field.description is not None
    }
    assert {_plain(words) for words in wanted} <= shown


@pytest.mark.parametrize("landed", ["gitbook"], indirect=True)  # only these pages describe fields in cells
def test_descriptions_are_the_words_of_the_page(landed: Landed) -> None:
    """What a cell says arrives in the spec; only white space is folded and break hints are gone."""
    described = {
        field.description.raw
        for model in landed.spec.models.values()
        for field in model.fields.values()
        if field.description is not None
    }
    shown = {_shown(words) for words in PROSE} - {"", "-"}
    assert len(shown & {_folded(words) for words in described}) > len(shown) * 0.9


def test_docstrings_of_the_client_hold_the_words_exactly(landed: Landed) -> None:
    sources = {path: text for path, text in landed.of_target("python/").items() if "/models/" in path}
    assert sources
    read = "\0".join("".join(words.split()) for text in sources.values() for words in strings_in(text))
    for model in landed.spec.models.values():
        for field in model.fields.values():
            if field.description is not None:
                assert "".join(field.description.raw.split()) in read


def test_no_name_of_the_page_is_lost(landed: Landed) -> None:
    """Every hostile name of a table or an example is a field of the spec, or a finding tells what became of it."""
    fields = {_folded(name) for model in landed.spec.models.values() for name in model.fields}
    longest = 1000 if landed.dialect == "text" else 10_000  # saved text: the case keeps to lines that can be parted
    asked = {_shown(name) for name in (*NAMES, *UNSEEN) if len(name) <= longest} - {""}
    shown = [
        finding["message"]
        for finding in json.loads(landed.run.output)["apis"][0]["findings"]
        if finding["code"] in _RESPELLED
    ]
    assert {name for name in asked - fields if not any(f" {name}" in message for message in shown)} == set()


def test_a_second_build_changes_nothing(landed: Landed) -> None:
    again = CliRunner().invoke(main, ["check", "--root", str(landed.root)])
    assert again.exit_code == 0, again.output[-2000:]


@pytest.mark.parametrize(("shift", "spelled"), [(41, True), (97, False)], ids=["41-as words", "97-as markup"])
@pytest.mark.parametrize("dialect", DIALECTS)
def test_whatever_stands_where_a_page_builds_or_says_what_is_wrong(
    dialect: str, shift: int, spelled: bool, tmp_path: Path
) -> None:
    build = built(hostile_workspace(tmp_path, dialect, shift, spelled=spelled))
    assert_told_or_sound(build, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("spelled", [True, False], ids=["as words", "as markup"])
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("shift", range(3, 180, 11))
def test_every_payload_in_every_slot(dialect: str, shift: int, spelled: bool, tmp_path: Path) -> None:
    build = built(hostile_workspace(tmp_path, dialect, shift, spelled=spelled))
    assert_told_or_sound(build, tmp_path)


def built(root: Path) -> Build:
    """Return the build of the one API below ``root``, in memory. An exception is a failure of the test."""
    return compile_api(find_workspace(root, root), API)


def assert_told_or_sound(build: Build, root: Path) -> None:
    """Check for outputs that parse and hide nothing, or errors that each say where on the page."""
    errors = [finding for finding in build.findings if finding.severity is Severity.ERROR]
    for error in errors:
        assert error.place is not None, error
        lines = (root / error.place.page).read_text("utf-8").count("\n") + 1
        assert 1 <= error.place.line <= lines, error
        assert error.hint, error
    for error in build.findings:
        assert unseen(error.message + error.hint) == set(), error
    assert bool(errors) != bool(build.outputs), "neither told nor made"
    for path, text in (build.files | build.machine_files).items():
        parsed(path, text)
        assert unseen(text) == set(), path


def imported(landed: Landed) -> dict[str, dict[str, dict[str, list[str]]]]:
    """Return what the emitted Python packages hold, found by importing them under guard."""
    if not hasattr(landed, "held"):
        packages = sorted(set(_packages(landed.root / "generated" / API)))
        landed.held = _import(packages, landed.around)
    return landed.held


def _packages(generated: Path) -> Iterator[tuple[str, str]]:
    for marker in generated.rglob("py.typed"):
        yield str(marker.parent.parent), marker.parent.name


def _import(packages: list[tuple[str, str]], folder: Path) -> Any:
    assert packages, "no Python package was made"
    held = {}
    for source, name in packages:
        home = folder / "home"
        home.mkdir(exist_ok=True)
        environment = {"HOME": str(home), "CANARY": "alive", "PATH": os.defpath}
        command = [sys.executable, "-I", "-B", guarded_import, source, name]
        done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-3000:]
        assert done.stderr == ""
        assert list(home.iterdir()) == []
        held |= json.loads(done.stdout)
    return held


def _is_described(schema: Any) -> bool:
    return isinstance(schema, dict) and isinstance(schema.get("description"), str)


def _plain(words: str) -> str:
    return words.replace("&lt;", "<").replace("&#96;", "`").replace("]\\", "]").replace("!\\", "!")


def _folded(words: str) -> str:
    return " ".join(words.split())


def _shown(words: str) -> str:
    return _folded(words.translate(_BREAK_HINTS))
