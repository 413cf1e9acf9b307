"""The rules that the stand-in judges JSON records by: those that the generated validators tell, and no others."""

from __future__ import annotations

import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.mock_server.validation import problems
from codegen.spec.model import Field, Model, Shape
from codegen.spec.types import FieldType, Origin
from codegen.targets.shared.rules.expressions import Expressions
from codegen.targets.shared.schema_names import Mode
from codegen.targets.shared.schemas import Dialect, SchemaLowering
from codegen.targets.shared.sent_models import models_of_updates
from tests.targets.sample_specs import ALL, planner
from tests.targets.validators.test_conformance import VECTORS

SENT = [param for param in VECTORS if param.values[2]["mode"] != "read"]  # type: ignore[index,call-overload]  # our own params
UNSAID = "Null is no value here"


@pytest.mark.parametrize(("api", "model", "case"), SENT)
def test_it_finds_fault_where_the_validators_do(api: str, model: str, case: dict[str, Any]) -> None:
    """At the same places, all of them; only what null means that no page speaks of is the server's to decide."""
    spec = ALL[api]()
    whole = case["mode"] == "create" or model in models_of_updates(spec)
    all_problems = list(problems(case["payload"], spec.models[model], spec.models, whole))
    shown = {re.sub(r"\['?(.*?)'?\]", r".\1", path)[1:].removeprefix(".") for path, _ in case["problems"]}
    assert {problem.path for problem in all_problems if problem.words != UNSAID or problem.path in shown} == shown


def test_the_limits_of_a_map_are_in_every_form_of_them() -> None:
    """The stand-in, the validators and JSON Schema read one shape alike."""
    items = Shape(type=FieldType.STRING, max_length=3, max_key_length=2)
    field = Field(type=FieldType.MAP, items=items, origin=Origin.TABLE)
    model = Model(documented="page", fields={"meta": field})
    schema = SchemaLowering(planner(), Dialect(lambda name, _: name, lambda words: words.raw, hints=False))
    assert str(Expressions("Note", {}, {}).field(field)) == "Map(String(max_length=3), max_key_length=2)"
    for meta, wrong in (({"ab": "abc"}, 0), ({"abc": "abc"}, 1), ({"ab": "abcd"}, 1)):
        assert len(list(problems({"meta": meta}, model, {}, creating=True))) == wrong
        errors = Draft202012Validator(schema.field(field, Mode.CREATE)).iter_errors(meta)
        assert len(list(errors)) == wrong
