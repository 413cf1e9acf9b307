"""The spec as text and back: nothing is lost, and the same content is always the same bytes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.diagnostics.location import Excerpt, Location
from codegen.spec.canonical import dump, dump_bytes, load_spec, one_a_line, to_builtins
from codegen.spec.model import Spec
from codegen.spec.provenance import Evidence, Source
from codegen.text import Text
from tests.targets.sample_specs import ALL

REAL = ("bouwsoft", "payandbill", "previsto")


@pytest.mark.parametrize("api", REAL)
def test_a_real_spec_read_and_written_again_is_the_same_bytes(root: Path, api: str) -> None:
    text = (root / "specs" / api / "spec.json").read_text("utf-8")
    spec = load_spec(text)
    assert spec.operations
    assert dump(spec) == text
    assert load_spec(dump(spec)) == spec


@pytest.mark.parametrize("sample", ALL.values(), ids=ALL)
def test_a_sample_spec_comes_back_equal(sample: object) -> None:
    assert callable(sample)
    spec: Spec = sample()
    assert load_spec(dump(spec)) == spec
    assert dump(load_spec(dump(spec))) == dump(spec)


def test_canonical_json_has_the_models_order_two_spaces_and_one_line_end() -> None:
    spec = ALL["yard"]()
    text = dump(spec)
    assert list(json.loads(text)) == list(Spec.__struct_fields__)
    assert text == json.dumps(to_builtins(spec), indent=2, ensure_ascii=False) + "\n"
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")


def test_canonical_json_is_the_same_in_bytes_and_shows_every_character() -> None:
    value = {"plain": "owl’s nest\x7f", "odd\u200b": Text("a\u202eb\u2028"), "empty": [], "deep": [{"tab": "\t"}]}
    assert dump_bytes(value).decode() == dump(value)
    assert dump(value) == (
        '{\n  "plain": "owl’s nest\\u007f",\n  "odd\\u200b": "a\\u202eb\\u2028",\n'
        '  "empty": [],\n  "deep": [\n    {\n      "tab": "\\t"\n    }\n  ]\n}\n'
    )


_BUILD = """
import hashlib, sys
from pathlib import Path
from codegen.build.pipeline import compile_api
from codegen.config.workspace import find_workspace
root = Path(sys.argv[1])
build = compile_api(find_workspace(root, root), "payandbill")
assert build.machine_files and build.files
for name, text in sorted({**build.machine_files, **build.files}.items()):
    print(name, hashlib.sha256(text.encode()).hexdigest())
"""


def built(folder: Path, working_folder: Path, seed: str, root: Path) -> dict[str, str]:
    """Return the hashes of everything that a build in a process of its own makes."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", _BUILD, str(folder)]
    done = subprocess.run(command, cwd=working_folder, env=environment, capture_output=True, text=True, check=True)
    return dict(line.split(" ") for line in done.stdout.splitlines())


def test_a_build_is_the_same_bytes_under_another_hash_seed_and_in_another_folder(root: Path, tmp_path: Path) -> None:
    """Nothing depends on the order of sets, the working folder, or where the workspace lies."""
    other = tmp_path / "elsewhere"
    shutil.copytree(root / "specs" / "payandbill", other / "specs" / "payandbill")
    here = built(root, root, "1", root)
    assert built(other, tmp_path, "2", root) == here
    assert len(here) > 10


@pytest.mark.parametrize("name", ["facts.json", "spec.json", "provenance.json"])
@pytest.mark.parametrize("api", REAL)
def test_machine_files_hold_no_path_of_this_machine(root: Path, api: str, name: str) -> None:
    text = (root / "specs" / api / name).read_text("utf-8")
    assert len(text) > 1000
    assert str(root) not in text


def test_provenance_has_one_line_for_each_pointer_whatever_its_words() -> None:
    def evidence(value: object) -> Evidence:
        lost = Source("rule", Excerpt(Location("p.md", 2), Text("w\u200b")), value)
        return Evidence(Source("rule", Excerpt(Location("p.md", 1), Text('"}, "#/'))), against=(lost,))

    usual = {"#/a": evidence(1), "#/b": evidence("x")}
    odd = {"#/a": evidence([{}, "#/x"]), "b": evidence([{"a": 1}, "#/y"])}
    hiding = {"#/a": evidence([{"a": 1}, "#/y"]), "b": evidence(1)}  # as many places to part it as entries to part
    for provenance in ({}, usual, odd, hiding):
        text = one_a_line(provenance)
        lines = [json.dumps({name: to_builtins(entry)})[1:-1] for name, entry in provenance.items()]
        assert text == "{\n" + ",\n".join(lines) + "\n}\n"
