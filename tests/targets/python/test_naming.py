"""Wire names into Python names: predictable, unique, usable; the wire name itself never changes."""

from __future__ import annotations

import ast
import keyword
from pathlib import Path

import msgspec
import pytest

from codegen.targets.python.names import choose
from codegen.targets.shared.names import RESERVED_TYPES, pascal, snake, unique
from tests.targets.sample_specs import yard

ROOT = Path(__file__).resolve().parents[3]
PACKAGES = [*ROOT.glob("generated/*/python/src/*"), *ROOT.glob("tests/snapshots/expected/*/python/src/*")]
SNAKE = {
    "title": "title", "accountIds": "account_ids", "accountIDs": "account_ids", "HTTPServer": "http_server",
    "VATCodes": "vat_codes", "Content-Range": "content_range", "ef_Brander.1traps.Bool": "ef_brander_1traps_bool",
    "ProductStock": "product_stock", "Productstock": "productstock", "errorID": "error_id", "id": "id", "to": "to",
    "from": "from_", "break": "break_", "yield": "yield_", "class": "class_", "match": "match_", "type": "type_",
    "list": "list_", "None": "none", "self": "self_", "": "unnamed", "___": "unnamed", "__init__": "init",
    "_private": "private", "3d": "n3d", "é": "e", "中": "u4e2d", "a b": "a_b", "x;import os": "x_import_os",
}  # fmt: skip


@pytest.mark.parametrize(("wire", "name"), SNAKE.items())
def test_a_wire_name_gives_a_predictable_python_name(wire: str, name: str) -> None:
    assert snake(wire) == name
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


def test_a_class_name_keeps_the_capitals_of_the_wire() -> None:
    assert [pascal(name) for name in ("assignment_plan", "VATCode", "3d", "", "Any")] == [
        "AssignmentPlan", "VATCode", "N3d", "Unnamed", "Any_",
    ]  # fmt: skip


def test_names_that_clash_get_numbers_in_documented_order_and_a_finding() -> None:
    names, findings = unique(["a-b", "aB", "a_b_2", "A_B"], where="model Job")
    assert names == {"a-b": "a_b", "aB": "a_b_3", "a_b_2": "a_b_2", "A_B": "a_b_4"}
    assert [finding.code for finding in findings] == ["name-clash", "name-clash"]
    assert findings[0].message == "model Job: `aB` and `a-b` have the same Python name; `aB` is called `a_b_3`"
    assert findings[0].hint == "nothing to do; the names in requests and responses do not change"


def test_words_of_the_place_are_left_free() -> None:
    assert snake("extra", frozenset({"extra"})) == "extra_"


def test_a_resource_that_is_called_as_its_api_hides_no_client() -> None:
    """Both classes stand in the module of the clients."""
    spec = yard()
    names = choose(msgspec.structs.replace(spec, api=msgspec.structs.replace(spec.api, id="jobs")))
    assert names.client == "Jobs"
    classes = [resource.class_name for resource in names.resources]
    assert "Jobs_" in classes
    assert not {"Jobs", "AsyncJobs"} & {*classes}


def test_a_field_is_called_by_the_words_that_the_spec_has_for_it() -> None:
    spec = yard()
    model, wire = next((key, name) for key, model in spec.models.items() for name in model.fields)
    named = msgspec.structs.replace(spec, names={wire: "odd_one"})
    assert choose(named).fields[model][wire] == "odd_one"
    assert choose(spec).fields[model][wire] != "odd_one"


def test_no_model_hides_what_its_modules_import_and_the_usual_ones_keep_their_names() -> None:
    imported = {name for package in PACKAGES for name in imported_classes(package)}
    assert len(imported) > 20
    model = next(iter(yard().models.values()))
    models = dict.fromkeys(["Order", "Address", *sorted(imported)], model)
    classes = choose(msgspec.structs.replace(yard(), models=models, operations={})).classes
    assert (classes["Order"], classes["Address"]) == ("Order", "Address")
    assert [name for name in imported if classes[name] == name] == []


def imported_classes(package: Path) -> set[str]:
    """Return what the modules of calls and of records in ``package`` import from the runtime, constants aside."""
    modules = [*package.glob("resources/*.py"), *package.glob("models/*.py")]
    trees = [ast.parse(module.read_text("utf-8")) for module in modules]
    froms = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names = [
        alias.name for import_from in froms if "_runtime" in (import_from.module or "") for alias in import_from.names
    ]
    return {name for name in names if name[0].isupper() and not name.isupper()} - RESERVED_TYPES
