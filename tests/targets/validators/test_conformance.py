"""The conformance vectors: what each payload breaks, the same for every target that checks payloads."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.targets.shared.names import snake
from tests.targets.sample_specs import ALL
from tests.targets.validators.emitted import CASES, load, write

VECTORS = [
    pytest.param(data["api"], data["model"], case, id=f"{path.stem}-{case['name'].replace(' ', '_')}")
    for path in sorted(CASES.glob("*.json"))
    for data in [json.loads(path.read_text("utf-8"))]
    for case in data["cases"]
]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folders = {api: tmp_path_factory.mktemp(api) for api in ALL}
    for api, folder in folders.items():
        write(ALL[api](), folder)
    return folders


@pytest.mark.parametrize(("api", "model", "case"), VECTORS)
def test_a_payload_breaks_exactly_the_rules_of_its_vector(
    folders: dict[str, Path], api: str, model: str, case: dict[str, Any]
) -> None:
    module: ModuleType = load(folders[api], f"{api}_validators.{snake(model)}")
    results = getattr(module, f"check_{case['mode']}")(case["payload"])
    assert [[value.path, value.rule] for value in results] == case["problems"]
    assert all(value.message and value.message.isprintable() for value in results)


def test_the_vectors_cover_every_rule_that_json_can_break(folders: dict[str, Path]) -> None:
    covered = {rule for param in VECTORS for _, rule in param.values[2]["problems"]}  # type: ignore[index,union-attr]  # our own params
    rules = set(load(folders["yard"], "yard_validators").RuleName.__args__)
    assert rules - covered == {"cyclic", "too_deep"}, "these have tests of the runtime"
