"""Two targets, one contract: the JSON Schemas call a payload valid exactly when the validators find no problem."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import Dialect, SchemaLowering
from tests.targets.sample_specs import ALL
from tests.targets.validators.test_conformance import VECTORS


def schema_says_valid(api: str, model: str, mode: Mode, payload: object) -> bool:
    spec = ALL[api]()
    dialect = Dialect(lambda name, mode: f"#/$defs/{name}-{mode}", lambda words: words.raw, hints=False)
    lowering = SchemaLowering(spec, dialect)
    schema = {
        "$ref": f"#/$defs/{model}-{mode}",
        "$defs": {f"{name}-{mode}": lowering.model(name, mode) for name in spec.models},
    }
    return jsonschema.Draft202012Validator(schema).is_valid(payload)


@pytest.mark.parametrize(("api", "model", "case"), VECTORS)
def test_json_schema_and_validators_agree(api: str, model: str, case: dict[str, Any]) -> None:
    """A vector says itself where JSON Schema cannot tell: it knows no calendar."""
    expected = case.get("json_schema", "invalid" if case["problems"] else "valid")
    assert schema_says_valid(api, model, Mode(case["mode"]), case["payload"]) == (expected == "valid")
