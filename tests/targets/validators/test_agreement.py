"""Two targets, one contract: the JSON Schemas call a payload valid exactly when the validators find no problem."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.targets.shared.names import snake
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import Dialect, SchemaLowering
from tests.targets.sample_specs import ALL
from tests.targets.validators.emitted import load, write
from tests.targets.validators.test_conformance import VECTORS


@cache
def schema_of(api: str, model: str, mode: Mode) -> jsonschema.Draft202012Validator:
    spec = ALL[api]()
    dialect = Dialect(lambda name, mode: f"#/$defs/{name}-{mode}", lambda words: words.raw, hints=False)
    lowering = SchemaLowering(spec, dialect)
    schema = {
        "$ref": f"#/$defs/{model}-{mode}",
        "$defs": {f"{name}-{mode}": lowering.model(name, mode) for name in spec.models},
    }
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize(("api", "model", "case"), VECTORS)
def test_json_schema_and_validators_agree(api: str, model: str, case: dict[str, Any]) -> None:
    """A vector says itself where JSON Schema cannot tell: it knows no calendar."""
    expected = case.get("json_schema", "invalid" if case["problems"] else "valid")
    assert schema_of(api, model, Mode(case["mode"])).is_valid(case["payload"]) == (expected == "valid")


@pytest.fixture(scope="module")
def checks(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Any]:
    """Return the modules of the models that vectors are about."""
    folders: dict[str, Path] = {}
    modules: dict[tuple[str, str], Any] = {}
    for api, model in dict.fromkeys(tuple(param.values[:2]) for param in VECTORS):
        if api not in folders:
            folders[api] = tmp_path_factory.mktemp(api)
            write(ALL[api](), folders[api])
        modules[api, model] = load(folders[api], f"{api}_validators.{snake(model)}")
    return modules


DAYS = ["2026-05-21", "2026-W21-4", "20260521", "2026-05-21 09:30:00", "2026-05-21T09:30Z", "09:30"]
ODD = [None, "", "a", "x" * 60, "x" * 300, "Done", 1, 0, -1, 10**30, True, 1.5, 3.0, *DAYS]
HOLDING = [[], {}, [1], ["a"], [{}], {"id": 1}, {"a": {"b": [1, None]}}]


@given(vector=st.sampled_from(VECTORS), data=st.data())
def test_they_agree_on_any_change_of_a_vector(checks: dict[Any, Any], vector: Any, data: st.DataObject) -> None:
    api, model, case = vector.values
    if not isinstance(case["payload"], dict) or "json_schema" in case:
        return
    names = st.sampled_from([*ALL[api]().models[model].fields, "unknown"])
    payload = {**case["payload"], **data.draw(st.dictionaries(names, st.sampled_from([*ODD, *HOLDING]), max_size=3))}
    problems = getattr(checks[api, model], f"check_{case['mode']}")(payload)
    assert schema_of(api, model, Mode(case["mode"])).is_valid(payload) == (problems == []), problems
